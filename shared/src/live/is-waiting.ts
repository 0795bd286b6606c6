import type { QuestionState } from './question.ts';

export type WaitingState = Extract<QuestionState, { name: 'submitted' | 'held' }>;

/** True while somebody has still to decide on a question. */
export function isWaiting(state: QuestionState): state is WaitingState {
  return state.name === 'submitted' || state.name === 'held';
}
