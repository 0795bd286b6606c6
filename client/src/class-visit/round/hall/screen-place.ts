import type { SectorId } from '@ville-usine/shared/content/sector';
import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { firstWall, type Point, type Walls } from '@ville-usine/shared/world/collide';
import type { Stand } from '@ville-usine/shared/world/place';

/** The class's screen, metres: its picture, how high its lower edge hangs, and the plinths before it. */
export const SCREEN = { wide: 6.4, high: 3.6, foot: 1.35 } as const;
/** One of the plinths, metres, and from the middle of one to that of the next; they stand so far before the screen. */
export const PLINTH = { wide: 1.5, deep: 0.9, high: 0.66, apart: 1.75 } as const;
export const PLINTHS_BEFORE = 1.4;
/** Whoever reads it for the class stands so far from it, metres; with the plinths and the class behind them, further. */
const READ_FROM = 5;
const SEEN_FROM = 6.8;

/**
 * Where a class looks at its quiz: the middle of the screen's foot, metres, and the heading that the screen itself looks
 * along. `hangs` where a hall's roof holds it; `agora` where the Agora's great screen is lent instead.
 */
export type ScreenPlace = Point & { y: number; face: number; by: 'roof' | 'legs' | 'agora' };

/**
 * Where a hall has room for thirty people before a wall. In the metallurgy hall that is the aisle between its live corner, whose
 * screen may be a session's at that time and has a desk and stools before it, and the nearest stand.
 */
const IN_HALLS: Partial<Record<SectorId, ScreenPlace>> = {
  metallurgie: { x: 13.95, y: 0, z: -4.2, face: Math.PI / 2, by: 'roof' },
};

/** The Agora's great screen; the plinths stand on its stage. A guide this near to its middle has the class there, metres. */
const AGORA: ScreenPlace = { x: 0, y: 0.12, z: -41.4, face: Math.PI, by: 'agora' };
const AGORA_MIDDLE = { x: 0, z: -36 };
const AGORA_NEAR = 24;

/** A guide further than this from a screen that stands has walked on with the class, metres. */
const WALKED_ON = 16;
/** From a guide to the screen that stands before them, metres; and headings that are tried until nothing bars it, radians. */
const BEFORE_GUIDE = SEEN_FROM;
const TURNS = [0, 0.5, -0.5, 1, -1, 1.6, -1.6, 2.3, -2.3, Math.PI];

export const hallPlace = (zone: ZoneId): ScreenPlace | null =>
  (zone.startsWith('hall:') && IN_HALLS[zone.slice(5) as SectorId]) || null;

type Here = {
  zone: ZoneId;
  /** The hall that the round is played in. */
  hall: SectorId | null;
  /** The guide, where they walk in this zone. */
  guide: Stand | null;
  walls: Walls;
  /** Something else is on the Agora's great screen. */
  agoraTaken: boolean;
};

/** Where in this zone the class's screen stands, `was` being where it stood; null where the class is elsewhere. */
export function screenPlace({ zone, hall, guide, walls, agoraTaken }: Here, was: ScreenPlace | null) {
  const own = hallPlace(zone);
  if (own) return guide || zone === `hall:${hall}` ? own : null;
  if (!guide) return was;
  if (was && away(was, guide) < WALKED_ON) return was;
  if (zone === 'city' && !agoraTaken && away(AGORA_MIDDLE, guide) < AGORA_NEAR) return AGORA;
  return beforeGuide(guide, walls);
}

const away = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.z - b.z);

/** A few steps ahead of the guide, where no wall stands between; looking back at them. */
function beforeGuide({ x, z, heading }: Stand, walls: Walls): ScreenPlace {
  const at = (turn: number, far: number) => ({
    x: x - Math.sin(heading + turn) * far,
    z: z - Math.cos(heading + turn) * far,
  });
  const free = TURNS.find((turn) => {
    const end = at(turn, BEFORE_GUIDE + 1);
    return firstWall(walls, x, z, end.x, end.z) === 1;
  });
  const turn = free ?? 0;
  return { ...at(turn, BEFORE_GUIDE), y: 0, face: heading + turn + Math.PI, by: 'legs' };
}

/** A point before the screen: `aside` to the right of whoever looks at it, `far` before it; metres. */
export const beforeScreen = ({ x, z, face }: ScreenPlace, aside: number, far: number): Point => ({
  x: x - Math.sin(face) * far - Math.cos(face) * aside,
  z: z - Math.cos(face) * far + Math.sin(face) * aside,
});

/** Where one stands before it: to read it, or with the class behind to see all of it. At the Agora that is before its stage. */
export const standBefore = (place: ScreenPlace, to: 'read' | 'see'): Stand => ({
  ...beforeScreen(place, 0, place.by === 'agora' ? 13 : to === 'read' ? READ_FROM : SEEN_FROM),
  heading: place.face + Math.PI,
});

/** Where plinth `index` of `of` stands, to the right of whoever looks at them; metres from their middle. */
export const asideOf = (index: number, of: number): number => (index - (of - 1) / 2) * PLINTH.apart;
