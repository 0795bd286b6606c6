import type { OwnBlock } from './block.ts';
import type { Caption } from './caption.ts';
import type { Poll } from './poll.ts';
import type { DeskQuestion, JournalEntry, OwnQuestion, PublicQuestion } from './question.ts';
import type { RoomState } from './room.ts';
import type { LiveSession } from './session.ts';
import type { Spotlight } from './spotlight.ts';

/**
 * Each session keeps four kinds of logs, each with its own gapless `seq` from 1: `public` for everyone,
 * `desk` for moderators, `own` for one visitor, `class` for the teachers of one class. A text that is not approved
 * exists in `desk`, in its author's `own` log and in that of its author's class only, so it cannot reach another
 * visitor's socket in any form.
 */
export const STREAMS = ['public', 'desk', 'own', 'class'] as const;
export type Stream = (typeof STREAMS)[number];

/** Events carry the whole new state of what they speak of: applying one twice changes nothing. */
export type PublicEvent =
  | { kind: 'question'; question: PublicQuestion }
  | { kind: 'votes'; id: string; votes: number }
  | { kind: 'retracted'; id: string }
  | { kind: 'session'; session: LiveSession }
  /** How many have booked each slot of a job dating, by its index. */
  | { kind: 'slots'; taken: number[] }
  | { kind: 'poll'; poll: Poll }
  | { kind: 'spotlight'; spotlight: Spotlight }
  | { kind: 'caption'; caption: Caption }
  | { kind: 'caption-removed'; id: string };
export type DeskEvent =
  | { kind: 'desk-question'; question: DeskQuestion }
  | { kind: 'journal'; entry: JournalEntry };
export type OwnEvent =
  | { kind: 'own-question'; question: OwnQuestion }
  /** Null once one may take part again. */
  | { kind: 'blocked'; block: OwnBlock | null };
export type ClassEvent = { kind: 'class-question'; question: DeskQuestion };
export type LiveEvent = PublicEvent | DeskEvent | OwnEvent | ClassEvent;

/** One entry as it travels. */
export type Logged = { sessionId: string; stream: Stream; seq: number; event: LiveEvent };

/** The last `seq` a person knows in each log they may read; 0 knows nothing. */
export type Heads = Partial<Record<Stream, number>>;

/** The whole state at given heads; what a person gets when they join. */
export type LiveSnapshot = {
  session: LiveSession;
  heads: Heads;
  questions: PublicQuestion[];
  /** The ids this visitor has voted for. */
  voted: string[];
  own: OwnQuestion[];
  /** Why this visitor may not take part; absent or null while they may. */
  blocked?: OwnBlock | null;
  desk: { questions: DeskQuestion[]; journal: JournalEntry[] } | null;
  /** The questions of their class, for its teachers; absent for everybody else. */
  classroom?: { questions: DeskQuestion[] };
  present: Present;
  /** Of a job dating, once one was booked while one was here; `slot:list` tells how it was before. */
  slotsTaken?: number[];
  /** Polls, hands, reactions and what is on the big screen. */
  room: RoomState;
};

export type Present = {
  sessionId: string;
  visitors: number;
  moderators: number;
  professionals: number;
  /** Absent means none. */
  teachers?: number;
  /** Which of the session's own professionals are there, by the ids that the session names them with. */
  hosts: string[];
};
