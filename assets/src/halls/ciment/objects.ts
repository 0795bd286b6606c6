import type { Builder } from '../kit/Builder.ts';
import { KILN, STONE } from './paints.ts';

const GREY = '#aeaaa3';

/** A reef for fish, full of holes, and those that moved in. */
export function reef(b: Builder): void {
  b.box(0, 0, 0, 0.62, 0.5, 0.62, { color: GREY, bevel: 0.05, texels: 10, gloss: 0.1 });
  b.box(0.04, 0.5, -0.04, 0.44, 0.34, 0.44, { color: '#bab6ae', bevel: 0.05, texels: 10, gloss: 0.1 });
  for (const [x, y, z, r, ry] of [
    [0.12, 0.24, 0.315, 0.12, 0],
    [-0.16, 0.32, 0.315, 0.07, 0],
    [0.315, 0.22, -0.1, 0.11, Math.PI / 2],
    [0.04, 0.68, 0.185, 0.09, 0],
    [0.265, 0.66, 0, 0.06, Math.PI / 2],
    [-0.315, 0.26, 0.05, 0.12, -Math.PI / 2],
  ] as const)
    b.at(x, y, z, ry).cylinder(0, 0, -0.02, r, r, 0.03, {
      color: '#3b3a3d',
      sides: 14,
      turn: [Math.PI / 2, 0, 0],
    });
  for (const [x, y, z, color] of [
    [0.42, 0.42, 0.3, '#e8482a'],
    [-0.4, 0.62, 0.2, '#ffb545'],
    [0.2, 0.98, 0.1, '#e8482a'],
  ] as const) {
    b.sphere(x, y, z, 0.08, { color, sides: 10, tall: 0.7, gloss: 0.5 });
    b.box(x - 0.1, y - 0.05, z, 0.06, 0.1, 0.02, { color, bevel: 0 });
  }
}

/** A block of limestone with a great coiled shell in its face. */
export function fossil(b: Builder): void {
  b.at(0, 0, 0, 0.3).box(0, 0, -0.04, 0.74, 0.72, 0.42, { color: STONE, bevel: 0.08, texels: 8 });
  b.sphere(-0.24, 0.12, -0.2, 0.3, { color: '#dccfae', sides: 7, facets: true, tall: 0.6, texels: 6 });
  const face = b.at(0, 0, 0, 0.3);
  face.cylinder(0, 0.38, 0.16, 0.27, 0.27, 0.03, { color: '#cdb88e', sides: 20, turn: [Math.PI / 2, 0, 0] });
  // The coil comes nearer to its middle as it turns, and its pipe grows thinner.
  for (let i = 0; i < 22; i++) {
    const a = i * 0.52;
    const far = 0.24 * 0.94 ** i;
    face.sphere(Math.cos(a) * far, 0.38 + Math.sin(a) * far, 0.2, 0.065 * 0.95 ** i, {
      color: i % 2 ? '#a8743f' : '#b98953',
      sides: 7,
      gloss: 0.35,
      texels: 4,
    });
  }
}

/** An arch of blocks that hold one another. */
export function arch(b: Builder): void {
  for (let i = 0; i < 9; i++) {
    const a = (Math.PI * (i + 0.5)) / 9;
    b.at(Math.cos(a) * 0.34, Math.sin(a) * 0.5, 0, 0, 0, a).box(0, -0.075, 0, 0.17, 0.15, 0.3, {
      color: i === 4 ? KILN : i % 2 ? GREY : '#c6c1b6',
      bevel: 0.015,
      texels: 8,
    });
  }
}

/** What the stands have on their boards: cubes of concrete, jars of powder, pebbles. */
export function samples(b: Builder, row: number, place: number): void {
  const kind = (place + row) % 3;
  if (kind === 0)
    b.box(0, 0.06, 0, 0.2, 0.2, 0.2, { color: ['#8f8d89', '#b5b0a6', '#cdc6b8'][row]!, bevel: 0.015 });
  else if (kind === 1) {
    b.cylinder(0, 0.06, 0, 0.1, 0.1, 0.15, {
      color: ['#9b9a97', '#f7f3ea', '#dcc9a2'][row]!,
      sides: 12,
      texels: 4,
    });
    b.cylinder(0, 0.21, 0, 0.1, 0.1, 0.05, { color: '#cfe3f5', gloss: 0.9, sides: 12, texels: 4 });
    b.cylinder(0, 0.26, 0, 0.07, 0.07, 0.05, { color: KILN, sides: 10, texels: 4 });
  } else
    for (const [x, z, r] of [
      [-0.06, 0.02, 0.09],
      [0.07, 0.04, 0.07],
      [0, -0.05, 0.08],
    ] as const)
      b.sphere(x, 0.06 + r * 0.7, z, r, {
        color: row === 1 ? '#5d5a5c' : STONE,
        sides: 6,
        facets: true,
        tall: 0.8,
      });
}
