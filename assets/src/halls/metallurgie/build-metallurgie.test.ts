import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packCharts } from '../light/chart-atlas.ts';
import { meshOf } from '../light/hall-mesh.ts';
import { buildMetallurgie } from './build-metallurgie.ts';
import { STANDS } from './plan.ts';

const model = buildMetallurgie();
packCharts(model.patches, 1024);
const mesh = meshOf(model);

test('B28. the hall has these many parts', () => {
  expect({
    triangles: mesh.index.length / 3,
    patches: model.patches.length,
    signs: model.signs.length,
    lamps: model.lamps.length,
  }).toMatchInlineSnapshot(`
    {
      "lamps": 31,
      "patches": 5797,
      "signs": 49,
      "triangles": 47558,
    }
  `);
});

test('B28. building it twice gives the same hall', () => {
  const again = buildMetallurgie();
  packCharts(again.patches, 1024);
  expect(meshOf(again).position).toEqual(mesh.position);
});

test('B28. every part that moves or glows is there, and the hall stays within its triangles', () => {
  expect(new Set(mesh.groups)).toEqual(new Set(['hall', 'bridge', 'ladle', 'molten']));
  expect(mesh.index.length / 3).toBeLessThanOrEqual(150_000);
});

test('B29. each stand shows its name, poster, mark and screen; each step its board twice and its number', () => {
  const names = model.signs.map((s) => s.name);
  for (const { id } of STANDS)
    for (const part of ['name', 'poster', 'logo', 'screen']) expect(names).toContain(`${part}-${id}`);
  for (const n of [1, 2, 3, 4, 5]) {
    expect(names.filter((name) => name === `step-${n}`)).toHaveLength(2);
    expect(names).toContain(`number-${n}`);
  }
});

test('B30. the hall travels in at most 400 kB', () => {
  const bytes = ['glb', 'light.webp', 'probe.png', 'signs.json', 'walk.json']
    .map((end) => readFileSync(new URL(`../../../baked/hall-metallurgie.${end}`, import.meta.url)))
    .reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(400_000);
});
