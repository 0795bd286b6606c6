import type { SectorId } from '@ville-usine/shared/content/sector';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { standAt } from '@ville-usine/shared/world/place';
import townModel from '../../../../../assets/baked/city-town.glb?url';
import type { Spot } from './nearest-first.ts';

const PAVILIONS = import.meta.glob<string>('../../../../../assets/baked/city-pavilion-*.glb', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A part of the city with a file of its own: thirteen pavilions, and the town with its harbour and hills. */
export type District = { id: SectorId | 'town'; file: string; spots: readonly Spot[] };

/** Every district that comes after the plaza. */
export const DISTRICTS: readonly District[] = [
  ...PLOTS.map(({ sector, x, z }) => ({
    id: sector,
    file: PAVILIONS[`../../../../../assets/baked/city-pavilion-${sector}.glb`]!,
    spots: [{ x, z }],
  })),
  // The quay is the one part of it that one stands beside; all else is seen from afar.
  { id: 'town', file: townModel, spots: [{ x: standAt('port').x, z: 115 }] },
];
