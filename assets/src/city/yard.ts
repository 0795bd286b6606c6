import { CONTAINER_COLOURS } from '../kit/container.ts';
import { MATERIAL } from '../kit/material.ts';
import type { Modeller } from '../kit/modeller.ts';
import { PALETTE } from '../kit/palette.ts';

/** What stands behind a works: each is built on the ground at the origin, its length along x, within 4.5 × 2.2 m. */
export const YARD = {
  crates(b: Modeller) {
    b.box(-1.1, 0, 0, 1.7, 1.3, 1.7, PALETTE.timber, MATERIAL.wood);
    b.box(0.9, 0, 0.1, 1.8, 1.1, 1.6, '#b5763f', MATERIAL.wood);
    b.box(-0.9, 1.3, 0, 1.4, 1.1, 1.4, '#d9a25f', MATERIAL.wood, { ry: 0.3 });
  },
  drums(b: Modeller) {
    for (let i = 0; i < 5; i++) {
      const [x, z] = [(i % 3) * 1.05 - 1.05, i < 3 ? -0.4 : 0.55];
      b.cylinder(x, 0, z, 0.48, 0.48, 1.25, CONTAINER_COLOURS[(i * 3 + 1) % 7]!, MATERIAL.plain, {
        sides: 7,
      });
    }
    b.cylinder(0, 1.25, -0.2, 0.48, 0.48, 1.2, '#e8842e', MATERIAL.plain, { sides: 7 });
  },
  tank(b: Modeller) {
    b.cylinder(-2.1, 1.9, 0, 1.25, 1.25, 4.2, PALETTE.trim, MATERIAL.plain, { rz: -Math.PI / 2, sides: 10 });
    for (const s of [-1, 1]) {
      b.box(s * 1.3, 0, 0, 0.5, 1.2, 2, PALETTE.plinth);
      b.torus(s * 1.3, 1.9, 0, 1.28, 0.1, PALETTE.steel, MATERIAL.steel, { rx: 0, ry: Math.PI / 2 });
    }
    b.cylinder(0, 3, 0, 0.25, 0.25, 0.7, PALETTE.dark);
  },
  cableDrums(b: Modeller) {
    for (const [x, r, colour] of [
      [-1.1, 1.15, '#e8482a'],
      [1.1, 0.9, '#12a5bd'],
    ] as const) {
      for (const z of [-0.75, 0.6])
        b.cylinder(x, r, z, r, r, 0.15, PALETTE.timber, MATERIAL.wood, { rx: Math.PI / 2, sides: 12 });
      b.cylinder(x, r, -0.6, r * 0.7, r * 0.7, 1.2, colour, MATERIAL.corrugated, {
        rx: Math.PI / 2,
        sides: 9,
      });
    }
  },
  coils(b: Modeller) {
    for (const x of [-1.5, 0.1, 1.7])
      b.torus(x, 0.95, 0, 0.62, 0.34, '#aeb4c2', MATERIAL.steel, { rx: 0, ry: Math.PI / 2 });
    b.torus(-0.7, 2.1, 0, 0.62, 0.34, '#c8553a', MATERIAL.steel, { rx: 0, ry: Math.PI / 2 });
  },
  bags(b: Modeller) {
    for (let i = 0; i < 3; i++)
      b.roundedBox((i - 1) * 1.35, 0.15, 0, 1.15, 1.25, 1.2, 0.35, i % 2 ? '#fdf3dc' : '#d6efe6');
    for (const x of [-0.65, 0.7]) b.roundedBox(x, 1.4, 0, 1.15, 1.15, 1.2, 0.35, '#fff6e2');
    b.box(0, 0, 0, 4.1, 0.15, 1.3, PALETTE.timber, MATERIAL.wood);
  },
  heap(b: Modeller) {
    b.cone(-0.9, 0.95, 0, 1.5, 1.9, '#d9c08a', MATERIAL.earth, { sides: 9 });
    b.cone(1.1, 0.65, 0.1, 1.2, 1.3, '#b8ae9e', MATERIAL.earth, { sides: 8 });
    b.box(0, 0, -1.05, 4.4, 1.3, 0.3, PALETTE.plinth, MATERIAL.panel);
  },
  container(b: Modeller) {
    b.box(0, 0, 0, 4.4, 2.3, 2.1, '#2f5f9a', MATERIAL.corrugated);
    b.box(0.4, 2.3, 0, 3.6, 2, 2, '#e8482a', MATERIAL.corrugated);
  },
  boat(b: Modeller) {
    for (const s of [-1, 1]) b.beam([s * 1.2, 0, -0.7], [s * 1.2, 0.9, 0.5], 0.12, PALETTE.dark, 0, true);
    b.sphere(0, 1.55, 0, 1, '#12a5bd', MATERIAL.plain, { rx: Math.PI, cap: Math.PI / 2, sx: 2.4, sz: 0.9 });
    b.cylinder(0, 1.5, 0, 1, 1, 0.12, PALETTE.trim, MATERIAL.plain, { sx: 2.42, sz: 0.92, sides: 10 });
    b.box(0.5, 1.6, 0, 1.1, 0.8, 0.9, PALETTE.trim);
  },
  chillers(b: Modeller) {
    for (const x of [-1.5, 0.2, 1.9]) {
      b.box(x - 0.2, 0, 0, 1.5, 2.1, 1.6, '#dfe4e2', MATERIAL.corrugated);
      b.cylinder(x - 0.2, 2.1, 0, 0.6, 0.6, 0.25, PALETTE.dark, MATERIAL.steel, { sides: 8 });
    }
  },
  transformer(b: Modeller) {
    b.box(0, 0.3, 0, 2.4, 2, 1.4, '#8b96a3');
    for (let i = 0; i < 5; i++) b.box(-1 + i * 0.5, 0.5, 0.95, 0.14, 1.5, 0.7, '#6b7683');
    for (const x of [-0.8, 0, 0.8]) {
      b.cylinder(x, 2.3, 0, 0.2, 0.1, 1.1, '#a04a34', MATERIAL.plain, { sides: 6 });
      b.sphere(x, 3.5, 0, 0.18, '#dfe6ee', MATERIAL.steel);
    }
  },
  rolls(b: Modeller) {
    for (const [i, colour] of ['#cf2c74', '#f0a82c', '#18a5a0', '#7a4cd6', '#fdf3dc'].entries())
      b.cylinder(-2, 0.42 + (i > 2 ? 0.7 : 0), (i % 3) * 0.8 - (i > 2 ? 0.4 : 0.8), 0.4, 0.4, 4, colour, 0, {
        rz: -Math.PI / 2,
        sides: 7,
      });
  },
  bales(b: Modeller) {
    for (const [x, y, colour] of [
      [-1.5, 0, '#5fb8c8'],
      [0, 0, '#e8c64a'],
      [1.5, 0, '#8fc43a'],
      [-0.7, 1.2, '#e98a7a'],
      [0.8, 1.2, '#9fd4e0'],
    ] as const)
      b.box(x, y, 0, 1.4, 1.2, 1.5, colour, MATERIAL.corrugated);
  },
  basin(b: Modeller) {
    b.cylinder(0, 0, 0, 1.35, 1.35, 0.9, PALETTE.paleStone, MATERIAL.panel, { sx: 1.6, sides: 16 });
    b.disc(0, 0.92, 0, 1.2, '#39b6c6');
    b.beam([-1.8, 1.3, 0], [1.8, 1.3, 0], 0.12, '#f0a82c');
    for (const s of [-1, 1]) b.beam([s * 1.8, 0, 0], [s * 1.8, 1.3, 0], 0.1, '#f0a82c');
  },
  van(b: Modeller) {
    b.roundedBox(-0.5, 0.45, 0, 3.2, 1.9, 1.8, 0.25, PALETTE.trim);
    b.roundedBox(1.5, 0.45, 0, 1.3, 1.2, 1.75, 0.3, '#cf2c74');
    b.box(1.4, 1.4, 0, 0.9, 0.7, 1.5, PALETTE.glass, MATERIAL.glass);
    for (const x of [-1.3, 1.3])
      b.cylinder(x, 0.42, -0.95, 0.42, 0.42, 1.9, PALETTE.dark, MATERIAL.plain, {
        rx: Math.PI / 2,
        sides: 9,
      });
  },
  dish(b: Modeller) {
    b.cylinder(0, 0, 0, 0.5, 0.35, 2, PALETTE.trim);
    b.cone(0, 2.5, 0.2, 1.5, 0.9, PALETTE.trim, MATERIAL.plain, { rx: Math.PI - 0.9, sides: 12 });
    b.cone(0, 2.55, 0.22, 1.45, 0.85, '#cfd6de', MATERIAL.steel, { rx: Math.PI - 0.9, sides: 12 });
    b.beam([0, 2.4, 0.2], [0, 3.3, 1.3], 0.08, '#e8482a');
  },
  fruit(b: Modeller) {
    for (const [i, colour] of ['#ff8a1e', '#e8402e', '#8fc43a', '#ffc62e'].entries()) {
      const [x, y] = [(i % 3) * 1.3 - 1.3, i > 2 ? 0.8 : 0];
      b.box(x, y, 0, 1.15, 0.75, 1.3, PALETTE.timber, MATERIAL.wood);
      for (const z of [-0.35, 0.3]) b.sphere(x, y + 0.78, z, 0.34, colour);
    }
  },
  rack(b: Modeller) {
    for (const x of [-2, 2])
      for (const z of [-0.7, 0.7]) b.beam([x, 0, z], [x, 3.2, z], 0.13, PALETTE.steel, MATERIAL.steel, true);
    for (const [i, colour] of ['#e8482a', '#f0a82c', '#8f93a3', '#12a5bd'].entries())
      b.cylinder(-2.4, 1.4 + (i % 2) * 1.3, i < 2 ? -0.35 : 0.4, 0.26, 0.26, 4.8, colour, MATERIAL.plain, {
        rz: -Math.PI / 2,
        sides: 6,
      });
  },
  stage(b: Modeller) {
    b.cylinder(-1.9, 1.6, 0, 1.1, 1.1, 3.2, PALETTE.trim, MATERIAL.plain, { rz: -Math.PI / 2, sides: 12 });
    b.cone(2.3, 1.6, 0, 1.1, 1.9, '#2a9be6', MATERIAL.plain, { rz: -Math.PI / 2, sides: 12 });
    b.cylinder(-2.5, 1.6, 0, 0.9, 0.55, 0.7, PALETTE.dark, MATERIAL.steel, { rz: -Math.PI / 2, sides: 10 });
    for (const x of [-1.2, 0.8]) b.box(x, 0, 0, 0.4, 0.8, 1.8, '#f0a82c');
  },
  barrels(b: Modeller) {
    for (let i = 0; i < 3; i++)
      b.lathe(
        (i - 1) * 1.3,
        0,
        0,
        [
          [0.45, 0],
          [0.6, 0.7],
          [0.45, 1.4],
          [0, 1.4],
        ],
        '#b5763f',
        MATERIAL.wood,
      );
    for (let i = 0; i < 3; i++) b.torus((i - 1) * 1.3, 0.7, 0, 0.6, 0.06, PALETTE.brass, MATERIAL.brass);
  },
} as const;
export type YardThing = keyof typeof YARD;

/** A raised loading dock 5 m wide with its buffers, shelter and lamp, its back against the wall at z = 0. */
export function dock(b: Modeller, accent: string): void {
  b.box(0, 0, 0.9, 5.2, 1.15, 1.8, PALETTE.plinth, MATERIAL.panel);
  for (const s of [-1, 1]) {
    b.box(s * 1.7, 0.55, 1.83, 0.5, 0.6, 0.14, PALETTE.dark);
    b.beam([s * 2.45, 1.15, 1.7], [s * 2.45, 2.15, 1.7], 0.06, '#f0a82c');
  }
  b.box(0, 5.1, 1.1, 5.6, 0.22, 2.4, accent, MATERIAL.plain, { rx: 0.12 });
  for (const s of [-1, 1]) b.beam([s * 2.5, 6.4, 0], [s * 2.5, 5.2, 2], 0.07, PALETTE.dark);
  b.box(0, 4.5, 0.1, 0.9, 0.25, 0.3, PALETTE.lamp, MATERIAL.glow);
  for (let i = 0; i < 3; i++) b.box(-3 - i * 0.36, 0, 0.8, 0.36, 0.95 - i * 0.3, 1.3, PALETTE.plinth);
}
