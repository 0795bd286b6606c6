import { isWaiting as waits } from '@ville-usine/shared/live/is-waiting';
import type { DeskQuestion } from '@ville-usine/shared/live/question';

export type DeskFilter = { kind: 'all' } | { kind: 'held' } | { kind: 'class'; label: string | null };

/** Does a question wait for a moderator? One that its class's teacher has still to read does not yet. */
export function isWaiting(question: DeskQuestion): boolean {
  return waits(question.state) && (question.state.awaits !== 'teacher' || question.state.late !== undefined);
}

/**
 * What is still to be read, oldest first; those put off come last, in the order they were put off. `acted` are
 * those just decided here whose confirmation is on its way.
 */
export function waitingList(
  questions: DeskQuestion[],
  acted: ReadonlySet<string>,
  later: readonly string[],
): DeskQuestion[] {
  const place = new Map(later.map((id, index) => [id, index + 1]));
  return questions
    .filter((question) => isWaiting(question) && !acted.has(question.id))
    .sort(
      (a, b) =>
        (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0) ||
        a.askedAt.localeCompare(b.askedAt) ||
        a.id.localeCompare(b.id),
    );
}

/** Held for its contact details, which are masked. */
export function hasContactDetails({ state }: DeskQuestion): boolean {
  return state.name === 'held' && state.because === 'contact-details';
}

export function inFilter(question: DeskQuestion, filter: DeskFilter): boolean {
  if (filter.kind === 'held') return hasContactDetails(question);
  return filter.kind === 'all' || question.classLabel === filter.label;
}

/** Who is looked at once `id` has left the list: the one that stood after it, else the one before. */
export function neighbour(list: DeskQuestion[], id: string): string | null {
  const index = list.findIndex((question) => question.id === id);
  return (list[index + 1] ?? list[index - 1])?.id ?? null;
}
