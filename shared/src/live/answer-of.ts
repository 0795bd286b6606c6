import type { Answer, QuestionState } from './question.ts';

/** What was said to a question, also once it is archived; null while nothing was. */
export function answerOf(state: QuestionState): Answer | null {
  if (state.name === 'answered') return state;
  return state.name === 'archived' ? state.answer : null;
}

/** The same state with other words in its answer, which then says that it was corrected; null where it has none. */
export function withCorrectedAnswer(state: QuestionState, text: string): QuestionState | null {
  if (state.name === 'answered') return { ...state, text, corrected: true };
  if (state.name !== 'archived' || !state.answer) return null;
  return { ...state, answer: { ...state.answer, text, corrected: true } };
}
