import type { Brush } from './Brush.ts';

/** A sound as it is drawn: a loop, or something that sounds once. */
export type Voice = {
  seconds: number;
  once?: true;
  /** How loud it stands beside the others, 0 to 1. */
  level: number;
  /** Seconds that the room rings for. */
  room?: number;
  draw: (b: Brush) => void;
};
