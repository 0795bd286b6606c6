import type { Air } from '@ville-usine/shared/world/room';
import type { Builder, Options } from './Builder.ts';
import { PAINT } from './palette.ts';

/** What a pendant lamp adds to the air: its glow. */
export const lampGlow = (x: number, z: number): Air['glows'][number] => [x, 5.15, z, 1.5, 1, 0.82, 0.5, 0.28];

/** A lamp that hangs from the roof, its shade 5 m above the floor; `rod` is what it hangs by, metres. */
export function pendant(b: Builder, x: number, z: number, rod = 3.4): void {
  b.cylinder(x, 5.6, z, 0.025, 0.025, rod, { color: PAINT.dark, sides: 5, texels: 1, open: true });
  const shade: [number, number][] = [
    [0.6, 0],
    [0.56, 0.12],
    [0.36, 0.36],
    [0.16, 0.46],
    [0.1, 0.62],
    [0, 0.62],
  ];
  b.lathe(x, 5.05, z, shade, { color: '#1f6a70', sides: 18, gloss: 0.5 });
  const inside: [number, number][] = [
    [0.1, 0.55],
    [0.34, 0.36],
    [0.57, 0.02],
  ];
  b.lathe(x, 5.04, z, inside, { color: '#fff1d0', glow: 0.9, sides: 18 });
  b.sphere(x, 5.2, z, 0.2, { color: PAINT.lamp, glow: 3, sides: 10, casts: false });
  b.lamp([x, 4.95, z], PAINT.lamp, 9, 8, 0.2);
}

/** A wooden crate, metres along its edge. */
export function crate(c: Builder, size: number, onFloor: boolean): void {
  c.box(0, 0, 0, size, size * 0.8, size, { color: PAINT.wood, pattern: 'wood', bevel: 0.02 });
  for (const q of [-1, 1]) {
    c.box(q * size * 0.42, 0, size * 0.5, 0.1 * size, size * 0.8, 0.05, { color: PAINT.woodDark, bevel: 0 });
    c.box(q * size * 0.5, 0, 0, 0.05, size * 0.12, size, { color: PAINT.woodDark, bevel: 0 });
  }
  if (onFloor) c.block(0, 0, size * 1.05, size * 1.05);
}

/** A steel drum. */
export function drum(b: Builder, x: number, z: number, color: string): void {
  b.cylinder(x, 0, z, 0.3, 0.3, 0.9, { color, sides: 14, gloss: 0.4 });
  for (const y of [0.28, 0.6]) b.torus(x, y, z, 0.3, 0.022, { color, sides: 14 }, 4);
  b.pillar(x, z, 0.32);
}

/** A plant in a white pot. */
export function tub(b: Builder, x: number, z: number): void {
  const pot: [number, number][] = [
    [0.3, 0],
    [0.42, 0.5],
    [0.45, 0.6],
    [0.36, 0.6],
  ];
  b.lathe(x, 0, z, pot, { color: PAINT.white, sides: 16 });
  b.cylinder(x, 0.54, z, 0.37, 0.37, 0.03, { color: '#5b4030', sides: 14 });
  for (let q = 0; q < 10; q++) {
    const [a, r] = [q * 2.4, 0.1 + (0.25 * ((q * 7) % 5)) / 5];
    const leaf: Options = {
      color: q % 3 ? PAINT.leaf : PAINT.leafLight,
      sides: 7,
      gloss: 0.05,
      facets: true,
    };
    b.sphere(x + Math.cos(a) * r, 0.85 + q * 0.1, z + Math.sin(a) * r, 0.34 - 0.016 * q, leaf);
  }
  b.pillar(x, z, 0.46);
}

/** A fork-lift with a load, looking to +z. */
export function forklift(f: Builder): void {
  f.box(0, 0.35, 0, 1.1, 0.65, 1.7, { color: PAINT.yellow, bevel: 0.08 });
  f.box(0, 0.3, -0.85, 1.05, 0.9, 0.5, { color: PAINT.graphite, bevel: 0.1 });
  for (const x of [-0.52, 0.52])
    for (const z of [-0.6, 0.6]) {
      f.cylinder(x - 0.11, 0.3, z, 0.3, 0.3, 0.22, {
        turn: [0, 0, -Math.PI / 2],
        color: PAINT.dark,
        sides: 14,
      });
      f.box(x * 0.92, 1, z * 0.9, 0.07, 1.1, 0.07, { color: PAINT.graphite, bevel: 0 });
    }
  f.box(0, 2.08, -0.05, 1.1, 0.07, 1.3, { color: PAINT.yellow });
  f.box(0, 1, -0.3, 0.6, 0.15, 0.5, { color: PAINT.dark });
  f.box(0, 1.1, -0.55, 0.6, 0.5, 0.12, { color: PAINT.dark });
  for (const s of [-0.3, 0.3]) {
    f.box(s, 0.1, 0.95, 0.1, 2.3, 0.1, { color: PAINT.graphite, bevel: 0 });
    f.box(s, 0.08, 1.5, 0.12, 0.05, 1.1, { color: PAINT.steel, bevel: 0 });
  }
  for (const y of [0.4, 1.4, 2.3]) f.box(0, y, 0.96, 0.7, 0.1, 0.06, { color: PAINT.graphite, bevel: 0 });
  f.box(0, 0.15, 1.55, 1.1, 0.12, 1, { color: PAINT.woodDark });
  f.box(0, 0.28, 1.55, 0.9, 0.6, 0.8, { color: PAINT.steel, metal: 0.6, gloss: 0.6 });
  f.block(0, 0.45, 1.25, 3.2);
}
