import { BufferAttribute, InstancedBufferGeometry } from 'three';
import { SolidBuilder } from './solid-builder.ts';

/** The parts of a body, as the shader turns and paints them. Left is +x: an avatar looks along +z. */
const PART = {
  torso: 0,
  head: 1,
  leftArm: 2,
  rightArm: 3,
  leftLeg: 4,
  rightLeg: 5,
  helmet: 8,
  shortHair: 9,
  longHair: 10,
  bun: 11,
} as const;

/** The one body all avatars share, 1.72 m, about 850 triangles; unused parts collapse in the shader. */
export function avatarGeometry(): InstancedBufferGeometry {
  const body = new SolidBuilder();
  torsoAndHead(body);
  for (const side of [1, -1] as const) {
    arm(body, side);
    leg(body, side);
  }
  helmet(body);
  hair(body);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(body.positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(body.normals), 3));
  geometry.setAttribute('part', new BufferAttribute(Float32Array.from(body.parts), 1));
  geometry.setIndex(body.indices);
  return geometry;
}

function torsoAndHead(body: SolidBuilder): void {
  body.loft(
    PART.torso,
    [
      [0.7, 0.16, 0.118],
      [0.775, 0.178, 0.13],
      [0.92, 0.172, 0.126],
      [1.08, 0.196, 0.134],
      [1.17, 0.196, 0.12],
      [1.228, 0.135, 0.095],
      [1.25, 0.06, 0.06],
    ],
    12,
    2.6,
  );
  body.loft(
    PART.head,
    [
      [1.21, 0.062, 0.06],
      [1.3, 0.06, 0.06],
    ],
    6,
    2,
  );
  body.ellipsoid(PART.head, [0, 1.465, 0], [0.182, 0.205, 0.182], 14, 8);
  for (const side of [1, -1])
    body.ellipsoid(PART.head, [side * 0.183, 1.445, -0.005], [0.026, 0.045, 0.034], 4, 2);
}

function arm(body: SolidBuilder, side: 1 | -1): void {
  const part = side > 0 ? PART.leftArm : PART.rightArm;
  body.loft(
    part,
    [
      [0.95, 0.049, 0.052, side * 0.238],
      [1.1, 0.059, 0.062, side * 0.218],
      [1.19, 0.062, 0.066, side * 0.18],
      [1.243, 0.02, 0.03, side * 0.145],
    ],
    6,
    2,
  );
  body.loft(
    part,
    [
      [0.735, 0.04, 0.043, side * 0.247],
      [0.96, 0.05, 0.053, side * 0.238],
    ],
    6,
    2,
  );
  body.ellipsoid(part, [side * 0.247, 0.69, 0.008], [0.05, 0.064, 0.054], 6, 3);
}

function leg(body: SolidBuilder, side: 1 | -1): void {
  const part = side > 0 ? PART.leftLeg : PART.rightLeg;
  body.loft(
    part,
    [
      [0.425, 0.07, 0.076, side * 0.092],
      [0.755, 0.082, 0.094, side * 0.084],
    ],
    7,
    2.2,
  );
  body.loft(
    part,
    [
      [0.06, 0.066, 0.072, side * 0.092],
      [0.432, 0.07, 0.076, side * 0.092],
    ],
    7,
    2.2,
  );
  body.loft(
    part,
    [
      [0, 0.07, 0.148, side * 0.096, 0.042],
      [0.03, 0.078, 0.156, side * 0.096, 0.045],
      [0.098, 0.06, 0.105, side * 0.094, 0.012],
    ],
    8,
    2.6,
  );
}

function helmet(body: SolidBuilder): void {
  const at = (u: number) => -u * Math.PI * 2 + Math.PI / 2;
  body.grid(14, 3, PART.helmet, (u, v) => {
    const c = Math.cos((v * Math.PI) / 2);
    const [x, y, z] = [Math.cos(at(u)) * c, Math.sin((v * Math.PI) / 2), Math.sin(at(u)) * c];
    const ridge = Math.abs(x) < 0.16 ? 1.03 : 1;
    return [
      [x * 0.202, 1.555 + y * 0.172 * ridge, z * 0.21],
      [x / 0.2, y / 0.17, z / 0.21],
    ];
  });
  const brim = (z: number, width: number) => width * (0.018 + 0.055 * Math.max(0, z));
  body.grid(14, 1, PART.helmet, (u, v) => {
    const [x, z] = [Math.cos(at(u)), Math.sin(at(u))];
    return [
      [x * (0.2 + v * 0.018), 1.562 - v * 0.012, z * (0.208 + brim(z, v))],
      [x * 0.2, 1, z * 0.2],
    ];
  });
  body.grid(14, 1, PART.helmet, (u, v) => {
    const [x, z, width] = [Math.cos(at(u)), Math.sin(at(u)), 1 - v];
    return [
      [x * (0.19 + width * 0.028), 1.545 + width * 0.004, z * (0.195 + 0.013 * width + brim(z, width))],
      [0, -1, 0],
    ];
  });
}

function hair(body: SolidBuilder): void {
  body.grid(12, 3, PART.shortHair, (u, v) => {
    const turn = -u * Math.PI * 2 + Math.PI / 2;
    const front = Math.max(0, Math.min(1, (Math.sin(turn) + 0.35) / 0.7));
    const start = -0.12 * (1 - front) + 0.58 * front;
    const tilt = start + (Math.PI / 2 - start) * v;
    const c = Math.cos(tilt);
    const [x, y, z] = [Math.cos(turn) * c, Math.sin(tilt), Math.sin(turn) * c];
    const thick = 1.085 + 0.03 * Math.sin(turn * 5) * (1 - v);
    return [
      [x * 0.182 * thick, 1.465 + y * 0.205 * (thick + 0.015), z * 0.182 * thick + 0.004 * front],
      [x, y, z],
    ];
  });
  body.loft(
    PART.longHair,
    [
      [1.13, 0.12, 0.05, 0, -0.135],
      [1.25, 0.165, 0.085, 0, -0.11],
      [1.45, 0.196, 0.12, 0, -0.085],
      [1.6, 0.12, 0.08, 0, -0.06],
    ],
    8,
    2.2,
  );
  body.ellipsoid(PART.bun, [0, 1.7, -0.08], [0.085, 0.08, 0.085], 6, 3);
}
