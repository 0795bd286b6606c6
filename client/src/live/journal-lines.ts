import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { JournalAct, JournalEntry } from '@ville-usine/shared/live/question';

/** Null is everyone, every act, every session. */
export type JournalFilter = { by: string | null; act: JournalAct | null; session: string | null };
type JournalLine = JournalEntry & { sessionId: string };

/** The acts of several sessions as one journal, latest first, and what there is to filter by. */
export function journalLines(
  desks: readonly Pick<LiveSnapshot, 'session' | 'desk'>[],
  { by, act, session }: JournalFilter,
) {
  const all: JournalLine[] = desks
    .flatMap((one) => (one.desk?.journal ?? []).map((entry) => ({ ...entry, sessionId: one.session.id })))
    .sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  const people = new Map(all.map((entry) => [entry.by, { by: entry.by, byName: entry.byName }]));
  const done = new Set(all.map((entry) => entry.act));
  return {
    lines: all.filter(
      (entry) =>
        (by === null || entry.by === by) &&
        (act === null || entry.act === act) &&
        (session === null || entry.sessionId === session),
    ),
    people: [...people.values()],
    acts: [...done],
    total: all.length,
  };
}
