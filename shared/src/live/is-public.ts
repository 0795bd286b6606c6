import type { PublicState, QuestionState } from './question.ts';

/** The names of the states in which everyone present may see a question. */
export const PUBLIC_STATES = [
  'approved',
  'taken',
  'answered',
  'archived',
] as const satisfies readonly PublicState['name'][];

/** True in the states in which everyone present may see a question. */
export function isPublic(state: QuestionState): state is PublicState {
  return (PUBLIC_STATES as readonly string[]).includes(state.name);
}
