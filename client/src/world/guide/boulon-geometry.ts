import type { InstancedBufferGeometry } from 'three';
import { buildAhead, type ShapeParts, shapeOf } from '../../presence/shape-of.ts';
import type { Ring, SolidBuilder } from '../../presence/solid-builder.ts';

/** Boulon's parts, as the shader turns and paints them; it looks along +z, its own +x arm is the left one. */
const BOULON = {
  shadow: 0,
  thread: 1,
  body: 2,
  visor: 3,
  nut: 4,
  lamp: 5,
  leftArm: 6,
  rightArm: 7,
} as const;

const TAU = Math.PI * 2;

const PARTS: ShapeParts = [
  shadow,
  thread,
  body,
  visor,
  nut,
  (solid) => solid.ellipsoid(BOULON.lamp, [0, 0.565, 0], [0.042, 0.05, 0.042], 8, 5),
  (solid) => arm(solid, 1),
  (solid) => arm(solid, -1),
];

/**
 * A bolt that came alive: hexagonal head, round body with a visor, a thread that tapers to a glow. Metres. Built a slice
 * a frame.
 */
export async function boulonGeometry(): Promise<InstancedBufferGeometry> {
  await buildAhead([PARTS]);
  const geometry = shapeOf(PARTS);
  // There is one Boulon.
  geometry.instanceCount = 1;
  return geometry;
}

/** A quad that the shader lays on the ground. */
function shadow(solid: SolidBuilder): void {
  solid.grid(1, 1, BOULON.shadow, (u, v) => [
    [u * 2 - 1, 0, 1 - v * 2],
    [0, 1, 0],
  ]);
}

function thread(solid: SolidBuilder): void {
  const turns = 6;
  const rings: Ring[] = [[-0.4, 0.004, 0.004]];
  for (let i = 0; i <= turns * 2; i++) {
    const t = i / (turns * 2);
    const wide = 0.052 + 0.075 * t ** 0.7 + (i % 2 ? 0.019 : 0);
    rings.push([-0.37 + t * 0.29, wide, wide]);
  }
  solid.loft(BOULON.thread, rings, 12, 2);
}

function body(solid: SolidBuilder): void {
  const rings: Ring[] = [
    [-0.09, 0.1, 0.1],
    [-0.075, 0.19, 0.18],
    [-0.02, 0.252, 0.236],
    [0.1, 0.278, 0.26],
    [0.24, 0.268, 0.252],
    [0.345, 0.225, 0.212],
    [0.385, 0.15, 0.14],
  ];
  solid.loft(BOULON.body, rings, 18, 2.35);
}

/** The dark glass on which the eyes are drawn: a piece of a rounder body, a little before the other. */
function visor(solid: SolidBuilder): void {
  solid.grid(10, 6, BOULON.visor, (u, v) => {
    const [turn, tilt] = [(0.5 - u) * 1.75, (v - 0.5) * 1.05];
    const round = 1 - 0.16 * (Math.abs(u - 0.5) * 2) ** 3 - 0.1 * (Math.abs(v - 0.5) * 2) ** 3;
    const [x, z] = [-Math.sin(turn) * Math.cos(tilt), Math.cos(turn) * Math.cos(tilt)];
    return [
      [x * 0.278 * round, 0.165 + Math.sin(tilt) * 0.24 * round, 0.012 + z * 0.272],
      [x, Math.sin(tilt), z],
    ];
  });
}

/** The hexagonal head: flat sides, so that it reads as a bolt from afar; a chamfer catches the sun. */
function nut(solid: SolidBuilder): void {
  const levels = [
    [0.37, 0.2],
    [0.395, 0.238],
    [0.49, 0.238],
    [0.525, 0.19],
  ] as const;
  for (let side = 0; side < 6; side++) {
    const [a, b] = [(side / 6) * TAU, ((side + 1) / 6) * TAU];
    const middle = (a + b) / 2;
    for (let level = 0; level + 1 < levels.length; level++) {
      const [[y0, r0], [y1, r1]] = [levels[level]!, levels[level + 1]!];
      const up = (r0 - r1) * 0.87;
      solid.grid(1, 1, BOULON.nut, (u, v) => {
        const turn = u ? b : a;
        const r = v ? r1 : r0;
        return [
          [Math.sin(turn) * r, v ? y1 : y0, Math.cos(turn) * r],
          [Math.sin(middle) * (y1 - y0), up, Math.cos(middle) * (y1 - y0)],
        ];
      });
    }
    // The top, in six slices.
    solid.grid(1, 1, BOULON.nut, (u, v) => {
      const turn = u ? b : a;
      const r = v ? 0 : 0.19;
      return [
        [Math.sin(turn) * r, 0.525, Math.cos(turn) * r],
        [0, 1, 0],
      ];
    });
  }
}

function arm(solid: SolidBuilder, side: 1 | -1): void {
  const part = side > 0 ? BOULON.leftArm : BOULON.rightArm;
  const x = side * 0.31;
  solid.ellipsoid(part, [side * 0.285, 0.16, 0], [0.058, 0.06, 0.06], 8, 4);
  const rings: Ring[] = [
    [-0.07, 0.03, 0.03, x],
    [0.15, 0.036, 0.036, x],
  ];
  solid.loft(part, rings, 8, 2);
  solid.ellipsoid(part, [x, -0.1, 0], [0.05, 0.056, 0.05], 8, 5);
  // A pointing finger.
  const finger: Ring[] = [
    [-0.205, 0.012, 0.012, x],
    [-0.19, 0.022, 0.022, x],
    [-0.1, 0.026, 0.026, x],
  ];
  solid.loft(part, finger, 6, 2);
}
