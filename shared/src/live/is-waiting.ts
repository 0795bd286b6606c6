import type { QuestionState } from './question.ts';

export type WaitingState = Extract<QuestionState, { name: 'submitted' | 'held' }>;

/** True while somebody has still to decide on a question. */
export function isWaiting(state: QuestionState): state is WaitingState {
  return state.name === 'submitted' || state.name === 'held';
}

/** Held for its contact details, which are masked, whatever else it is held for. */
export function hasContactDetails(state: QuestionState): boolean {
  return state.name === 'held' && (state.because === 'contact-details' || state.masked === true);
}

/** Set aside because its author is blocked. */
export function isSetAside(state: QuestionState): boolean {
  return state.name === 'held' && state.because === 'blocked';
}

/** Kept back by a moderator for the others to look at. */
export function isKeptBack(state: QuestionState): boolean {
  return state.name === 'held' && state.because === 'moderator';
}
