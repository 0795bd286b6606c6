import type { FindEntry } from '@ville-usine/shared/find/find-entry';
import { BookOpen, ExternalLink, Footprints } from 'lucide-react';
import { useState } from 'react';
import { Key } from '../ui/Key.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { useWords } from '../words/words.ts';
import { takeTo } from '../world/way/take-to.ts';
import { useWorld } from '../world/world-store.ts';
import { FindBox } from './FindBox.tsx';
import './find-words.ts';
import { inEdition } from '../net/base.ts';

/** The search over the city: each result leads there, or opens what there is to read. */
export default function FindPanel({ onClose }: { onClose: () => void }) {
  const t = useWords('find');
  const [query, setQuery] = useState('');
  return (
    <SidePanel title={t('title')} subtitle={t('trail')} onClose={onClose}>
      <FindBox
        query={query}
        onQuery={setQuery}
        ways={(entry, name) => <Ways entry={entry} name={name} onClose={onClose} />}
      />
    </SidePanel>
  );
}

function Ways({ entry, name, onClose }: { entry: FindEntry; name: string; onClose: () => void }) {
  const t = useWords('find');
  const open = useWorld((state) => state.open);
  const { kind, page, place } = entry;
  const spot = kind === 'stand' || kind === 'step' ? place?.spot : null;
  return (
    <>
      {place && (
        <Key
          size="m"
          icon={<Footprints aria-hidden size={20} />}
          aria-label={t('takeTo', { name })}
          onClick={() => {
            onClose();
            void takeTo(place, name);
          }}
        >
          {t('take')}
        </Key>
      )}
      {spot ? (
        <Key
          size="m"
          variant="secondary"
          icon={<BookOpen aria-hidden size={20} />}
          aria-label={t('readOf', { name })}
          onClick={() =>
            open(
              spot.kind === 'step'
                ? { kind: 'step', stepId: spot.target }
                : { kind: 'stand', companyId: spot.target },
            )
          }
        >
          {t('read')}
        </Key>
      ) : (
        <Key
          size="m"
          variant="secondary"
          icon={<ExternalLink aria-hidden size={20} />}
          aria-label={t('pageOf', { name })}
          // The city stays as it is behind a page of its own.
          onClick={() => window.open(inEdition(page), '_blank', 'noopener')}
        >
          {t('page')}
        </Key>
      )}
    </>
  );
}
