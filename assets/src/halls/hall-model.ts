import { Vector3 } from 'three';
import type { Baked, Model } from '../finish/model.ts';
import { buildHall } from './kit/build-hall.ts';
import type { Hall } from './kit/hall-plan.ts';
import type { HallModel } from './kit/model.ts';
import { walkMap } from './kit/walk-map.ts';
import { bakeLight, PROBE, SIGN_CORNERS } from './light/bake-light.ts';
import { packCharts } from './light/chart-atlas.ts';
import { meshOf } from './light/hall-mesh.ts';
import { lightMapImage, probeImage } from './light/light-image.ts';
import { writeHall } from './light/write-hall.ts';

const SIZE = 1024;
const JSON_BYTES = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);

/** Where the client hangs its signs: corners in metres, light at each, own glow, and the part they ride on. */
function signsOf(model: HallModel, light: number[][]) {
  return model.signs.map(({ name, group, matrix, width, height, glow }, i) => ({
    name,
    glow,
    ...(group !== 'hall' && { on: group }),
    corners: SIGN_CORNERS.flatMap(([a, b]) =>
      new Vector3(a * width, b * height, 0)
        .applyMatrix4(matrix)
        .toArray()
        .map((v) => Math.round(v * 1000) / 1000),
    ),
    light: light[i]!,
  }));
}

async function bake(hall: Hall, { quick }: { quick: boolean }): Promise<Baked> {
  const { sector, posts, moving, air, mirror } = hall.plan;
  const model = buildHall(hall);
  packCharts(model.patches, SIZE);
  const mesh = meshOf(model);
  const light = await bakeLight(model, mesh, SIZE, quick);
  const name = `hall-${sector}`;
  const room = { posts, moving, air, mirror, signs: signsOf(model, light.signs) };
  return {
    triangles: mesh.index.length / 3,
    files: [
      { name: `${name}.glb`, bytes: await writeHall(mesh, SIZE) },
      { name: `${name}.light.webp`, bytes: await lightMapImage(light.map, SIZE) },
      { name: `${name}.probe.png`, bytes: await probeImage(light.probe, PROBE.width, PROBE.height) },
      { name: `${name}.room.json`, bytes: JSON_BYTES(room) },
      { name: `${name}.walk.json`, bytes: JSON_BYTES(walkMap(hall.plan, model)) },
    ],
  };
}

/** The inside of a pavilion, as the bake makes it. */
export const hallModel = (hall: Hall): Model => ({
  id: `hall-${hall.plan.sector}`,
  sources: [
    'assets/src/halls/kit',
    'assets/src/halls/light',
    'assets/src/halls/hall-model.ts',
    `assets/src/halls/${hall.plan.sector}`,
    'shared/src/content/sector-ids.ts',
    'shared/src/world/layout.ts',
    'shared/src/world/walk-file.ts',
  ],
  bake: (options) => bake(hall, options),
  budgets: [
    { name: 'the hall as sent', limit: 400_000, unit: 'bytes' },
    { name: 'the hall as drawn', limit: 150_000, unit: 'triangles' },
  ],
});
