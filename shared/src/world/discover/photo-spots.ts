import type { SectorId } from '../../content/sector.ts';
import { outward, polar } from './polar.ts';

export const PHOTO_IDS = [
  'place',
  'agora',
  'quai',
  'phare',
  'levant',
  'nord',
  'couchant',
  'jardins',
] as const;
export type PhotoId = (typeof PHOTO_IDS)[number];

/** A place with a view, marked on the ground: metres, and the heading of the view in radians. */
export type PhotoSpot = { id: PhotoId; x: number; z: number; face: number; sector?: SectorId };

const back = (degrees: number) => outward(degrees + 180);

export const PHOTO_SPOTS: readonly PhotoSpot[] = [
  { id: 'place', x: 8.6, z: 44, face: 0.2 },
  { id: 'agora', ...polar(180, 22.8), face: 0 },
  { id: 'quai', x: -2, z: 99, face: Math.PI },
  { id: 'phare', x: 8.5, z: 94, face: 0.08 },
  { id: 'levant', ...polar(92, 72.5), face: outward(100) },
  { id: 'nord', ...polar(198, 74), face: outward(204), sector: 'metallurgie' },
  { id: 'couchant', ...polar(246, 74), face: outward(252), sector: 'mode' },
  { id: 'jardins', ...polar(318.5, 81), face: back(300) },
];
