import { Ban, Check, MessagesSquare, PenLine, SkipForward, X } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import type { QueuedQuestion } from './merged-queue.ts';
import './moderation-words.ts';
import type { Moderation } from './use-moderation.ts';
import { isKeptBack, isSetAside } from './waiting-list.ts';

/** What one may do with the question that is read; each with its key. */
export function ModerationActs({
  question,
  moderation,
}: {
  question: QueuedQuestion;
  moderation: Moderation;
}) {
  const t = useWords('desk');
  const m = useWords('moderation');
  const { setMode } = moderation;
  const aside = isSetAside(question);
  return (
    <div className="vu-mod__acts">
      {!aside && (
        <>
          <Key
            variant="green"
            size="xl"
            full
            icon={<Check aria-hidden size={26} />}
            end={<kbd>A</kbd>}
            onClick={() => moderation.approve(question)}
          >
            {t('mod.approve')}
          </Key>
          <Key
            variant="secondary"
            grow
            icon={<PenLine aria-hidden size={20} />}
            end={<kbd>E</kbd>}
            onClick={() => setMode('reword')}
          >
            {t('mod.reword')}
          </Key>
        </>
      )}
      <Key
        variant="red"
        grow
        icon={<X aria-hidden size={20} />}
        end={<kbd>R</kbd>}
        onClick={() => setMode('refuse')}
      >
        {t('mod.refuse')}
      </Key>
      {!aside && (
        <>
          <Key
            variant="secondary"
            grow
            icon={<SkipForward aria-hidden size={20} />}
            end={<kbd>{t('mod.keys.right')}</kbd>}
            onClick={() => moderation.putOff(question)}
          >
            {t('mod.later')}
          </Key>
          <Key
            variant="secondary"
            size="m"
            grow
            icon={<MessagesSquare aria-hidden size={20} />}
            end={<kbd>H</kbd>}
            onClick={() => void moderation.hold(question)}
          >
            {m(isKeptBack(question) ? 'letGo' : 'hold')}
          </Key>
          <Key
            variant="secondary"
            size="m"
            grow
            icon={<Ban aria-hidden size={20} />}
            end={<kbd>B</kbd>}
            onClick={() => setMode('block')}
          >
            {m('block.author')}
          </Key>
        </>
      )}
    </div>
  );
}
