import type { JournalAct } from '@ville-usine/shared/live/question';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import type { JournalFilter } from './journal-lines.ts';
import './moderation-words.ts';
import type { MarkedSession } from './SessionMark.tsx';
import { SessionOptions } from './SessionOptions.tsx';

type JournalFiltersProps = {
  filter: JournalFilter;
  /** Ids and names. */
  people: readonly (readonly [by: string, name: string])[];
  acts: readonly JournalAct[];
  sessions: ReadonlyMap<string, MarkedSession>;
  onNarrow: (change: Partial<JournalFilter>) => void;
};

/** Whose acts, which, and of which session. */
export function JournalFilters({ filter, people, acts, sessions, onNarrow }: JournalFiltersProps) {
  const t = useWords('desk');
  const m = useWords('moderation');
  return (
    <div className="vu-journal__filters">
      <select
        className="vu-chip"
        aria-label={m('journal.everyone')}
        value={filter.by ?? ''}
        onChange={({ target }) => onNarrow({ by: target.value || null })}
      >
        <option value="">{m('journal.everyone')}</option>
        {people.map(([by, name]) => (
          <option key={by} value={by}>
            {name}
          </option>
        ))}
      </select>
      <select
        className="vu-chip"
        aria-label={m('journal.everyAct')}
        value={filter.act ?? ''}
        onChange={({ target }) => onNarrow({ act: (target.value || null) as JournalAct | null })}
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
          onChange={({ target }) => onNarrow({ session: target.value || null })}
        >
          <SessionOptions sessions={sessions} />
        </select>
      )}
    </div>
  );
}
