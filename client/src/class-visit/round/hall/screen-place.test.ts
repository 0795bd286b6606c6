import { buildWalls } from '@ville-usine/shared/world/collide';
import { describe, expect, it } from 'vitest';
import { CLASS_TYPE } from './class-type.ts';
import {
  asideOf,
  beforeScreen,
  hallPlace,
  PLINTH,
  PLINTHS_BEFORE,
  SCREEN,
  screenPlace,
  standBefore,
} from './screen-place.ts';

const OPEN = buildWalls([]);
const HERE = { hall: null, guide: null, walls: OPEN, agoraTaken: false } as const;
const guide = { x: 30, z: 40, heading: 0 };

describe('Z103. The screen stands where the class is: in its hall, at the Agora, else before its guide', () => {
  it('in the hall of the round, and in any hall with a place where the guide is', () => {
    const own = hallPlace('hall:metallurgie');
    expect(own).not.toBeNull();
    expect(screenPlace({ ...HERE, zone: 'hall:metallurgie', hall: 'metallurgie' }, null)).toBe(own);
    expect(screenPlace({ ...HERE, zone: 'hall:metallurgie', guide }, null)).toBe(own);
    expect(screenPlace({ ...HERE, zone: 'hall:metallurgie' }, null)).toBeNull();
  });
  it('in the city a few metres before the guide, looking at them; it stays while they walk about', () => {
    const place = screenPlace({ ...HERE, zone: 'city', guide }, null)!;
    expect(place).toMatchObject({ by: 'legs' });
    expect(Math.hypot(place.x - guide.x, place.z - guide.z)).toBeCloseTo(6.8);
    const { heading, ...at } = standBefore(place, 'see');
    expect(Math.hypot(at.x - guide.x, at.z - guide.z)).toBeLessThan(0.01);
    expect(Math.cos(heading - guide.heading)).toBeCloseTo(1);
    expect(screenPlace({ ...HERE, zone: 'city', guide: { ...guide, x: 38 } }, place)).toBe(place);
    expect(screenPlace({ ...HERE, zone: 'city', guide: { ...guide, x: 70 } }, place)).not.toBe(place);
    expect(screenPlace({ ...HERE, zone: 'city' }, place)).toBe(place);
  });
  it('never behind a wall that the guide stands before', () => {
    const walls = buildWalls([20, 37, 40, 37]);
    const place = screenPlace({ ...HERE, zone: 'city', guide, walls }, null)!;
    expect(place.z).toBeGreaterThan(37);
  });
  it('on the Agora’s great screen, unless a session has it', () => {
    const there = { x: 2, z: -30, heading: 0 };
    expect(screenPlace({ ...HERE, zone: 'city', guide: there }, null)).toMatchObject({ by: 'agora' });
    expect(screenPlace({ ...HERE, zone: 'city', guide: there, agoraTaken: true }, null)).toMatchObject({
      by: 'legs',
    });
  });
});

describe('Z104. From the last row of a class of 28 every word of a question is read: capitals are at least 9 pixels high on 1280 × 720', () => {
  /** The last of them stands so far from the screen, metres; they look through their own eyes. A camera of 60° over 720 pixels. */
  const LAST = 9.4;
  const PIXELS = 720 / 2 / Math.tan(Math.PI / 6);
  const CAPITAL = 0.68;
  const capital = (size: number) => (size * CAPITAL * SCREEN.high * PIXELS) / (480 * LAST);
  it.each(['prompt', 'choice', 'explanation'] as const)('%s', (kind) => {
    expect(capital(CLASS_TYPE[kind].least)).toBeGreaterThanOrEqual(9);
  });
});

describe('Z105. Three equal plinths stand beside each other before the screen, none above another', () => {
  it('as wide as the screen at most, and apart', () => {
    expect([0, 1, 2].map((i) => asideOf(i, 3))).toEqual([-PLINTH.apart, 0, PLINTH.apart]);
    expect(2 * PLINTH.apart + PLINTH.wide).toBeLessThan(SCREEN.wide);
    expect(PLINTH.apart).toBeGreaterThan(PLINTH.wide);
  });
  it('before it, the first on the left of whoever looks', () => {
    const place = hallPlace('hall:metallurgie')!;
    const left = beforeScreen(place, asideOf(0, 3), PLINTHS_BEFORE);
    // Looking along +x, left is −z.
    expect(left.x).toBeCloseTo(place.x - PLINTHS_BEFORE);
    expect(left.z).toBeCloseTo(place.z - PLINTH.apart);
  });
});
