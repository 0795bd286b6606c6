import type { RoundNow, RoundQuestion, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { answerOf, type Draft, emptyDraft } from '../../../quiz/draft.ts';

/** What one has begun to answer and the server has not taken yet; `sent` once its pupil let it go. */
export type Begun = { draft: Draft; sent: boolean };

/** Reads what the device kept; null for nothing, and for what is nothing one could answer. */
export function begunFrom(text: string): Begun | null {
  try {
    const { draft, sent } = JSON.parse(text) as Begun;
    return typeof draft?.kind === 'string' && typeof sent === 'boolean' ? { draft, sent } : null;
  } catch {
    return null;
  }
}

/** Kinds whose answer is one touch: it leaves by itself. */
export const leavesAtOnce = (kind: Draft['kind']): boolean => kind === 'single' || kind === 'true-false';

/** What stands in the answer's controls: what was begun, else what the server has, else nothing. */
export function draftFor(question: RoundQuestion, begun: Begun | null, answer: QuizAnswer | null): Draft {
  if (begun?.draft.kind === question.kind) return begun.draft;
  return answer?.kind === question.kind ? answer : emptyDraft(question);
}

/** The same once the answer is shown: where one gave none, nothing is called one's own. */
export function draftShown(question: RoundQuestion, answer: QuizAnswer | null, solution: QuizAnswer): Draft {
  if (answer?.kind === question.kind) return answer;
  if (question.kind === 'order' || question.kind === 'match') return solution;
  return question.kind === 'estimate' ? { kind: 'estimate', value: null } : emptyDraft(question);
}

/** How one's answer stands: `changed` is another one than the server has, not sent yet. */
export type Standing = 'none' | 'begun' | 'changed' | 'sending' | 'sent';

export function standingOf(begun: Begun | null, answer: QuizAnswer | null): Standing {
  if (!begun) return answer ? 'sent' : 'none';
  if (begun.sent) return 'sending';
  if (!answer) return 'begun';
  return JSON.stringify(answerOf(begun.draft)) === JSON.stringify(answer) ? 'sent' : 'changed';
}

/** What is this pupil's own of the question that is asked; null while it still tells of another. */
export const ownOf = (round: RoundNow, self: RoundSelf | null): RoundSelf | null =>
  self && self.roundId === round.id && self.index === round.index ? self : null;

/** What the player shows. A question closes at one's own bell, and is judged once one's own verdict is here. */
export type PlayerView = 'lobby' | 'open' | 'closed' | 'revealed' | 'over';

export function viewOf(round: RoundNow, self: RoundSelf | null, now: number): PlayerView {
  const own = ownOf(round, self);
  if (round.phase === 'open') return own?.closesAt != null && own.closesAt <= now ? 'closed' : 'open';
  if (round.phase === 'revealed') return round.result && own && own.points !== null ? 'revealed' : 'closed';
  return round.phase;
}

/** What opens the player by itself, once: a quiz that comes, each question, its end. */
export function momentOf({ id, phase, index }: Pick<RoundNow, 'id' | 'phase' | 'index'>): string {
  return phase === 'lobby' || phase === 'over' ? `${id} ${phase}` : `${id} ${index}`;
}

/** A question's number as people count, and of how many; the one for practice has none. */
export function numberOf({ index, of, options }: Pick<RoundNow, 'index' | 'of' | 'options'>): {
  number: number;
  count: number;
} {
  const practised = options.practice ? 1 : 0;
  return { number: (index ?? 0) + 1 - practised, count: of - practised };
}

/** The moments that are told to whoever does not see the bar, seconds before the bell. */
const TOLD = [30, 10];

/** The moment that has just been reached on the way from `before` to `left` seconds; null for none. */
export function momentTold(before: number | null, left: number | null): number | null {
  if (before === null || left === null) return null;
  return TOLD.find((moment) => before > moment && left <= moment && left > moment - 3) ?? null;
}
