import type { ShapeParts } from './shape-of.ts';
import type { Ring, SolidBuilder } from './solid-builder.ts';

/** Parts by what they are painted with; wheels turn about their axle. */
const CHAIR = { frame: 0, cushion: 1, tyre: 2, rim: 3, caster: 4 } as const;
/** The large wheels: radius, height of the axle and its place behind the middle, metres. */
export const WHEEL = { radius: 0.3, axle: 0.3, back: -0.1 };

/** A light active wheelchair: low back, cambered wheels, the frame in the visitor's own colour. About 600 triangles. */
export const WHEELCHAIR: ShapeParts = [
  (chair) => {
    box(chair, CHAIR.cushion, 0, 0.455, 0.06, 0.4, 0.055, 0.42);
    box(chair, CHAIR.frame, 0, 0.42, 0.06, 0.42, 0.03, 0.44);
    box(chair, CHAIR.cushion, 0, 0.69, -0.165, 0.38, 0.34, 0.04);
  },
  ...[1, -1].flatMap((side) => [
    (chair: SolidBuilder) => sideFrame(chair, side),
    (chair: SolidBuilder) => wheel(chair, side),
  ]),
  (chair) => box(chair, CHAIR.frame, 0, 0.085, 0.44, 0.34, 0.018, 0.16),
];

/** Corners from 0 to 1 make a box of a loft with four columns; metres. */
function box(
  chair: SolidBuilder,
  part: number,
  x: number,
  y: number,
  z: number,
  w: number,
  h: number,
  d: number,
) {
  const rings: Ring[] = [
    [y - h / 2, 0.001, 0.001, x, z],
    [y - h / 2, w / 2, d / 2, x, z],
    [y + h / 2, w / 2, d / 2, x, z],
    [y + h / 2, 0.001, 0.001, x, z],
  ];
  chair.loft(part, rings, 8, 9);
}

function sideFrame(chair: SolidBuilder, side: number): void {
  tube(chair, [side * 0.19, 0.42, -0.16], [side * 0.19, 0.9, -0.2], 0.014);
  tube(chair, [side * 0.19, 0.9, -0.2], [side * 0.19, 0.9, -0.3], 0.016);
  tube(chair, [side * 0.2, 0.42, 0.27], [side * 0.15, 0.1, 0.4], 0.015);
  tube(chair, [side * 0.2, 0.42, -0.12], [side * 0.21, 0.3, -0.1], 0.016);
  tube(chair, [side * 0.2, 0.42, 0.2], [side * 0.19, 0.13, 0.24], 0.013);
  box(chair, CHAIR.frame, side * 0.213, 0.53, -0.01, 0.012, 0.17, 0.28);
  caster(chair, side * 0.19);
}

type Point = [number, number, number];

function tube(chair: SolidBuilder, from: Point, to: Point, radius: number): void {
  const along = to.map((value, i) => value - from[i]!) as Point;
  const length = Math.hypot(...along);
  const [ax, ay, az] = along.map((value) => value / length) as Point;
  const side: Point = Math.abs(ax) > 0.9 ? [0, 1, 0] : [1, 0, 0];
  const u: Point = [ay * side[2] - az * side[1], az * side[0] - ax * side[2], ax * side[1] - ay * side[0]];
  const n = Math.hypot(...u);
  const [ux, uy, uz] = u.map((value) => value / n) as Point;
  const [vx, vy, vz] = [ay * uz - az * uy, az * ux - ax * uz, ax * uy - ay * ux];
  chair.grid(5, 1, CHAIR.frame, (k, t) => {
    const [c, s] = [Math.cos(k * 2 * Math.PI), Math.sin(k * 2 * Math.PI)];
    const out: Point = [ux * c + vx * s, uy * c + vy * s, uz * c + vz * s];
    return [
      [
        from[0] + along[0] * t + out[0] * radius,
        from[1] + along[1] * t + out[1] * radius,
        from[2] + along[2] * t + out[2] * radius,
      ],
      out,
    ];
  });
}

/** A ring round the axle: tyre or hand rim. */
function hoop(
  chair: SolidBuilder,
  part: number,
  x: number,
  radius: number,
  thick: number,
  columns: number,
): void {
  chair.grid(columns, 4, part, (u, v) => {
    const [c, s] = [Math.cos(u * 2 * Math.PI), Math.sin(u * 2 * Math.PI)];
    const [k, w] = [Math.cos(v * 2 * Math.PI), Math.sin(v * 2 * Math.PI)];
    const r = radius + k * thick;
    return [
      [x + w * thick, WHEEL.axle + c * r, WHEEL.back + s * r],
      [w, c * k, s * k],
    ];
  });
}

function wheel(chair: SolidBuilder, side: number): void {
  const x = side * 0.265;
  hoop(chair, CHAIR.tyre, x, WHEEL.radius - 0.018, 0.018, 18);
  hoop(chair, CHAIR.rim, x + side * 0.035, WHEEL.radius - 0.05, 0.009, 14);
  for (let spoke = 0; spoke < 6; spoke++) {
    const a = (spoke / 6) * 2 * Math.PI;
    const at = (r: number, turn: number): Point => [
      x + side * 0.012 * (1 - r / WHEEL.radius),
      WHEEL.axle + Math.cos(a + turn) * r,
      WHEEL.back + Math.sin(a + turn) * r,
    ];
    chair.grid(1, 1, CHAIR.rim, (u, v) => [
      at(0.025 + u * (WHEEL.radius - 0.05), (v - 0.5) * (0.35 - 0.29 * u)),
      [side, 0, 0],
    ]);
  }
}

function caster(chair: SolidBuilder, x: number): void {
  chair.grid(8, 2, CHAIR.caster, (u, v) => {
    const [c, s] = [Math.cos(u * 2 * Math.PI), Math.sin(u * 2 * Math.PI)];
    const r = v === 0.5 ? 0.062 : 0.05;
    return [
      [x + (v - 0.5) * 0.03, 0.062 + c * r, 0.26 + s * r],
      [(v - 0.5) * 2, c, s],
    ];
  });
}
