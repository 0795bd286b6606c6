import {
  hasContactDetails as holdsContact,
  isKeptBack as keptBack,
  isSetAside as setAside,
  isWaiting as waits,
} from '@ville-usine/shared/live/is-waiting';
import type { DeskQuestion } from '@ville-usine/shared/live/question';

export type DeskFilter =
  | { kind: 'all' | 'held' | 'aside' }
  | { kind: 'class'; label: string | null }
  | { kind: 'session'; id: string };

/**
 * Does a question wait for a moderator? One that its class's teacher has still to read does not yet, unless it has
 * waited too long for that, nor one whose author is blocked.
 */
export function isWaiting({ state }: DeskQuestion): boolean {
  return waits(state) && (state.awaits !== 'teacher' || state.late !== undefined) && !setAside(state);
}

/**
 * What is still to be read, oldest first; those kept back come after, then those put off, in the order they were put
 * off. `acted` are those just decided here whose confirmation is on its way.
 */
export function waitingList<Q extends DeskQuestion>(
  questions: Q[],
  acted: ReadonlySet<string>,
  later: readonly string[],
): Q[] {
  const place = new Map(later.map((id, index) => [id, index + 1]));
  return questions
    .filter((question) => isWaiting(question) && !acted.has(question.id))
    .sort(
      (a, b) =>
        (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0) ||
        Number(isKeptBack(a)) - Number(isKeptBack(b)) ||
        byAge(a, b),
    );
}

/** What is set aside with its author blocked, oldest first. */
export function asideList<Q extends DeskQuestion>(questions: Q[], acted: ReadonlySet<string>): Q[] {
  return questions.filter(({ id, state }) => setAside(state) && !acted.has(id)).sort(byAge);
}

const byAge = (a: DeskQuestion, b: DeskQuestion) =>
  a.askedAt.localeCompare(b.askedAt) || a.id.localeCompare(b.id);

/** Held for its contact details, which are masked. */
export const hasContactDetails = ({ state }: DeskQuestion) => holdsContact(state);
/** Kept back by a moderator for the others to look at. */
export const isKeptBack = ({ state }: DeskQuestion) => keptBack(state);
/** Set aside because its author is blocked. */
export const isSetAside = ({ state }: DeskQuestion) => setAside(state);

export function inFilter(question: DeskQuestion & { sessionId?: string }, filter: DeskFilter): boolean {
  switch (filter.kind) {
    case 'all':
    case 'aside':
      return true;
    case 'held':
      return hasContactDetails(question) || isKeptBack(question);
    case 'class':
      return question.classLabel === filter.label;
    case 'session':
      return question.sessionId === filter.id;
  }
}

/** Who is looked at once `id` has left the list: the one that stood after it, else the one before. */
export function neighbour(list: readonly DeskQuestion[], id: string): string | null {
  const index = list.findIndex((question) => question.id === id);
  return (list[index + 1] ?? list[index - 1])?.id ?? null;
}
