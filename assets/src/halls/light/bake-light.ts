import { Color, Vector3 } from 'three';
import type { HallModel } from '../kit/model.ts';
import type { HallMesh } from './hall-mesh.ts';
import { denoise, fillBuried, soften } from './smooth-light.ts';
import { texelsOf } from './texels.ts';
import { TracingCrew } from './tracing-crew.ts';

/** Cells of the probe image across and along the hall. */
export const PROBE = { width: 32, height: 46, y: 1.15 };

export type BakedLight = {
  /** Three linear numbers a texel. */
  map: Float32Array;
  probe: Float32Array;
  /** Twelve numbers a sign: its corners' light. */
  signs: number[][];
};

const shared = (list: ArrayLike<number>) => {
  const kept = new Float32Array(new SharedArrayBuffer(list.length * 4));
  kept.set(list);
  return kept;
};

/** Traces a hall's light: sun and lamps, two bounces, smoothing. `size` in texels; `quick` shoots a tenth. */
export async function bakeLight(
  model: HallModel,
  mesh: HallMesh,
  size: number,
  quick: boolean,
): Promise<BakedLight> {
  const crew = new TracingCrew({
    position: shared(mesh.position),
    casting: Uint32Array.from(mesh.casting),
    color: shared(mesh.color),
    glow: shared(mesh.surface.filter((_, i) => i % 4 === 0)),
    uv: shared(mesh.uv),
    lamps: model.lamps.map((l) => ({
      ...l,
      color: new Color(l.color).toArray() as [number, number, number],
    })),
    size,
    sunRays: quick ? 5 : 16,
  });
  try {
    const texels = texelsOf(model.patches, size);
    const map = new Float32Array(new SharedArrayBuffer(size * size * 12)).fill(0.06);
    const keep = (...lists: Float32Array[]) => {
      for (let i = 0; i < texels.count; i++)
        for (let c = 0; c < 3; c++)
          map[texels.at[i]! * 3 + c] = lists.reduce((sum, l) => sum + l[i * 4 + c]!, 0);
    };
    const direct = await crew.light(texels, 'direct', 0, 1, null);
    keep(direct);
    for (let bounce = 0; bounce < (quick ? 1 : 2); bounce++)
      keep(direct, await crew.light(texels, 'gather', quick ? 6 : 10, 2 + bounce, map));
    const gathered = await crew.light(texels, 'gather', quick ? 14 : 48, 9, map);
    fillBuried(model.patches, gathered, direct);
    denoise(model.patches, gathered);
    soften(model.patches, direct);
    keep(direct, gathered);
    const [probe, signs] = [await probeLight(crew, map), await signLight(crew, map, model)];
    return { map: map.slice(), probe, signs };
  } finally {
    await crew.dismiss();
  }
}

/** Up and four leaning ways a cell: what an avatar would catch there. */
const PROBE_WAYS = [
  [0, 1, 0],
  [0.85, 0.53, 0],
  [-0.85, 0.53, 0],
  [0, 0.53, 0.85],
  [0, 0.53, -0.85],
] as const;

async function probeLight(crew: TracingCrew, map: Float32Array): Promise<Float32Array> {
  const { width, height, y } = PROBE;
  const [position, normal]: number[][] = [[], []];
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++)
      for (const way of PROBE_WAYS) {
        position!.push(-15 + (30 * (i + 0.5)) / width, y, -22 + (44 * (j + 0.5)) / height);
        normal!.push(...way);
      }
  const points = { position: shared(position!), normal: shared(normal!) };
  const light = await crew.light(points, 'full', 48, 21, map);
  return Float32Array.from({ length: width * height * 3 }, (_, o) => {
    const [cell, c] = [Math.floor(o / 3), o % 3];
    const sum = PROBE_WAYS.reduce((s, _way, k) => s + light[(cell * 5 + k) * 4 + c]! * (k ? 0.8 : 1.3), 0);
    return sum / 4.5;
  });
}

async function signLight(crew: TracingCrew, map: Float32Array, model: HallModel): Promise<number[][]> {
  const [position, normal]: number[][] = [[], []];
  for (const sign of model.signs) {
    const n = new Vector3(0, 0, 1).transformDirection(sign.matrix);
    for (const [a, b] of SIGN_CORNERS) {
      const p = new Vector3(a * 0.9 * sign.width, b * 0.9 * sign.height, 0.03).applyMatrix4(sign.matrix);
      position!.push(p.x, p.y, p.z);
      normal!.push(n.x, n.y, n.z);
    }
  }
  const points = { position: shared(position!), normal: shared(normal!) };
  const light = await crew.light(points, 'full', 96, 33, map);
  return model.signs.map((_, i) =>
    Array.from(
      { length: 12 },
      (_, k) => Math.round(light[(i * 4 + Math.floor(k / 3)) * 4 + (k % 3)]! * 1000) / 1000,
    ),
  );
}

/** Lower left, lower right, upper right, upper left, in halves of its size. */
export const SIGN_CORNERS = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [-0.5, 0.5],
] as const;
