import type { PublicState, QuestionState } from './question.ts';

/** True in the states in which everyone present may see a question. */
export function isPublic(state: QuestionState): state is PublicState {
  return state.name === 'approved' || state.name === 'taken' || state.name === 'answered';
}
