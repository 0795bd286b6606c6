import { aheadOfTram, TRAM_SPAN } from './tram-way.ts';

const ROUND = 2 * Math.PI;

/**
 * What the picture keeps out of: metres from the middle of the track, radians ahead of the nose and behind the end; and
 * from how near one is looked at before it, metres.
 */
type Train = { beside: number; ahead: number; behind: number; nearest: number };

/** The way that the train clears before it comes. */
const CLEARED: Train = { beside: 2.2, ahead: 0.15, behind: 0.03, nearest: 0.5 };
/** The cars themselves, with a hand's breadth of air. */
const CARS: Train = { beside: 1.62, ahead: 0.012, behind: 0.012, nearest: 0.1 };

/** The way is looked at in steps of so much, metres. */
const STEP = 0.2;
/** The camera stands so far to the right from `ASIDE_FROM` on, less nearer by; metres. */
const ASIDE = 0.45;
const ASIDE_FROM = 4;

function room(
  { beside, ahead, behind, nearest }: Train,
  middle: number,
  at: View,
  reach: number,
): number | null {
  const { x, z, yaw } = at;
  const [sin, cos] = [Math.sin(yaw), Math.cos(yaw)];
  const isIn = (back: number) => {
    const aside = ASIDE * Math.min(1, back / ASIDE_FROM);
    const nose = aheadOfTram(middle, x + sin * back + cos * aside, z + cos * back - sin * aside, beside);
    return nose !== null && (nose < ahead || nose > ROUND - TRAM_SPAN - behind);
  };
  if (isIn(0)) return null;
  for (let back = nearest; back <= reach; back += STEP) if (isIn(back)) return Math.max(nearest, back - STEP);
  return reach;
}

type View = { x: number; z: number; yaw: number };

/**
 * How far one likes to stand behind someone (metres, looking along `yaw`, radians) before the train whose middle is at
 * an angle: at most `reach`. Who stands in the way that the train clears is looked at from before the cars.
 */
export const roomBeforeTram = (middle: number, at: View, reach: number): number =>
  room(CLEARED, middle, at, reach) ?? roomBeforeCars(middle, at, reach);

/** How far behind someone the nearest car is, metres, at most `reach`; nobody looks out from within one. */
export const roomBeforeCars = (middle: number, at: View, reach: number): number =>
  room(CARS, middle, at, reach) ?? reach;
