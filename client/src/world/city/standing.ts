import type { SectorId } from '@ville-usine/shared/content/sector';
import { SECTOR_IDS } from '@ville-usine/shared/content/sector-ids';
import { PLOTS } from '@ville-usine/shared/world/layout';

/** Less than half the way from one pavilion to the next; the town begins so far from the orrery. Metres. */
const OF_PAVILION = 21;
const OF_TOWN = 130;

/** What stands, for shaders: bit 0 for what stands from the first, bit n for district n. */
export const standing = {
  /** Where a board can hang: on the district itself, or on what stands in for it. */
  uBoards: { value: 1 },
  /** Where chimneys smoke and fires glow. */
  uStanding: { value: 1 },
};

/** A district's number for shaders; 0 belongs to none. */
export const districtNumber = (id: SectorId | 'town'): number =>
  id === 'town' ? SECTOR_IDS.length + 1 : SECTOR_IDS.indexOf(id) + 1;

/** The number of the district that something belongs to by its place in metres. */
export function districtAt(x: number, z: number): number {
  const plot = PLOTS.find((one) => Math.hypot(one.x - x, one.z - z) < OF_PAVILION);
  return plot ? districtNumber(plot.sector) : Math.hypot(x, z) > OF_TOWN ? districtNumber('town') : 0;
}

/** Takes a vertex out of the picture unless its district stands; `bits` is one of the uniforms above. */
export const unlessStanding = (bits: 'uBoards' | 'uStanding'): string =>
  `if ((${bits} >> int(district + .5) & 1) == 0) gl_Position = vec4(2., 2., 2., 1.);`;
