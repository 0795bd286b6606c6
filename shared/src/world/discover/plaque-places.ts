import { SECTOR_IDS } from '../../content/sector-ids.ts';
import { plotAngle } from '../layout.ts';
import { outward, polar } from './polar.ts';

/** Where a plaque can stand; an edition writes its story in `plaques.yaml` under this id. */
export const PLAQUE_IDS = [...SECTOR_IDS, 'orrery', 'agora', 'tram'] as const;
export type PlaqueId = (typeof PLAQUE_IDS)[number];

/** Where a plaque stands, metres; one reads it looking along `face`, radians. */
export type PlaquePlace = { id: PlaqueId; x: number; z: number; face: number };

const degrees = (index: number) => (plotAngle(index) * 180) / Math.PI;

/** Before each pavilion, left of the way to its door; and three at the sights of the plaza. */
export const PLAQUE_PLACES: readonly PlaquePlace[] = [
  ...SECTOR_IDS.map((id, index) => ({
    id,
    ...polar(degrees(index), 81.6, -6.4),
    face: outward(degrees(index)),
  })),
  { id: 'orrery', ...polar(9, 18.3), face: 0.16 },
  { id: 'agora', ...polar(171, 24.2), face: outward(180) },
  { id: 'tram', ...polar(257.5, 59.4), face: outward(257.5) },
];
