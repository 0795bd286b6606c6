import type { SectorId } from '../../content/sector.ts';
import { PLOTS } from '../layout.ts';
import { polar } from './polar.ts';

/** What an arm of a signpost leads to. */
export type Way = 'plaza' | 'agora' | 'port' | SectorId;

/** A post with its arms, from top to bottom; each points along `turn`, radians as headings. Metres. */
export type Signpost = { x: number; z: number; arms: { way: Way; turn: number }[] };

/** Where each way is, seen from above. */
const GOALS: Record<'plaza' | 'agora' | 'port', { x: number; z: number }> = {
  plaza: { x: 0, z: 20 },
  agora: { x: 0, z: -40 },
  port: { x: 0, z: 96 },
};

function goal(way: Way): { x: number; z: number } {
  const plot = PLOTS.find(({ sector }) => sector === way);
  return plot ? plot.door : GOALS[way as keyof typeof GOALS];
}

function post(at: { x: number; z: number }, ways: readonly Way[]): Signpost {
  const arms = ways.map((way) => {
    const { x, z } = goal(way);
    return { way, turn: Math.atan2(-(x - at.x), -(z - at.z)) };
  });
  return { ...at, arms };
}

/** At each crossing of the boulevard with a sector's line: ahead, to both sides along the ring, and back. */
const crossings = PLOTS.map(({ sector, angle, index }) => {
  const degrees = (angle * 180) / Math.PI;
  const [before, after]: [Way, Way] = [
    PLOTS[index - 1]?.sector ?? 'port',
    PLOTS[index + 1]?.sector ?? 'port',
  ];
  return post(polar(degrees, 78.2, 4.4), [sector, before, after, 'plaza']);
});

/** Where one leaves the plaza. */
const exits = [
  post(polar(10.5, 54), ['port', 'maritime', 'petrole', 'plaza']),
  post(polar(349.5, 54), ['port', 'eau', 'parfum', 'plaza']),
  post(polar(96, 50), ['chimie', 'plasturgie', 'agora', 'plaza']),
  post(polar(264, 50), ['mode', 'agroalimentaire', 'agora', 'plaza']),
  post(polar(163, 29), ['agora', 'aerospatial', 'electronique', 'electricite']),
  post(polar(197, 29), ['agora', 'metallurgie', 'ciment', 'plaza']),
];

/** All signposts of the city. */
export const SIGNPOSTS: readonly Signpost[] = [...crossings, ...exits];
