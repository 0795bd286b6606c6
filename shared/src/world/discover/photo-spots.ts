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

const SIGN = { left: 2.2, before: 0.6 };

const back = (degrees: number) => outward(degrees + 180);

/** Where the round sign of a spot stands: left of its mark and a little before it, metres. */
export function photoSign({ x, z, face }: { x: number; z: number; face: number }): { x: number; z: number } {
  const [sin, cos] = [Math.sin(face), Math.cos(face)];
  return { x: x - cos * SIGN.left + sin * SIGN.before, z: z + sin * SIGN.left + cos * SIGN.before };
}

export const PHOTO_SPOTS: readonly PhotoSpot[] = [
  { id: 'place', x: 8.6, z: 44, face: 0.2 },
  { id: 'agora', ...polar(180, 22.8), face: 0 },
  { id: 'quai', x: -30.5, z: 102.4, face: -1.42 },
  { id: 'phare', x: 2.5, z: 94, face: 0.02 },
  { id: 'levant', ...polar(80.4, 58.6), face: outward(77) },
  { id: 'nord', ...polar(200.4, 58.6), face: outward(204), sector: 'metallurgie' },
  { id: 'couchant', ...polar(248.4, 58.6), face: outward(252), sector: 'mode' },
  { id: 'jardins', ...polar(318.5, 81), face: back(300) },
];
