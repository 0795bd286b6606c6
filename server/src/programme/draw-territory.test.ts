import { readFileSync } from 'node:fs';
import type { MapPoint, TerritoryMap } from '@ville-usine/shared/programme/programme';
import { describe, expect, it } from 'vitest';
import { drawTerritory, isInside } from './draw-territory.ts';
import { outlinesOf, TOWNS } from './geography.ts';

const PACA = ['04', '05', '06', '13', '83', '84'];
const named = TOWNS.map(({ name, departement }) => ({ town: name, departement }));
const map = drawTerritory(PACA, named) as TerritoryMap;

const ringsOf = (path: string): MapPoint[][] =>
  path
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) =>
      ring
        .slice(1)
        .split('L')
        .map((pair) => {
          const [x, y] = pair.split(' ').map(Number);
          return { x: x!, y: y! };
        }),
    );
const land = new Map(map.departements.map(({ code, path }) => [code, ringsOf(path)]));

describe('F46. The territory is drawn from data that is kept: neighbours touch, towns lie where they are', () => {
  it('every border inside the territory is walked by both its neighbours, position by position', () => {
    const walkedBy = new Map<string, Set<string>>();
    for (const { code, rings } of outlinesOf(PACA)!)
      for (const ring of rings)
        for (const [n, a] of ring.entries()) {
          const ends = [a.join(), ring[(n + 1) % ring.length]!.join()].sort().join(' ');
          walkedBy.set(ends, (walkedBy.get(ends) ?? new Set()).add(code));
        }
    const pairs = new Set(
      [...walkedBy.values()].filter((by) => by.size === 2).map((by) => [...by].sort().join()),
    );
    expect([...pairs].sort()).toEqual([
      '04,05',
      '04,06',
      '04,83',
      '04,84',
      '06,83',
      '13,83',
      '13,84',
      '83,84',
    ]);
    expect([...walkedBy.values()].some((by) => by.size > 2)).toBe(false);
  });

  it('no point of the territory belongs to two départements', () => {
    for (let x = 0; x < map.width; x += 4)
      for (let y = 0; y < map.height; y += 4) {
        const owners = [...land].filter(([, rings]) => isInside({ x, y }, rings)).map(([code]) => code);
        expect(owners.length, `${x},${y}: ${owners}`).toBeLessThan(2);
      }
  });

  it('each town and each name lies in its own département', () => {
    expect(map.towns.length).toBe(TOWNS.filter((one) => PACA.includes(one.departement)).length);
    for (const { name, departement, x, y } of map.towns)
      expect(isInside({ x, y }, land.get(departement)!), name).toBe(true);
    for (const { code, label } of map.departements) expect(isInside(label, land.get(code)!), code).toBe(true);
  });

  it('fits its frame, keeps its proportions, and shows only the towns that are named', () => {
    const points = [...land.values()].flat(2);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(map.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(map.height);
    }
    // About 280 km from west to east, 240 from north to south.
    expect(map.width / map.height).toBeCloseTo(280 / 240, 1);
    expect(drawTerritory(PACA, [{ town: 'Toulon' }])?.towns.map(({ name }) => name)).toEqual(['Toulon']);
    expect(drawTerritory(['02'], [])?.departements[0]?.name).toBe('Aisne');
  });

  it('is not drawn where an outline is not kept, and all that is kept is small', () => {
    expect(drawTerritory(['83', '99'], [])).toBeNull();
    expect(drawTerritory([], [])).toBeNull();
    const kept = readFileSync(new URL('../../../assets/geo/departements.json', import.meta.url));
    expect(kept.byteLength).toBeLessThan(15_000);
  });
});
