import { z } from 'zod';

export { ANSWER_LENGTH, QUESTION_LENGTH } from './limits.ts';

export const REFUSAL_REASONS = [
  'off-topic',
  'hurtful',
  'contact-details',
  'already-answered',
  'unclear',
  'other',
] as const;
export const RefusalReason = z.enum(REFUSAL_REASONS);
export type RefusalReason = z.infer<typeof RefusalReason>;

/** Where a question was asked: an id of a stand or of a process step. */
export const QuestionPlace = z.strictObject({ kind: z.enum(['stand', 'step']), id: z.string().max(60) });
export type QuestionPlace = z.infer<typeof QuestionPlace>;

/**
 * A question's life. `submitted` waits for a moderator; `held` carries contact details and waits too, masked;
 * only `approved`, `taken` and `answered` are ever seen by others.
 */
export type QuestionState =
  | { name: 'submitted' }
  | { name: 'held'; because: 'contact-details' }
  | { name: 'refused'; reason: RefusalReason }
  | { name: 'approved' }
  | { name: 'taken'; by: string; byName: string }
  | { name: 'answered'; by: string; byName: string; text: string; at: string; corrected?: true };

export type QuestionStateName = QuestionState['name'];

/** The states in which a question is public. */
export type PublicState = Extract<QuestionState, { name: 'approved' | 'taken' | 'answered' }>;

/** What everyone present may see. */
export type PublicQuestion = {
  id: string;
  text: string;
  pseudonym: string;
  place: QuestionPlace | null;
  state: PublicState;
  votes: number;
  pinned: boolean;
  /** True when a moderator changed its words. */
  reworded: boolean;
  approvedAt: string;
};

/** What its author sees of it. */
export type OwnQuestion = {
  id: string;
  key: string;
  text: string;
  place: QuestionPlace | null;
  state: QuestionState;
  votes: number;
  reworded: boolean;
  askedAt: string;
};

/** What moderators see; contact details are masked in `text` while it is held. */
export type DeskQuestion = {
  id: string;
  text: string;
  original: string | null;
  pseudonym: string;
  classLabel: string | null;
  place: QuestionPlace | null;
  state: QuestionState;
  votes: number;
  pinned: boolean;
  askedAt: string;
  /** True when this visitor has not asked before in this session. */
  firstTime: boolean;
};

export const JOURNAL_ACTS = [
  'approve',
  'refuse',
  'reword',
  'undo',
  'take',
  'release',
  'answer',
  'pin',
  'unpin',
  'remove',
  'correct',
  'unlist',
  'relist',
] as const;
export type JournalAct = (typeof JOURNAL_ACTS)[number];

/** One act of staff, kept for ever with the session. */
export type JournalEntry = {
  id: string;
  questionId: string;
  act: JournalAct;
  by: string;
  byName: string;
  at: string;
  text: string;
  undone: boolean;
};
