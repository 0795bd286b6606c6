import type { SectorId } from '@ville-usine/shared/content/sector';
import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { PLAZA, PLOTS } from '@ville-usine/shared/world/layout';
import type { VoiceName } from './voices/voices.ts';

/** Where a sound comes from at this moment: metres, and how loud the thing is just now, 0 to 1. */
export type At = { x: number; z: number; strength: number };
/** What moves and works, as the picture shows it. */
export type Moving = { tram: At; pour: At; crane: At };

export type Source = {
  id: string;
  voice: VoiceName;
  /** Its sound ends this far away, metres. */
  reach: number;
  /** Heard as loud as at the source within this distance, metres. */
  near: number;
  level: number;
  /** Where it is for someone at (x, z). */
  at: (x: number, z: number, moving: Moving) => At;
  /** It sounds once in a while: between so many seconds. */
  every?: readonly [number, number];
  /** What is written of it, and whether the words say on which side. `strong`: something happens. */
  caption?: { key: CaptionKey; aside?: true; strong?: true };
};

export type CaptionKey =
  | SectorId
  | 'fountain'
  | 'tram'
  | 'gulls'
  | 'rigging'
  | 'horn'
  | 'bell'
  | 'cicadas'
  | 'harbour'
  | 'furnace'
  | 'pour'
  | 'crane'
  | 'mill';

const still = (x: number, z: number) => () => ({ x, z, strength: 1 });

/** The nearest point of the basin's rim: one stands before the water, not before its middle. */
const rim = (x: number, z: number): At => {
  const radius = Math.max(Math.hypot(x, z), 0.01);
  const part = Math.min(1, (PLAZA.basinRadius - 2) / radius);
  return { x: x * part, z: z * part, strength: 1 };
};

const folies: Source[] = PLOTS.map(({ sector, angle }) => ({
  id: sector,
  voice: sector,
  reach: 52,
  near: 12,
  level: 0.8,
  // Its machine is heard from over the door rather than from the middle of the building.
  at: still(Math.sin(angle) * 97, Math.cos(angle) * 97),
  caption: { key: sector, aside: true },
}));

const CITY: readonly Source[] = [
  ...folies,
  {
    id: 'fountain',
    voice: 'fountain',
    reach: 48,
    near: 3,
    level: 0.7,
    at: rim,
    caption: { key: 'fountain' },
  },
  {
    id: 'tram',
    voice: 'tram',
    reach: 46,
    near: 4,
    level: 0.8,
    at: (_x, _z, { tram }) => tram,
    caption: { key: 'tram', aside: true },
  },
  {
    id: 'tramBell',
    voice: 'tramBell',
    reach: 80,
    near: 8,
    level: 0.7,
    at: (_x, _z, { tram }) => tram,
    every: [24, 44],
  },
  {
    id: 'gulls',
    voice: 'gulls',
    reach: 110,
    near: 14,
    level: 0.7,
    at: still(-18, 116),
    every: [9, 22],
    caption: { key: 'gulls' },
  },
  {
    id: 'rigging',
    voice: 'rigging',
    reach: 44,
    near: 5,
    level: 0.7,
    at: (x) => ({ x: Math.max(38, Math.min(72, x)), z: 112, strength: 1 }),
    caption: { key: 'rigging' },
  },
  {
    id: 'horn',
    voice: 'horn',
    reach: 300,
    near: 16,
    level: 0.9,
    at: still(-6, 124),
    every: [50, 95],
    caption: { key: 'horn', strong: true },
  },
  {
    id: 'bell',
    voice: 'bell',
    reach: 260,
    near: 20,
    level: 0.6,
    at: still(-120, -120),
    every: [110, 180],
    caption: { key: 'bell' },
  },
];

const METALLURGY: readonly Source[] = [
  {
    id: 'furnace',
    voice: 'furnace',
    reach: 30,
    near: 4,
    level: 0.8,
    at: still(-3.6, 4.4),
    caption: { key: 'furnace', aside: true },
  },
  {
    id: 'pour',
    voice: 'pour',
    reach: 34,
    near: 4,
    level: 1,
    at: (_x, _z, { pour }) => pour,
    caption: { key: 'pour', strong: true },
  },
  {
    id: 'crane',
    voice: 'crane',
    reach: 34,
    near: 6,
    level: 0.8,
    at: (_x, _z, { crane }) => crane,
    caption: { key: 'crane', strong: true },
  },
  {
    id: 'mill',
    voice: 'mill',
    reach: 28,
    near: 4,
    level: 0.8,
    at: still(2.6, -9),
    caption: { key: 'mill', aside: true },
  },
];

/** What can be heard in a zone; a hall without machines of its own has its pavilion's, at its far end. */
export function sourcesIn(zone: ZoneId): readonly Source[] {
  if (zone === 'city') return CITY;
  if (zone === 'hall:metallurgie') return METALLURGY;
  const folie = folies.find((one) => zone === `hall:${one.id}`);
  return folie ? [{ ...folie, reach: 40, near: 6, at: still(0, -8) }] : [];
}
