import { GESTURE_SECONDS, type Gesture } from '@ville-usine/shared/presence/gesture';
import type { Manner } from './avatar-crowd.ts';
import { step } from './avatar-joints.ts';

/** A gesture that is being made, and when it began, milliseconds of `performance.now`. */
export type Gesturing = { gesture: Gesture; since: number };

/** Seconds to raise an arm, and to let it sink again. */
const RAISE = 0.24;
const SINK = 0.34;
/** Under reduced motion a gesture is one still pose: this moment of it, seconds. */
const STILL: Readonly<Record<Gesture, number>> = {
  wave: 0.18,
  applaud: 0.02,
  raise: 0,
  point: 0,
  thumb: 0,
  cheer: 0.34,
};

/** Writes how much of a gesture is seen at `now` into `manner`; false once it is over. */
export function showGesture(manner: Manner, one: Gesturing | null, now: number, calm: boolean): boolean {
  delete manner.doing;
  if (!one) return false;
  const time = (now - one.since) / 1000;
  const length = GESTURE_SECONDS[one.gesture];
  if (time >= length) return false;
  manner.doing = one.gesture;
  manner.time = calm ? STILL[one.gesture] : time;
  manner.weight = calm ? 1 : Math.min(step(0, RAISE, time), step(length, length - SINK, time));
  return true;
}
