import type { QuestionState } from '@ville-usine/shared/live/question';

const STEPS = ['sent', 'waiting', 'approved', 'answering', 'answered'] as const;
export type Step = (typeof STEPS)[number] | 'refused' | 'merged' | 'withdrawn' | 'archived';

/** The way a question goes, and how far it is; a refused, merged or withdrawn one ends after its waiting. `null`: not sent yet. */
export function ownSteps(state: QuestionState | null): { way: readonly Step[]; at: number } {
  switch (state?.name) {
    case undefined:
      return { way: STEPS, at: -1 };
    case 'submitted':
    case 'held':
      return { way: STEPS, at: 1 };
    case 'refused':
      return { way: ['sent', 'waiting', 'refused'], at: 2 };
    case 'merged':
    case 'withdrawn':
      return { way: ['sent', 'waiting', state.name], at: 2 };
    case 'archived':
      return state.answer
        ? { way: STEPS, at: 4 }
        : { way: ['sent', 'waiting', 'approved', 'archived'], at: 3 };
    case 'approved':
      return { way: STEPS, at: 2 };
    case 'taken':
      return { way: STEPS, at: 3 };
    case 'answered':
      return { way: STEPS, at: 4 };
  }
}
