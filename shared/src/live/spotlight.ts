import type { QuestionPlace } from './question.ts';

/** What a professional has put on the big screen. `question`: the one in hand or pinned, as it is by itself. */
export type Spotlight =
  | { kind: 'question' }
  | { kind: 'nothing' }
  | { kind: 'poll'; id: string }
  /** The picture of a stand or of a step of the hall. */
  | { kind: 'picture'; of: QuestionPlace }
  /** A place of the hall to look at. */
  | { kind: 'spot'; of: QuestionPlace };

export const NO_SPOTLIGHT: Spotlight = { kind: 'question' };
