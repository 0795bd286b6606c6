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

/**
 * A place with a view, marked on the ground: metres, and the heading of the view in radians; its round sign stands on
 * this hand of whoever looks along it.
 */
export type PhotoSpot = {
  id: PhotoId;
  x: number;
  z: number;
  face: number;
  sign: 'left' | 'right';
  sector?: SectorId;
};

/** To the side of the mark and behind it: beside whoever takes the picture, out of what it shows; metres. */
const SIGN = { left: { aside: -3.2, behind: 5.4 }, right: { aside: 4.2, behind: 5 } };

const back = (degrees: number) => outward(degrees + 180);

/** Where the round sign of a spot stands, metres. */
export function photoSign({ x, z, face, sign }: Omit<PhotoSpot, 'id' | 'sector'>): { x: number; z: number } {
  const { aside, behind } = SIGN[sign];
  const [sin, cos] = [Math.sin(face), Math.cos(face)];
  return { x: x + cos * aside + sin * behind, z: z - sin * aside + cos * behind };
}

export const PHOTO_SPOTS: readonly PhotoSpot[] = [
  { id: 'place', x: 8.6, z: 44, face: 0.2, sign: 'left' },
  { id: 'agora', ...polar(180, 22.8), face: 0, sign: 'right' },
  { id: 'quai', x: -30.5, z: 102.4, face: -1.42, sign: 'left' },
  { id: 'phare', x: 2.5, z: 94, face: 0.02, sign: 'right' },
  { id: 'levant', ...polar(80.4, 58.6), face: outward(77), sign: 'right' },
  { id: 'nord', ...polar(200.4, 58.6), face: outward(204), sign: 'right', sector: 'metallurgie' },
  { id: 'couchant', ...polar(248.4, 58.6), face: outward(252), sign: 'right', sector: 'mode' },
  { id: 'jardins', ...polar(318.5, 81), face: back(300), sign: 'left' },
];
