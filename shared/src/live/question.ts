import { z } from 'zod';

export { ANSWER_LENGTH, QUESTION_LENGTH, REMARK_LENGTH } from './limits.ts';

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

/** Reasons that concern a child’s safety: the teachers of the class are told, unless the moderator chooses otherwise. */
export const SAFETY_REASONS: readonly RefusalReason[] = ['hurtful', 'contact-details'];

/** Where a question was asked: a stand, a step of a process with its machine, or a trade, by its id. */
export const QuestionPlace = z.strictObject({
  kind: z.enum(['stand', 'step', 'trade']),
  id: z.string().max(60),
});
export type QuestionPlace = z.infer<typeof QuestionPlace>;

/** Whose turn it is to decide on a waiting question: the teacher of its author's class, or a moderator. */
export type Approver = 'teacher' | 'moderator';

/** What a waiting question knows of its way. Questions kept by earlier versions have none of it. */
export type Waiting = {
  /** Absent in questions of earlier versions: a moderator. */
  awaits?: Approver;
  /** The stage name of the teacher who has approved it already. */
  readBy?: string;
  /** A professional asks the moderators for other words. */
  remark?: { byName: string; text: string };
  /** Holds contact details too, while a moderator keeps it back or its author is blocked. */
  masked?: true;
  /** Kept back by a moderator too, while its author is blocked. */
  keptBack?: true;
  /** UTC: it has waited for its teacher since then, too long for a child, and moderators may decide as well. */
  late?: string;
};

/**
 * `nobody-there`: nobody who may approve it is connected. `moderator`: one keeps it back for the others to look at.
 * `blocked`: its author is blocked.
 */
export type HeldBecause = 'contact-details' | 'nobody-there' | 'moderator' | 'blocked';

/** What a professional said to a question; `aloud` was spoken, and `text` is the note that stays of it. */
export type Answer = { by: string; byName: string; text: string; at: string; aloud?: true; corrected?: true };

/**
 * A question's life from the moment it has been sent; before, it is a draft on its author's device. `submitted` and
 * `held` wait, held ones masked or until somebody is there; only `approved`, `taken`, `answered` and `archived` are
 * ever seen by others. `merged` lives on in another question; `archived` stays with its published session, with its
 * answer where it got one.
 */
export type QuestionState =
  | ({ name: 'submitted' } & Waiting)
  | ({ name: 'held'; because: HeldBecause } & Waiting)
  | { name: 'refused'; reason: RefusalReason }
  | { name: 'approved' }
  | { name: 'taken'; by: string; byName: string }
  | ({ name: 'answered' } & Answer)
  | { name: 'archived'; answer: Answer | null }
  | { name: 'withdrawn' }
  | { name: 'merged'; into: string };

export type QuestionStateName = QuestionState['name'];

/** The states in which a question is public. */
export type PublicState = Extract<QuestionState, { name: 'approved' | 'taken' | 'answered' | 'archived' }>;

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
  /** How many others were merged into it; absent for none. */
  gathers?: number;
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
  gathers?: number;
  /** True while it waits for the other words that a professional asked for. */
  sentBack?: true;
};

/** What moderators and the teacher of its class see; contact details are masked in `text` while it is held. */
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
  gathers?: number;
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
  'vouch',
  'merge',
  'send-back',
  'remove',
  'correct',
  'unlist',
  'relist',
  'hold',
  'unhold',
  'block',
  'unblock',
  'tell-teacher',
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
