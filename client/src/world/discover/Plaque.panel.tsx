import { BookOpen } from 'lucide-react';
import { useEdition } from '../../content/edition-store.ts';
import { CentrePanel } from '../../ui/CentrePanel.tsx';
import { deep } from '../../ui/contrast.ts';
import { useSay, useWords } from '../../words/words.ts';
import './discover-words.ts';
import './discover.css';
import { Rich } from '../../content/Rich.tsx';

/** A small story, read at its plaque. */
export default function PlaquePanel({ plaqueId, onClose }: { plaqueId: string; onClose: () => void }) {
  const t = useWords('discover');
  const say = useSay();
  const edition = useEdition();
  const plaque = edition?.plaques.find(({ id }) => id === plaqueId);
  const sector = edition?.sectors.find(({ id }) => id === plaqueId);
  if (!plaque) return null;
  return (
    <CentrePanel
      width="narrow"
      accent={deep(sector?.colour ?? '#0f5c66')}
      badge={
        <span className="vu-logo">
          <BookOpen aria-hidden size={26} />
        </span>
      }
      title={say(plaque.title)}
      subtitle={t('plaque.kind')}
      onClose={onClose}
    >
      <Rich className="vu-lead" text={plaque.text} />
      <p className="vu-small">{t('plaque.source', { source: plaque.source })}</p>
    </CentrePanel>
  );
}
