import { SECTOR_IDS } from '@ville-usine/shared/content/sector-ids';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { expect, test } from 'vitest';
import { districtAt, districtNumber } from './standing.ts';

test('B65. What smokes or glows belongs to the pavilion it is nearest to, far out to the town, else to none', () => {
  for (const { sector, x, z } of PLOTS) {
    expect(districtAt(x, z)).toBe(districtNumber(sector));
    for (const share of [0.83, 1.17]) expect(districtAt(x * share, z * share)).toBe(districtNumber(sector));
  }
  // Between two plots, a little to one side.
  const [a, b] = [PLOTS[7]!, PLOTS[8]!];
  const between = (k: number) => districtAt(a.x + (b.x - a.x) * k, a.z + (b.z - a.z) * k);
  expect([between(0.45), between(0.55)]).toEqual([districtNumber(a.sector), districtNumber(b.sector)]);
  expect(districtAt(92, 150)).toBe(districtNumber('town'));
  expect([districtAt(0, 0), districtAt(70, 0)]).toEqual([0, 0]);
  // Each has a bit of its own in a shader's number.
  expect(new Set([...SECTOR_IDS, 'town' as const].map(districtNumber)).size).toBe(14);
  expect(districtNumber('town')).toBeLessThan(31);
});
