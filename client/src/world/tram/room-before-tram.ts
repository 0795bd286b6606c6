import { aheadOfTram, TRAM_SPAN } from './tram-way.ts';

const ROUND = 2 * Math.PI;
/** The train with some air beside it, metres from the middle of its track. */
const BESIDE = 2.2;
/** The train clears its way this far ahead of its nose, and behind its end, radians. */
const AHEAD = 0.15;
const BEHIND = 0.03;
/** The way is looked at in steps of so much, and nobody is looked at from nearer than this; metres. */
const STEP = 0.25;
const NEAREST = 0.5;

/** How far one can stand behind someone at (x, z) who looks along `yaw`, before the train: metres, at most `reach`. */
export function roomBeforeTram(middle: number, x: number, z: number, yaw: number, reach: number): number {
  const inTrain = (back: number) => {
    const ahead = aheadOfTram(middle, x + Math.sin(yaw) * back, z + Math.cos(yaw) * back, BESIDE);
    return ahead !== null && (ahead < AHEAD || ahead > ROUND - TRAM_SPAN - BEHIND);
  };
  if (inTrain(0)) return reach;
  for (let back = NEAREST; back <= reach; back += STEP) if (inTrain(back)) return back;
  return reach;
}
