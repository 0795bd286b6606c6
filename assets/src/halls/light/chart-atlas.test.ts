import { expect, test } from 'vitest';
import { buildHall } from '../kit/build-hall.ts';
import { METALLURGIE } from '../metallurgie/metallurgie.ts';
import { packCharts } from './chart-atlas.ts';

test('B25. no two charts of the light map share a texel, and all lie inside it', () => {
  const { patches } = buildHall(METALLURGIE);
  packCharts(patches, 1024);
  const used = new Uint8Array(1024 * 1024);
  let clashes = 0;
  for (const p of patches) {
    expect(p.x + p.width).toBeLessThanOrEqual(1024);
    expect(p.y + p.height).toBeLessThanOrEqual(1024);
    for (let y = p.y; y < p.y + p.height; y++)
      for (let x = p.x; x < p.x + p.width; x++) clashes += used[y * 1024 + x]!++ ? 1 : 0;
  }
  expect(clashes).toBe(0);
});

test('B25. a light map that is too small is refused', () => {
  expect(() => packCharts(buildHall(METALLURGIE).patches, 256)).toThrow(/too small/);
});
