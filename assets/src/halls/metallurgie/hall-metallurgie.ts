import { packWalk } from '@ville-usine/shared/world/walk-file';
import { Vector3 } from 'three';
import type { Baked, Model } from '../../finish/model.ts';
import type { HallModel } from '../kit/model.ts';
import { bakeLight, PROBE, SIGN_CORNERS } from '../light/bake-light.ts';
import { packCharts } from '../light/chart-atlas.ts';
import { meshOf } from '../light/hall-mesh.ts';
import { lightMapImage, probeImage } from '../light/light-image.ts';
import { writeHall } from '../light/write-hall.ts';
import { buildMetallurgie } from './build-metallurgie.ts';
import { walkMap } from './walk-map.ts';

const SIZE = 1024;
const NAME = 'hall-metallurgie';
const JSON_BYTES = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);

/** Where the client hangs its signs: corners in metres, light at each, own glow. */
function signsOf(model: HallModel, light: number[][]) {
  return model.signs.map(({ name, matrix, width, height, glow }, i) => ({
    name,
    glow,
    corners: SIGN_CORNERS.flatMap(([a, b]) =>
      new Vector3(a * width, b * height, 0)
        .applyMatrix4(matrix)
        .toArray()
        .map((v) => Math.round(v * 1000) / 1000),
    ),
    light: light[i]!,
  }));
}

async function bake({ quick }: { quick: boolean }): Promise<Baked> {
  const model = buildMetallurgie();
  packCharts(model.patches, SIZE);
  const mesh = meshOf(model);
  const light = await bakeLight(model, mesh, SIZE, quick);
  return {
    triangles: mesh.index.length / 3,
    files: [
      { name: `${NAME}.glb`, bytes: await writeHall(mesh, SIZE) },
      { name: `${NAME}.light.webp`, bytes: await lightMapImage(light.map, SIZE) },
      { name: `${NAME}.probe.png`, bytes: await probeImage(light.probe, PROBE.width, PROBE.height) },
      { name: `${NAME}.signs.json`, bytes: JSON_BYTES(signsOf(model, light.signs)) },
      { name: `${NAME}.walk.json`, bytes: JSON_BYTES(packWalk(walkMap(model))) },
    ],
  };
}

/** The inside of the metallurgy pavilion. */
export const HALL_METALLURGIE: Model = {
  id: NAME,
  sources: [
    'assets/src/halls',
    'shared/src/content/sector-ids.ts',
    'shared/src/world/spot.ts',
    'shared/src/world/layout.ts',
    'shared/src/world/walk-file.ts',
  ],
  bake,
  budgets: [
    { name: 'the hall as sent', limit: 400_000, unit: 'bytes' },
    { name: 'the hall as drawn', limit: 150_000, unit: 'triangles' },
  ],
};
