import type { Localized } from '@ville-usine/shared/content/localized';
import { FileText, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import '../live/after.css';
import '../live/record.css';
import '../live/after-words.ts';
import type { Failure } from '../net/result.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useSay, useWords } from '../words/words.ts';
import { useSessions } from './sessions-store.ts';
import { Trail, VisitFrame } from './VisitFrame.tsx';

type AfterFrameProps = {
  id: string;
  title: string;
  failure: Failure | null;
  again: () => void;
  children: ReactNode | null;
};

/** What the pages after a session share: whose they are, the way back, and what to do where there is nothing yet. */
export function AfterFrame({ id, title, failure, again, children }: AfterFrameProps) {
  const t = useWords('after');
  const core = useWords('core');
  const sentence = useFailure();
  const say = useSay();
  const session = (useSessions() ?? []).find((one) => one.id === id);
  const name: Localized | undefined = session?.title;
  return (
    <VisitFrame
      icon={<FileText aria-hidden size={28} />}
      title={title}
      page={name ? `${title} · ${say(name)}` : title}
      trail={
        <Trail
          steps={[
            { href: '/visite', name: core('city') },
            { href: `/visite/rencontre/${id}`, name: name ? say(name) : core('live') },
          ]}
          here={title}
        />
      }
    >
      {children ?? (
        <Sheet className="vu-prose">
          <StatusBand tone="wait">{failure ? sentence(failure) : t('loading')}</StatusBand>
          {failure && (
            <Key icon={<RotateCcw aria-hidden size={20} />} onClick={again}>
              {t('again')}
            </Key>
          )}
        </Sheet>
      )}
    </VisitFrame>
  );
}
