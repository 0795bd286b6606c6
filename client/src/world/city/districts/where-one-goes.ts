import { PLOTS } from '@ville-usine/shared/world/layout';
import { sectorOf } from '@ville-usine/shared/world/place';
import { self } from '../../self.ts';
import { useWay } from '../../way/way-store.ts';
import { useWorld } from '../../world-store.ts';
import { useZones } from '../../zone-store.ts';
import type { Spot } from './nearest-first.ts';

/** Who walks by hand is thought to be there already where the legs lead in this time, seconds. */
const AHEAD = 3;

/** Where the visitor is in the city, or about to be: being walked there, a few steps on, or behind a hall's door. */
export function whereOneGoes(): Spot {
  const { zone } = useZones.getState();
  if (zone !== 'city') {
    const plot = PLOTS.find(({ sector }) => sector === sectorOf(useWorld.getState().place));
    if (plot) return plot.door;
  }
  const { goal } = useWay.getState();
  if (goal) return goal;
  const { x, z, motion } = self;
  return { x: x + motion.vx * AHEAD, z: z + motion.vz * AHEAD };
}
