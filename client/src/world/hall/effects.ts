import type { Air } from '@ville-usine/shared/world/room';
import {
  AdditiveBlending,
  BufferGeometry,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  Points,
  ShaderMaterial,
  Vector3,
} from 'three';
import { lottery } from '../lottery.ts';
import type { HallUniforms } from './hall-uniforms.ts';
import * as shaders from './shaders/effects.ts';

/** Direction to the sun; the light map was baked with the same. */
const TO_SUN = new Vector3(-0.66, 0.62, -0.36).normalize();
function additive(vertexShader: string, fragmentShader: string, uniforms: HallUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms,
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
  });
}

/** Shafts, glows, sparks, dust and hot air: one call each, for what the hall has. `rich` adds what the base tier leaves out. */
export function hallEffects(air: Air, uniforms: HallUniforms, rich: boolean): Group {
  const group = new Group();
  const { SHAFT_VERTEX, SHAFT_FRAGMENT, GLOW_VERTEX, GLOW_FRAGMENT } = shaders;
  const { SPARK_VERTEX, SPARK_FRAGMENT, DUST_VERTEX, DUST_FRAGMENT, HEAT_VERTEX, HEAT_FRAGMENT } = shaders;
  const add = (geometry: BufferGeometry, vertex: string, fragment: string) =>
    group.add(new Mesh(geometry, additive(vertex, fragment, uniforms)));
  if (air.shafts.length > 0) add(shafts(air, rich), SHAFT_VERTEX, SHAFT_FRAGMENT);
  if (air.glows.length > 0) add(glows(air), GLOW_VERTEX, GLOW_FRAGMENT);
  if (air.sparks.length > 0) add(sparks(air, rich ? 260 : 120), SPARK_VERTEX, SPARK_FRAGMENT);
  if (rich) {
    group.add(new Points(dust(), additive(DUST_VERTEX, DUST_FRAGMENT, uniforms)));
    if (air.heat.length > 0) add(hotAir(air), HEAT_VERTEX, HEAT_FRAGMENT);
  }
  group.children.forEach((child, i) => {
    child.frustumCulled = false;
    child.renderOrder = 5 + i;
  });
  return group;
}

/** From its opening a shaft goes down to the floor, so far beyond it and so much wider, metres. */
const [BEYOND, WIDER] = [2.4, 1.6];

/** One quad per opening; every second one where drawing is dear. */
function shafts({ shafts: openings }: Air, rich: boolean): BufferGeometry {
  const [position, uv, seed, index]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [i, [low, high]] of openings.entries()) {
    if (!rich && i % 2 === 1) continue;
    const first = position.length / 3;
    const long = (high[1] - 1.4) / TO_SUN.y;
    for (const [s, e] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const) {
      const [x, y, z] = s ? high : low;
      const d = e * (long + (s ? BEYOND : -WIDER));
      position.push(x - TO_SUN.x * d, y - TO_SUN.y * d, z - TO_SUN.z * d);
      uv.push(s, e);
      seed.push(i * 1.7);
    }
    index.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  const geometry = new BufferGeometry().setIndex(index);
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2));
  geometry.setAttribute('seed', new Float32BufferAttribute(seed, 1));
  return geometry;
}

function quads(count: number): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry().setIndex([0, 1, 2, 0, 2, 3]);
  geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0], 3));
  geometry.instanceCount = count;
  return geometry;
}

const instanced = (values: number[], size: number) =>
  new InstancedBufferAttribute(new Float32Array(values), size);

function glows({ glows: all }: Air): InstancedBufferGeometry {
  const geometry = quads(all.length);
  geometry.setAttribute(
    'place',
    instanced(
      all.flatMap((g) => g.slice(0, 4)),
      4,
    ),
  );
  geometry.setAttribute(
    'tint',
    instanced(
      all.flatMap((g) => g.slice(4)),
      4,
    ),
  );
  return geometry;
}

function sparks({ sparks: sources }: Air, count: number): InstancedBufferGeometry {
  const geometry = quads(count);
  const draw = lottery(9);
  const chance = Array.from({ length: count * 4 }, draw);
  const origin = Array.from({ length: count }, (_, i) => sources[i % sources.length]!).flat();
  geometry.setAttribute('chance', instanced(chance, 4));
  geometry.setAttribute('origin', instanced(origin, 3));
  return geometry;
}

function dust(): BufferGeometry {
  const draw = lottery(17);
  const position = Array.from({ length: 240 }, () => [
    (draw() - 0.5) * 28,
    draw() * 8,
    (draw() - 0.5) * 42,
  ]).flat();
  return new BufferGeometry().setAttribute('position', new Float32BufferAttribute(position, 3));
}

function hotAir({ heat: places }: Air): InstancedBufferGeometry {
  const geometry = quads(places.length);
  geometry.setAttribute('place', instanced(places.flat(), 4));
  return geometry;
}
