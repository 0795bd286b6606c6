import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { JournalAct, JournalEntry } from '@ville-usine/shared/live/question';
import {
  Ban,
  Check,
  CheckCheck,
  CircleCheck,
  CornerUpLeft,
  GraduationCap,
  Hand,
  type LucideIcon,
  Merge,
  MessagesSquare,
  PenLine,
  Pin,
  PinOff,
  Undo2,
  X,
} from 'lucide-react';
import { useMemo, useState } from 'react';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { classColour } from './ClassLabel.tsx';
import './desk-words.ts';
import { type JournalFilter, journalLines } from './journal-lines.ts';
import { publishedByClass } from './published-by-class.ts';
import './moderation-words.ts';
import type { MarkedSession } from './SessionMark.tsx';

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
  hold: { icon: MessagesSquare, tone: 'wait' },
  unhold: { icon: Undo2, tone: 'wait' },
  block: { icon: Ban, tone: 'bad' },
  unblock: { icon: Undo2, tone: 'ok' },
  'tell-teacher': { icon: GraduationCap, tone: 'wait' },
};
const SHOWN = 40;

type ModerationJournalProps = {
  desks: readonly LiveSnapshot[];
  sessions: ReadonlyMap<string, MarkedSession>;
  staffId: string;
  onUndo: () => void;
  onBlocked: () => void;
};

/** What was decided, by whom, where and when, and the way back. */
export function ModerationJournal({ desks, sessions, staffId, onUndo, onBlocked }: ModerationJournalProps) {
  const t = useWords('desk');
  const m = useWords('moderation');
  const language = useLanguage();
  const [filter, setFilter] = useState<JournalFilter>({ by: null, act: null, session: null });
  const [shown, setShown] = useState(SHOWN);
  const { lines, people, acts, total } = useMemo(() => journalLines(desks, filter), [desks, filter]);
  const perClass = useMemo(
    () => publishedByClass(desks.flatMap(({ desk }) => desk?.questions ?? [])),
    [desks],
  );
  const most = perClass[0]?.[1] ?? 1;
  const name = ({ by, byName }: Pick<JournalEntry, 'by' | 'byName'>) =>
    by === staffId ? t('mod.you') : byName;
  const narrow = (change: Partial<JournalFilter>) => {
    setFilter((was) => ({ ...was, ...change }));
    setShown(SHOWN);
  };
  return (
    <Sheet as="aside" className="vu-mod__journal" aria-label={t('mod.journal')}>
      <div className="vu-sheet__title">
        <h2>{t('mod.journal')}</h2>
        <Key
          variant="secondary"
          size="m"
          className="vu-end vu-mod__blockedkey"
          icon={<Ban aria-hidden size={18} />}
          end={<kbd>L</kbd>}
          onClick={onBlocked}
        >
          {m('blocked.open')}
        </Key>
      </div>
      {total > 0 && (
        <div className="vu-journal__filters">
          <select
            className="vu-chip"
            aria-label={m('journal.everyone')}
            value={filter.by ?? ''}
            onChange={({ target }) => narrow({ by: target.value || null })}
          >
            <option value="">{m('journal.everyone')}</option>
            {people.map((one) => (
              <option key={one.by} value={one.by}>
                {name(one)}
              </option>
            ))}
          </select>
          <select
            className="vu-chip"
            aria-label={m('journal.everyAct')}
            value={filter.act ?? ''}
            onChange={({ target }) => narrow({ act: (target.value || null) as JournalAct | null })}
          >
            <option value="">{m('journal.everyAct')}</option>
            {acts.map((act) => (
              <option key={act} value={act}>
                {t(`mod.acts.${act}`)}
              </option>
            ))}
          </select>
          {sessions.size > 1 && (
            <select
              className="vu-chip"
              aria-label={m('bySession')}
              value={filter.session ?? ''}
              onChange={({ target }) => narrow({ session: target.value || null })}
            >
              <option value="">{m('bySession')}</option>
              {[...sessions].map(([id, { mark, title }]) => (
                <option key={id} value={id}>
                  {mark} · {title}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <ol className="vu-journal" tabIndex={0} aria-label={t('mod.journal')}>
        {lines.slice(0, shown).map((entry) => {
          const { icon: Icon, tone } = LOOK[entry.act];
          const session = sessions.size > 1 ? sessions.get(entry.sessionId) : undefined;
          return (
            <li key={entry.id} className={entry.undone ? 'vu-journal__undone' : undefined}>
              <span className={`vu-status vu-status--${tone}`}>
                <Icon aria-hidden size={17} />
                {t(`mod.acts.${entry.act}`)}
                {entry.undone && ` (${t('mod.undone')})`}
              </span>
              <b>{frenchSpaces(entry.text)}</b>
              <span className="vu-small">
                {clockTime(entry.at, language)} · {name(entry)}
                {session && ` · ${session.mark} ${session.title}`}
              </span>
            </li>
          );
        })}
        {lines.length > shown && (
          <li>
            <Key variant="quiet" size="m" onClick={() => setShown(shown + SHOWN)}>
              {m('journal.more', { count: lines.length - shown })}
            </Key>
          </li>
        )}
        {lines.length === 0 && (
          <li className="vu-soft">{total > 0 ? m('journal.none') : t('mod.journalEmpty')}</li>
        )}
      </ol>
      {perClass.length > 0 && (
        <div className="vu-perclass">
          <h3>{t('mod.perClass')}</h3>
          <ul>
            {perClass.slice(0, 4).map(([label, count]) => (
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
