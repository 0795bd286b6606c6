import { SECTOR_IDS } from '@ville-usine/shared/content/sector-ids';
import { ARRIVAL, PLOTS } from '@ville-usine/shared/world/layout';
import { expect, it } from 'vitest';
import { hearSource } from './hear-source.ts';
import { type Moving, type Source, sourcesIn } from './sources.ts';

const SOURCE: Source = {
  id: 'one',
  voice: 'eau',
  reach: 50,
  near: 10,
  level: 1,
  at: () => ({ x: 0, z: 0, strength: 1 }),
};
const HERE = { x: 0, z: 0, strength: 1 };
const STILL: Moving = { tram: HERE, pour: HERE, crane: HERE };
const north = (x: number, z: number) => ({ x, z, yaw: 0 });

it('S5. A sound comes from the side its source is on, wherever one looks', () => {
  const east = { ...HERE, x: 20 };
  expect(hearSource(SOURCE, east, north(0, 0)).pan).toBeGreaterThan(0.5);
  expect(hearSource(SOURCE, { ...HERE, x: -20 }, north(0, 0)).pan).toBeLessThan(-0.5);
  // Turned left by a quarter, the east is behind; by a half, on the left.
  const behind = hearSource(SOURCE, east, { x: 0, z: 0, yaw: Math.PI / 2 });
  expect(behind.pan).toBeCloseTo(0);
  expect(behind.ahead).toBeCloseTo(-1);
  expect(hearSource(SOURCE, east, { x: 0, z: 0, yaw: Math.PI }).pan).toBeLessThan(-0.5);
});

it('S5. It grows softer and duller with distance, without a step, and ends with its reach', () => {
  const away = Array.from({ length: 60 }, (_, z) => hearSource(SOURCE, HERE, north(0, z)));
  for (const [i, heard] of away.slice(1).entries()) {
    expect(heard.gain).toBeLessThanOrEqual(away[i]!.gain);
    expect(away[i]!.gain - heard.gain).toBeLessThan(0.06);
    expect(heard.treble).toBeLessThanOrEqual(away[i]!.treble);
  }
  expect(away[0]!.gain).toBe(1);
  expect(away[50]!.gain).toBe(0);
  expect(away[50]!.near).toBeGreaterThanOrEqual(1);
});

it('S5. What one stands in is all around, and what rests is not heard', () => {
  expect(Math.abs(hearSource(SOURCE, HERE, north(0.2, 0)).pan)).toBeLessThan(0.05);
  const resting = hearSource(SOURCE, { ...HERE, strength: 0 }, north(3, 0));
  expect(resting.gain).toBe(0);
  expect(resting.near).toBeGreaterThan(1);
});

it('S5. Before each door its own machine is the loudest, and on arrival none of the thirteen is heard', () => {
  const folies = sourcesIn('city').filter(({ id }) => (SECTOR_IDS as readonly string[]).includes(id));
  expect(new Set(folies.map(({ voice }) => voice)).size).toBe(13);
  for (const { sector, door } of PLOTS) {
    const heard = folies.map((one) => ({
      id: one.id,
      ...hearSource(one, one.at(door.x, door.z, STILL), north(door.x, door.z)),
    }));
    const [loudest] = heard.sort((a, b) => b.gain - a.gain);
    expect(loudest!.id).toBe(sector);
    expect(loudest!.gain).toBeGreaterThan(0.4);
  }
  for (const one of folies)
    expect(hearSource(one, one.at(ARRIVAL.x, ARRIVAL.z, STILL), north(ARRIVAL.x, ARRIVAL.z)).gain).toBe(0);
});
