import type { QuestionState } from './question.ts';

/** An answer as readers see it, whatever way it was given. */
export type Answer = { by: string; byName: string; text: string; at: string; corrected: boolean };

/** The answer a question's state carries, or null. Whoever reads answers afterwards asks here. */
export function answerOf(state: QuestionState): Answer | null {
  switch (state.name) {
    case 'answered':
      return {
        by: state.by,
        byName: state.byName,
        text: state.text,
        at: state.at,
        corrected: state.corrected === true,
      };
    default:
      return null;
  }
}

/** The same state with other words in its answer, which then says that it was corrected; null where it has none. */
export function withCorrectedAnswer(state: QuestionState, text: string): QuestionState | null {
  switch (state.name) {
    case 'answered':
      return { ...state, text, corrected: true };
    default:
      return null;
  }
}
