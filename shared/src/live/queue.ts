import type { PublicQuestion } from './question.ts';

/** The order in which professionals find questions: pinned first, most votes, then who has waited longest. */
export function byUrgency(a: PublicQuestion, b: PublicQuestion): number {
  return (
    Number(b.pinned) - Number(a.pinned) ||
    b.votes - a.votes ||
    compare(a.approvedAt, b.approvedAt) ||
    compare(a.id, b.id)
  );
}

/** The questions still to be answered, most urgent first. */
export function waitingQueue(questions: readonly PublicQuestion[]): PublicQuestion[] {
  return questions.filter(({ state }) => state.name === 'approved' || state.name === 'taken').sort(byUrgency);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
