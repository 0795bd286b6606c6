import type { Caption } from './caption.ts';
import type { OwnHand, SeenHand } from './hand.ts';
import type { Poll } from './poll.ts';
import type { ReactionCounts, ReactionLine } from './reaction.ts';
import { NO_SPOTLIGHT, type Spotlight } from './spotlight.ts';

/** What is true at this moment and kept nowhere: told whole, at most twice a second. */
export type RoomNow = {
  sessionId: string;
  /** How many hands are raised. */
  hands: number;
  /** The pseudonym of whoever has the word. */
  floor: string | null;
  /** Absent where nobody can speak here at all. */
  voice?: Voice;
};

/** Who speaks to the room; null while nobody does. */
export type Voice = { speaker: Speaker | null };

/** `take` is another each time someone begins to speak; `picture` says whether a picture comes with the sound. */
export type Speaker = { take: string; staffId: string; name: string; picture: boolean };

/** What those who lead the session see besides. */
export type HostRoom = {
  sessionId: string;
  /** First raised first; the first hundred. */
  hands: SeenHand[];
  reactions: ReactionLine;
  /** The sums of polls whose results are not shown, by poll. */
  hidden: Record<string, number[]>;
};

/** How many reactions there were in the last second. */
export type ReactionsTold = { sessionId: string; counts: ReactionCounts };

/** Everything around the questions of a session, as one person sees it. */
export type RoomState = {
  /** Oldest first. */
  polls: Poll[];
  /** This visitor's own choices, by poll. */
  chosen: Record<string, number[]>;
  spotlight: Spotlight;
  /** The last ones, oldest first. */
  captions: Caption[];
  now: Omit<RoomNow, 'sessionId'>;
  hand: OwnHand;
  /** Null for visitors. */
  host: Omit<HostRoom, 'sessionId'> | null;
};

/** The part of it that is kept, and told in the session's log. */
export type KeptRoom = Pick<RoomState, 'polls' | 'chosen' | 'spotlight' | 'captions'>;

export const EMPTY_ROOM: RoomState = {
  polls: [],
  chosen: {},
  spotlight: NO_SPOTLIGHT,
  captions: [],
  now: { hands: 0, floor: null },
  hand: 'down',
  host: null,
};
