import { Vector3 } from 'three';
import { lightIndoors } from '../../presence/avatar-light.ts';
import type { Hour } from '../city/hour/hour-of-clock.ts';

type Triple = readonly [number, number, number];

/** What an hour does to a hall's light, which is traced for the golden one: shares of red, green and blue. */
type HallMood = {
  /** All light but that of fire. */
  day: Triple;
  /** The sky's own light under the roof. */
  fill: Triple;
  /** The sky behind glass. */
  pane: Triple;
  /** Light in the air: the haze, and the shafts in it. */
  air: Triple;
  shaft: Triple;
  /** How far the sun's pools sink to the light around them; how much brighter lamps and fires glow. */
  levels: Triple;
};

const MOODS: Record<Hour, HallMood> = {
  golden: {
    day: [1, 1, 1],
    fill: [1, 1, 1],
    pane: [1, 1, 1],
    air: [1, 1, 1],
    shaft: [1, 1, 1],
    levels: [0, 1, 0],
  },
  morning: {
    day: [0.94, 0.94, 1.06],
    fill: [0.95, 1, 1.2],
    pane: [0.8, 0.66, 0.84],
    air: [0.9, 0.92, 1.06],
    shaft: [1, 0.86, 0.9],
    levels: [0.12, 1, 0],
  },
  noon: {
    day: [1.03, 1.1, 1.24],
    fill: [1.15, 1.2, 1.25],
    pane: [0.48, 0.72, 1.12],
    air: [0.94, 1, 1.12],
    shaft: [0.72, 0.8, 0.95],
    levels: [0.06, 0.85, 0],
  },
  // The lamps alone: where the sun lay there is a faint pool of theirs, and the sky in the roof is violet.
  dusk: {
    day: [0.9, 0.73, 0.66],
    fill: [0.62, 0.5, 0.86],
    pane: [0.24, 0.13, 0.34],
    air: [0.52, 0.48, 0.7],
    shaft: [0.1, 0.06, 0.08],
    levels: [0.8, 1.7, 0],
  },
};

type Name = keyof HallMood;
const NAMES = Object.keys(MOODS.golden) as Name[];

/** The light of the hour in every hall; materials hold these very vectors. */
export const HALL_AIR = Object.fromEntries(
  NAMES.map((name) => [name, new Vector3(...MOODS.golden[name])]),
) as Record<Name, Vector3>;

/** Is it the hour the light was traced for, and not on the way to another? */
export const isGolden = (): boolean =>
  NAMES.every((name) => {
    const { x, y, z } = HALL_AIR[name];
    const [r, g, b] = MOODS.golden[name];
    return Math.abs(x - r) + Math.abs(y - g) + Math.abs(z - b) < 1e-4;
  });

/** A share of the way from the light as it was to that of an hour; 1 is the hour's own. */
export function turnHall(from: Readonly<Record<Name, Vector3>>, hour: Hour, share: number): void {
  for (const name of NAMES) HALL_AIR[name].copy(from[name]).lerp(new Vector3(...MOODS[hour][name]), share);
  lightIndoors(HALL_AIR.day, HALL_AIR.fill);
}

/** The light as it is now, to turn from. */
export const hallAirNow = (): Record<Name, Vector3> =>
  Object.fromEntries(NAMES.map((name) => [name, HALL_AIR[name].clone()])) as Record<Name, Vector3>;
