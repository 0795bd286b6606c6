import { BufferGeometry, Float32BufferAttribute, Matrix4, SphereGeometry } from 'three';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const RINGS = 9;
const RIBS = 10;

/** Points of the hull, ring by ring from bow to stern, each from port over the keel to starboard. */
function hullPoints(): Point[][] {
  return Array.from({ length: RINGS + 1 }, (_, i) => {
    const u = i / RINGS;
    const z = 8.5 - u * 22;
    const half = 4.9 * Math.min(1, u * 1.35 + 0.02) ** 0.62;
    const keel = 12.2 + 2.6 * (1 - u) ** 2;
    const deck = 22.5 + 4.5 * (1 - u) ** 2;
    return Array.from({ length: RIBS + 1 }, (_, j): Point => {
      const v = (j / RIBS) * 2 - 1;
      const a = Math.abs(v);
      const y = keel + (deck - keel) * a ** 1.7;
      const x = Math.sign(v) * half * a ** 0.62 * (0.62 + (0.38 * (y - keel)) / (deck - keel));
      return [x, y, z + (y - 12) * 0.28 * (1 - u)];
    });
  });
}

/** Quads as one surface whose faces look away from the ship's middle plane (or up, for a deck). */
function surface(quads: Point[][], outward: (x: number, y: number, z: number) => Point): BufferGeometry {
  const position: number[] = [];
  for (const [a, b, c, d] of quads as [Point, Point, Point, Point][]) {
    const n = [
      (b[1] - a[1]) * (d[2] - a[2]) - (b[2] - a[2]) * (d[1] - a[1]),
      (b[2] - a[2]) * (d[0] - a[0]) - (b[0] - a[0]) * (d[2] - a[2]),
      (b[0] - a[0]) * (d[1] - a[1]) - (b[1] - a[1]) * (d[0] - a[0]),
    ];
    const mid: Point = [(a[0] + c[0]) / 2, (a[1] + c[1]) / 2, (a[2] + c[2]) / 2];
    const out = outward(...mid);
    const right = n[0]! * out[0] + n[1]! * out[1] + n[2]! * out[2] > 0;
    for (const p of right ? [a, b, c, a, c, d] : [a, c, b, a, d, c]) position.push(...p);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.computeVertexNormals();
  return geometry;
}

function hull(b: Modeller, accent: string): void {
  const points = hullPoints();
  const bands: [number, number, string][] = [
    [-9, 17.6, '#e0452f'],
    [17.6, 18.9, PALETTE.trim],
    [18.9, 99, accent],
  ];
  for (const [low, high, colour] of bands) {
    const quads: Point[][] = [];
    for (let i = 0; i < RINGS; i++)
      for (let j = 0; j < RIBS; j++) {
        const quad = [points[i]![j]!, points[i]![j + 1]!, points[i + 1]![j + 1]!, points[i + 1]![j]!];
        const y = quad.reduce((s, p) => s + p[1], 0) / 4;
        if (y >= low && y < high) quads.push(quad);
      }
    b.add(
      surface(quads, (x, y) => [x, y - 20, 0]),
      colour,
      MATERIAL.hull,
    );
  }
  const rims = points.map((ring) => [ring[0]!, ring[RIBS]!] as const);
  const drop = ([x, y, z]: Point): Point => [x * 0.97, y - 0.5, z];
  const deck = rims.slice(1).map(([l, r], i) => [drop(rims[i]![0]), drop(rims[i]![1]), drop(r), drop(l)]);
  b.add(
    surface(deck, () => [0, 1, 0]),
    '#c99a62',
    MATERIAL.wood,
  );
  b.add(
    surface([[0, 3, 7, 10].map((j) => points[RINGS]![j]!)], () => [0, 0, -1]),
    accent,
    MATERIAL.hull,
  );
  const stern = points[RINGS]!;
  for (let j = 0; j < RIBS / 2; j++)
    b.add(
      surface([[stern[j]!, stern[j + 1]!, stern[RIBS - 1 - j]!, stern[RIBS - j]!]], () => [0, 0, -1]),
      j < 3 ? accent : '#e0452f',
      MATERIAL.hull,
    );
  for (const side of [0, 1] as const)
    b.tube(
      rims.map((r) => [r[side][0], r[side][1] + 0.1, r[side][2]]),
      0.2,
      PALETTE.trim,
      MATERIAL.plain,
      12,
    );
}

function superstructure(b: Modeller): void {
  b.roundedBox(0, 21.6, -8, 7, 4.8, 5, 0.8, PALETTE.trim);
  b.box(0, 24.6, -5.4, 6, 1, 0.3, PALETTE.glass, MATERIAL.glass);
  b.roundedBox(0, 26.4, -8.6, 5, 2.2, 3.4, 0.6, PALETTE.trim);
  b.box(0, 26.9, -6.8, 4.2, 0.9, 0.2, PALETTE.glass, MATERIAL.glass);
  b.cylinder(0, 28.6, -9.4, 1.1, 0.95, 3.2, '#e8482a');
  b.cylinder(0, 30.4, -9.4, 1.04, 1, 0.7, PALETTE.trim);
  b.smoke(0, 32, -9.4, 1.2, 0);
  b.beam([0, 26, -5], [0, 35, -5], 0.14, PALETTE.trim);
  b.beam([-1.6, 32, -5], [1.6, 32, -5], 0.1, PALETTE.trim);
}

/** Maritime: the bow of a ship bursts out over the door, on its yellow cradle, propeller turning astern. */
export function maritime(b: Modeller, accent: string): void {
  pavilionBase(b, 'maritime', accent);
  hull(b, accent);
  superstructure(b);
  for (let i = 0; i < 5; i++) {
    const z = 5 - i * 3.6;
    for (const s of [-1, 1]) {
      b.beam([s * 7, 9.5, z], [s * 3.6, 17, z], 0.36, '#f0a82c', MATERIAL.plain, true);
      b.beam([s * 7, 9.5, z], [s * 1.2, 12.8, z], 0.3, '#f0a82c', MATERIAL.plain, true);
    }
    b.box(0, 10.4, z, 14, 0.7, 0.9, '#f0a82c');
  }
  // An anchor and a coil of rope beside the door, a rail along the eaves.
  b.beam([-8.8, 0.3, 8.9], [-8.8, 3.6, 8.9], 0.22, PALETTE.dark, MATERIAL.steel);
  b.torus(-8.8, 1.75, 8.9, 1.5, 0.24, PALETTE.dark, MATERIAL.steel, { rx: 0, rz: Math.PI, arc: Math.PI });
  b.box(-8.8, 2.9, 8.9, 1.8, 0.24, 0.24, PALETTE.dark, MATERIAL.steel);
  b.torus(-8.8, 3.9, 8.9, 0.34, 0.12, PALETTE.brass, MATERIAL.brass, { rx: 0 });
  for (let i = 0; i < 4; i++) b.torus(8.8, 0.4 + i * 0.36, 8.9, 1.25 - i * 0.13, 0.26, '#e0c48a');
  for (const s of [-1, 1]) {
    b.beam([s * 12.8, 11.2, -9.5], [s * 12.8, 11.2, 5.4], 0.07, PALETTE.trim);
    for (let i = 0; i < 5; i++)
      b.beam([s * 12.8, 9.6, -9 + i * 3.5], [s * 12.8, 11.2, -9 + i * 3.5], 0.07, PALETTE.trim);
  }
  const propeller = b.mover('spinZ', { speed: 0.7 }, 0, 13.6, -14.6);
  for (let i = 0; i < 4; i++) {
    const blade = new Matrix4()
      .makeRotationZ((i * Math.PI) / 2)
      .multiply(new Matrix4().makeTranslation(0, 2.2, 0))
      .multiply(new Matrix4().makeRotationY(0.7))
      .multiply(new Matrix4().makeScale(1.15, 2.1, 0.16));
    propeller.add(new SphereGeometry(1, 8, 6), '#e0a040', MATERIAL.brass, blade);
  }
  propeller.sphere(0, 0, 0, 0.9, '#e0a040', MATERIAL.brass);
  b.beam([0, 13.6, -14.6], [0, 13.6, -12], 0.4, PALETTE.steel, MATERIAL.steel);
  for (const s of [-1, 1]) {
    b.torus(s * 3.6, 19.2, 3.6, 0.7, 0.16, PALETTE.dark, MATERIAL.plain, { rx: 0, ry: s * 1.1 });
    b.beam([s * 3.7, 20, 3.2], [s * 3.9, 17.6, 4.2], 0.16, PALETTE.dark);
  }
}
