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
const POUR = [2.35, 2.75, -1.6] as const;
const SPARK_SOURCES = [POUR, [-3.6, 4.2, 6.3], POUR, [2.6, 1.2, -6.6]] as const;

/** x, y, z, radius, red, green, blue, strength. */
const GLOWS = [
  [-3.6, 4.15, 4.4, 5.2, 1, 0.42, 0.1, 0.5],
  [-3.6, 3.2, 6.7, 2.2, 1, 0.5, 0.14, 0.55],
  [-3.6, 5.1, 4.4, 2.2, 1, 0.45, 0.15, 0.4],
  [2, 4.4, -1.5, 2.6, 1, 0.5, 0.14, 0.45],
  [2.6, 2.8, -1.6, 3.4, 1, 0.45, 0.12, 0.5],
  [2.6, 1.1, -4.6, 2.6, 1, 0.42, 0.1, 0.4],
  [2.6, 1, -6, 2.4, 1, 0.38, 0.08, 0.35],
  [2.6, 1, -8.8, 2.2, 1, 0.3, 0.06, 0.3],
  [2.6, 1, -12, 2, 1, 0.25, 0.06, 0.22],
  [0, 6, -21.4, 9, 1, 0.85, 0.6, 0.2],
] as const;

/** Pendant lamps, as the hall's builder hangs them: x, z. */
const LAMPS = [
  [-7.4, 17],
  [-7.4, 6.5],
  [-7.4, -12.4],
  [7.4, 18],
  [7.4, 9],
  [8.2, -4.5],
  [7.6, -11.5],
  [-4, -19],
  [2.4, 18.5],
  [1.3, 10.2],
  [-6.2, -4.6],
] as const;

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

/** Shafts, glows, sparks, dust and hot air: one call each. `rich` adds what the base tier leaves out. */
export function hallEffects(uniforms: HallUniforms, rich: boolean): Group {
  const group = new Group();
  const { SHAFT_VERTEX, SHAFT_FRAGMENT, GLOW_VERTEX, GLOW_FRAGMENT } = shaders;
  group.add(new Mesh(shafts(rich), additive(SHAFT_VERTEX, SHAFT_FRAGMENT, uniforms)));
  group.add(new Mesh(glows(), additive(GLOW_VERTEX, GLOW_FRAGMENT, uniforms)));
  group.add(
    new Mesh(sparks(rich ? 260 : 120), additive(shaders.SPARK_VERTEX, shaders.SPARK_FRAGMENT, uniforms)),
  );
  if (rich) {
    group.add(new Points(dust(), additive(shaders.DUST_VERTEX, shaders.DUST_FRAGMENT, uniforms)));
    group.add(new Mesh(hotAir(), additive(shaders.HEAT_VERTEX, shaders.HEAT_FRAGMENT, uniforms)));
  }
  group.children.forEach((child, i) => {
    child.frustumCulled = false;
    child.renderOrder = 5 + i;
  });
  return group;
}

/** One quad per bay of glazing; every second one where drawing is dear. */
function shafts(rich: boolean): BufferGeometry {
  const [position, uv, seed, index]: [number[], number[], number[], number[]] = [[], [], [], []];
  const long = 10.7 / TO_SUN.y;
  for (let tooth = 0; tooth < 3; tooth++)
    for (let bay = tooth % 2; bay < 8; bay += rich ? 1 : 2) {
      const [x, z, first] = [-15 + 7.5 * tooth, -22 + 5.5 * (bay + 0.5), position.length / 3];
      for (const [s, e] of [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ] as const) {
        const d = e * (long + (s ? 2.4 : -1.6));
        position.push(x - TO_SUN.x * d, 9.25 + 2.85 * s - TO_SUN.y * d, z - TO_SUN.z * d);
        uv.push(s, e);
        seed.push(bay * 1.3 + tooth * 5);
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

function glows(): InstancedBufferGeometry {
  const lamps = LAMPS.map(([x, z]) => [x, 5.15, z, 1.5, 1, 0.82, 0.5, 0.28] as const);
  const all = [...GLOWS, ...lamps];
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

function sparks(count: number): InstancedBufferGeometry {
  const geometry = quads(count);
  const draw = lottery(9);
  const chance = Array.from({ length: count * 4 }, draw);
  const origin = Array.from({ length: count }, (_, i) => SPARK_SOURCES[i % 4]!).flat();
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

function hotAir(): InstancedBufferGeometry {
  const places = [
    [-3.6, 4.9, 4.4, 1.5],
    [-2.6, 4.6, 5.2, 1],
    [2.6, 2.6, -1.6, 0.9],
    [2.6, 1, -5, 0.8],
  ];
  const geometry = quads(places.length);
  geometry.setAttribute('place', instanced(places.flat(), 4));
  return geometry;
}
