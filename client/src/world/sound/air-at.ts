import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { type District, districtsAt } from './districts.ts';

/** The air of a place: how much of each is heard, the strongest first. */
type Air = { voice: District | 'hall'; weight: number };

/** So many airs are heard at once where districts meet. */
const TOGETHER = 2;

/** What the air sounds like at (x, z) of a zone, metres. */
export function airAt(zone: ZoneId, x: number, z: number): Air[] {
  if (zone !== 'city') return [{ voice: 'hall', weight: 1 }];
  return (Object.entries(districtsAt(x, z)) as [District, number][])
    .map(([voice, weight]) => ({ voice, weight }))
    .filter(({ weight }) => weight > 0.02)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOGETHER);
}
