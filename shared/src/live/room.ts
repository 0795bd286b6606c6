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
};

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
  now: Omit<RoomNow, 'sessionId'>;
  hand: OwnHand;
  /** Null for visitors. */
  host: Omit<HostRoom, 'sessionId'> | null;
};

/** The part of it that is kept, and told in the session's log. */
export type KeptRoom = Pick<RoomState, 'polls' | 'chosen' | 'spotlight'>;

export const EMPTY_ROOM: RoomState = {
  polls: [],
  chosen: {},
  spotlight: NO_SPOTLIGHT,
  now: { hands: 0, floor: null },
  hand: 'down',
  host: null,
};
