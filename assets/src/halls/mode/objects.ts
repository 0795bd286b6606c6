import type { Builder } from '../kit/Builder.ts';
import { BOBBIN, COTTON, INDIGO, MADDER, MAGENTA, SAFFRON, TEAL, YARNS } from './paints.ts';

/** A block carved for printing, and the print it leaves. */
export function printBlock(b: Builder): void {
  b.box(0, 0, 0, 0.8, 0.04, 0.7, { color: COTTON, bevel: 0.01, texels: 8 });
  for (const [x, z, color] of [
    [-0.2, 0.14, MADDER],
    [0.2, 0.18, TEAL],
    [0.02, -0.16, SAFFRON],
  ] as const) {
    for (let k = 0; k < 5; k++) {
      const a = (k / 5) * Math.PI * 2;
      b.cylinder(x + Math.cos(a) * 0.08, 0.04, z + Math.sin(a) * 0.08, 0.055, 0.055, 0.012, {
        color,
        sides: 9,
      });
    }
    b.cylinder(x, 0.04, z, 0.04, 0.04, 0.016, { color: INDIGO, sides: 9 });
  }
  const block = b.at(0.1, 0.42, -0.02, 0.5, 0.5);
  block.box(0, -0.06, 0, 0.42, 0.12, 0.42, { ...BOBBIN, bevel: 0.02, texels: 8 });
  block.box(0, 0.06, 0, 0.12, 0.16, 0.3, { ...BOBBIN, bevel: 0.03 });
  for (let k = 0; k < 6; k++) {
    const a = (k / 6) * Math.PI * 2;
    block.cylinder(Math.cos(a) * 0.12, -0.1, Math.sin(a) * 0.12, 0.06, 0.06, 0.05, {
      color: MADDER,
      sides: 9,
    });
  }
}

/** A pair of jeans on its form, patched at the knee. */
export function jeans(b: Builder): void {
  b.cylinder(0, 0, 0, 0.28, 0.24, 0.05, { ...BOBBIN, sides: 16 });
  b.box(0, 0.68, 0, 0.5, 0.24, 0.26, { color: INDIGO, bevel: 0.05, texels: 8 });
  b.box(0, 0.9, 0, 0.5, 0.06, 0.27, { color: '#22386c', bevel: 0.015 });
  for (const s of [-1, 1]) {
    b.beam([s * 0.13, 0.76, 0], [s * 0.2, 0.05, 0], 0.2, 0.2, { color: INDIGO, texels: 8 });
    b.box(s * 0.2, 0.05, 0, 0.23, 0.06, 0.23, { color: '#6d8fd0', bevel: 0.01 });
    b.box(s * 0.16, 0.72, -0.135, 0.16, 0.15, 0.015, { color: '#22386c', bevel: 0 });
  }
  b.box(0.175, 0.34, 0.105, 0.13, 0.14, 0.015, { color: MAGENTA, bevel: 0 });
  b.box(0, 0.88, 0.14, 0.05, 0.05, 0.02, { color: SAFFRON, bevel: 0, metal: 0.6 });
}

/** A great spool with its needle. */
export function spool(b: Builder): void {
  for (const y of [0, 0.56]) b.cylinder(0, y, 0, 0.32, 0.32, 0.08, { ...BOBBIN, sides: 20 });
  b.lathe(
    0,
    0.08,
    0,
    [
      [0.22, 0],
      [0.27, 0.08],
      [0.27, 0.4],
      [0.22, 0.48],
    ],
    { color: MAGENTA, sides: 20, texels: 8 },
  );
  for (let i = 0; i < 5; i++)
    b.torus(0, 0.14 + i * 0.09, 0, 0.272, 0.014, { color: '#e85d96', sides: 18 }, 4);
  b.beam([-0.3, 0.5, 0.24], [0.2, 0.98, 0.16], 0.025, 0.025, { color: '#d9dbe0', metal: 0.8, gloss: 0.8 });
}

/** What the stands have on their boards: folded cloths, spools, rolls. */
export function samples(b: Builder, row: number, place: number): void {
  const color = YARNS[(row * 4 + place * 3) % YARNS.length]!;
  const kind = (place + row) % 3;
  if (kind === 0)
    for (let i = 0; i < 3; i++)
      b.box(0, 0.06 + i * 0.06, 0, 0.28, 0.055, 0.22, {
        color: YARNS[(row + place + i * 2) % YARNS.length]!,
        bevel: 0.015,
      });
  else if (kind === 1) {
    b.cylinder(0, 0.06, 0, 0.09, 0.09, 0.03, { ...BOBBIN, sides: 10 });
    b.cylinder(0, 0.09, 0, 0.075, 0.075, 0.16, { color, sides: 10, gloss: 0.1 });
    b.cylinder(0, 0.25, 0, 0.09, 0.09, 0.03, { ...BOBBIN, sides: 10 });
  } else
    b.cylinder(-0.14, 0.15, 0, 0.09, 0.09, 0.28, {
      color,
      sides: 12,
      gloss: 0.1,
      turn: [0, 0, -Math.PI / 2],
    });
}
