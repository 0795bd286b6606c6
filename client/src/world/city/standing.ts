import type { SectorId } from '@ville-usine/shared/content/sector';
import { SECTOR_IDS } from '@ville-usine/shared/content/sector-ids';

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

/** Takes a vertex out of the picture unless its district stands; `bits` is one of the uniforms above. */
export const unlessStanding = (bits: 'uBoards' | 'uStanding'): string =>
  `if ((${bits} >> int(district + .5) & 1) == 0) gl_Position = vec4(2., 2., 2., 1.);`;
