import type { WalkMap } from './spot.ts';
import { readWalk, type WalkFile } from './walk-file.ts';

/** What a hall's builder exports for walking: the hall without its stands, and each stand that may be there. */
export type HallWalkFile = WalkFile & { booths: Pick<WalkFile, 'lines' | 'ramps'>[] };

const NUMBER = /^stand-(\d+)$/;

/** Who is where in a hall, in order: companies fill its stands, and its stations are the steps of the sector. */
export type Inside = { companies: readonly string[]; steps: readonly string[] };

/**
 * The walk map of a hall as an edition fills it: a stand without a company is not there, neither its walls nor its spot;
 * a station without a step cannot be read.
 */
export function walkInside(file: HallWalkFile, { companies, steps }: Inside): WalkMap {
  const { booths, ...rest } = file;
  const map = readWalk({ ...rest, ramps: [...rest.ramps] });
  for (const { lines, ramps } of booths.slice(0, companies.length)) {
    map.segments.push(...readWalk({ lines, ramps: [], spots: [] }).segments);
    map.ramps.push(...ramps);
  }
  const named = { stand: companies, step: steps } as const;
  map.spots = map.spots.flatMap((spot) => {
    if (spot.kind !== 'stand' && spot.kind !== 'step') return [spot];
    const target = named[spot.kind][Number(spot.target) - 1];
    if (target === undefined) return [];
    // A stand is known by its company, wherever it stands.
    return [{ ...spot, target, id: NUMBER.test(spot.id) ? `stand-${target}` : `step-${target}` }];
  });
  return map;
}
