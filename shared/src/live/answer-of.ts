import type { Answer, QuestionState } from './question.ts';

/** What was said to a question, also once it is archived; null while nothing was. */
export function answerOf(state: QuestionState): Answer | null {
  if (state.name === 'answered') return state;
  return state.name === 'archived' ? state.answer : null;
}
