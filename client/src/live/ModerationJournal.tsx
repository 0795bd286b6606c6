import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { JournalAct } from '@ville-usine/shared/live/question';
import {
  Check,
  CheckCheck,
  CircleCheck,
  CornerUpLeft,
  Hand,
  type LucideIcon,
  Merge,
  PenLine,
  Pin,
  PinOff,
  Undo2,
  X,
} from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { classColour } from './ClassLabel.tsx';
import './desk-words.ts';
import { moderationNumbers } from './moderation-numbers.ts';

const LOOK: Record<JournalAct, { icon: LucideIcon; tone: string }> = {
  approve: { icon: Check, tone: 'ok' },
  refuse: { icon: X, tone: 'bad' },
  reword: { icon: PenLine, tone: 'queued' },
  undo: { icon: Undo2, tone: 'wait' },
  take: { icon: Hand, tone: 'queued' },
  release: { icon: Undo2, tone: 'wait' },
  answer: { icon: CircleCheck, tone: 'ok' },
  pin: { icon: Pin, tone: 'screen' },
  unpin: { icon: PinOff, tone: 'screen' },
  vouch: { icon: CheckCheck, tone: 'ok' },
  merge: { icon: Merge, tone: 'queued' },
  'send-back': { icon: CornerUpLeft, tone: 'wait' },
  remove: { icon: X, tone: 'bad' },
  correct: { icon: PenLine, tone: 'queued' },
  unlist: { icon: PinOff, tone: 'wait' },
  relist: { icon: Undo2, tone: 'ok' },
};
const SHOWN = 40;

type ModerationJournalProps = { snapshot: LiveSnapshot; staffId: string; onUndo: () => void };

/** What was decided, by whom and when, and the way back. */
export function ModerationJournal({ snapshot, staffId, onUndo }: ModerationJournalProps) {
  const t = useWords('desk');
  const language = useLanguage();
  const questions = snapshot.desk?.questions ?? [];
  const journal = snapshot.desk?.journal ?? [];
  const { perClass } = moderationNumbers(questions, journal);
  const most = perClass[0]?.[1] ?? 1;
  return (
    <Sheet as="aside" className="vu-mod__journal" aria-label={t('mod.journal')}>
      <div className="vu-sheet__title">
        <h2>{t('mod.journal')}</h2>
      </div>
      <ol className="vu-journal">
        {journal
          .slice(-SHOWN)
          .reverse()
          .map((entry) => {
            const { icon: Icon, tone } = LOOK[entry.act];
            return (
              <li key={entry.id} className={entry.undone ? 'vu-journal__undone' : undefined}>
                <span className={`vu-status vu-status--${tone}`}>
                  <Icon aria-hidden size={17} />
                  {t(`mod.acts.${entry.act}`)}
                  {entry.undone && ` (${t('mod.undone')})`}
                </span>
                <b>{frenchSpaces(entry.text)}</b>
                <span className="vu-small">
                  {clockTime(entry.at, language)} · {entry.by === staffId ? t('mod.you') : entry.byName}
                </span>
              </li>
            );
          })}
        {journal.length === 0 && <li className="vu-soft">{t('mod.journalEmpty')}</li>}
      </ol>
      {perClass.length > 0 && (
        <div className="vu-perclass">
          <h3>{t('mod.perClass')}</h3>
          <ul>
            {perClass.slice(0, 5).map(([label, count]) => (
              <li key={label ?? '-'}>
                <span>{label ?? t('mod.noClass')}</span>
                <b>{count}</b>
                <i style={{ width: `${(count / most) * 100}%`, background: classColour(label) }} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="vu-mod__undo">
        <Key
          variant="secondary"
          size="m"
          full
          icon={<Undo2 aria-hidden size={20} />}
          end={<kbd>Z</kbd>}
          onClick={onUndo}
        >
          {t('mod.undo')}
        </Key>
      </div>
    </Sheet>
  );
}
