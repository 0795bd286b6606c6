import type { SectorId } from '../content/sector.ts';
import type { Pose, ZoneId } from '../presence/peer.ts';
import type { Extra } from './round/round.ts';
import type { VisitStop } from './visit-plan.ts';

/** Somewhere in a zone: metres in its coordinates, heading in radians (0 looks to −z). */
export type TourPlace = Pick<Pose, 'x' | 'z' | 'heading'> & { zone: ZoneId };

/** What one comes to see somewhere: a spot of that zone's walk map, by its kind and target. */
export type Sight = { kind: 'stand' | 'step' | 'quiz' | 'live'; target: string };

/** Where a class is brought to: `sight`, where its zone's map has it, is nearer than `place`. */
export type Goal = { place: TourPlace; sight: Sight | null };

/** Where a class may walk freely: everywhere, within one hall, or within reach of one pavilion. */
export type Within = null | { hall: SectorId } | { district: SectorId };

/** What a class is shown; its panel too, on every screen, when `opened`. */
export type Shown = Sight & { zone: ZoneId; opened: boolean };

/** How long those who are gathered may read what comes, milliseconds. */
export const GATHER_MS = 5_000;
/** « Écoutez » holds a class at most this long, seconds. */
export const LISTEN_MAX_S = 180;
/** A class within a district walks this far from its pavilion's door at most, metres. */
export const DISTRICT_RADIUS = 42;

/** How a class walks: each their own way, or behind their guide. */
export type Mode = { is: 'free'; within: Within } | { is: 'follow' };

/**
 * A class visit under way, as everyone in it is told, whole, whenever it changes. Times are milliseconds on the server's
 * clock; `now` is that clock as this was written, so that a wrong clock on a device changes nothing.
 */
export type TourNow = {
  now: number;
  /** What the teacher calls the class. */
  label: string;
  stops: readonly VisitStop[];
  /** From the first minute to the last, as booked. */
  minutes: number;
  /** Null before the teacher has begun it. */
  begunAt: number | null;
  endedAt: number | null;
  /** Where the class is in its itinerary, and since when; null before the first stop. */
  stop: { index: number; since: number } | null;
  mode: Mode;
  /** False while none of the guide's devices is there: the tour pauses, pupils walk freely. */
  guided: boolean;
  /** The guide as they walk in the city; null while they lead from their page. `slot` is theirs in that zone. */
  guide: { zone: ZoneId; slot: number } | null;
  /** Input is held and the screen dimmed until then. */
  listen: { until: number } | null;
  /** Everyone is brought there then, unless it is taken back. */
  gather: { id: string; due: number; goal: Goal } | null;
  /** A prompt to come there; `id` is new for each. */
  invite: { id: string; goal: Goal } | null;
  shown: Shown | null;
};

/** Where one is put with the others: place `index` of `of` in an arc, facing what is shown. */
export type Brought = { id: string; goal: Goal; index: number; of: number };

/** What one pupil of the class is told of themselves. */
export type TourSelf = {
  /** Four signs by which they are themselves again on another machine. */
  key: string;
  /** Put aside by the teacher: not in the city until they are allowed back; the HTML pages stay open. */
  removed: boolean;
  /** Their hand is up. */
  hand: boolean;
  /** Where they stood last; null when they come for the first time. */
  place: TourPlace | null;
};

/** Ready-made words of a teacher to one pupil; nothing else can be sent. */
export const HINTS = ['come', 'read', 'look', 'help', 'bravo', 'calm'] as const;
export type Hint = (typeof HINTS)[number];

/** How a pupil is, as their teacher sees it. `twin` is in the HTML pages, `aside` far from where the class is. */
export type PupilState = 'moving' | 'idle' | 'stuck' | 'twin' | 'offline' | 'removed';

/** One pupil on the teacher's board. */
export type BoardPupil = {
  id: string;
  pseudonym: string;
  helmet: string;
  vest: string;
  key: string;
  state: PupilState;
  /** Where in the city; null offline and in the HTML pages. */
  at: { zone: ZoneId; x: number; z: number } | null;
  /** The HTML page they are on, as a path. */
  page: string | null;
  /** In another zone than the class's place, or further from it than `ASIDE_METRES`. */
  aside: boolean;
  /** When the hand went up, milliseconds on the server's clock. */
  handAt: number | null;
  /** Index of the stop they stand at; null between stops. */
  stop: number | null;
  stamps: number;
  /** Quiz questions answered and right, over all quizzes of the itinerary. */
  quiz: { answered: number; right: number; total: number };
  /** When a ready-made hint was last sent to them, and which. */
  hinted: { hint: Hint; at: number } | null;
  /** How much more time they have in a live quiz. */
  extra: Extra;
};

/** Further from where the class is than this a pupil is aside, metres. */
export const ASIDE_METRES = 30;

/** The teacher's board, told whole at most once a second. */
export type Board = {
  now: number;
  pupils: BoardPupil[];
  /** Places taken, and how many the plan has. */
  places: { taken: number; of: number };
  /** Pupils who could not get in because all places are taken, in the last minutes. */
  turnedAway: number;
  /** Whether the class's questions come to its teacher first, as the plan says now. */
  vouch: boolean;
  /** Questions of the class that wait for the teacher. */
  waiting: number;
  /** Where the class is: the walking guide, else the stop. Null before the first stop. */
  at: TourPlace | null;
};
