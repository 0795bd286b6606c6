import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { JournalEntry } from '@ville-usine/shared/live/question';
import { Ban, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './desk-words.ts';
import { JournalFilters } from './JournalFilters.tsx';
import { type JournalFilter, journalLines } from './journal-lines.ts';
import { JOURNAL_LOOK } from './journal-look.ts';
import './moderation-words.ts';
import { PublishedByClass } from './PublishedByClass.tsx';
import type { MarkedSession } from './SessionMark.tsx';

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
        <JournalFilters
          filter={filter}
          people={people.map((one) => [one.by, name(one)])}
          acts={acts}
          sessions={sessions}
          onNarrow={narrow}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <ol className="vu-journal" tabIndex={0} aria-label={t('mod.journal')}>
        {lines.slice(0, shown).map((entry) => {
          const { icon: Icon, tone } = JOURNAL_LOOK[entry.act];
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
      <PublishedByClass desks={desks} />
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
