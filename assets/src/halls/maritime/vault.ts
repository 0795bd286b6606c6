import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { ARCHES, GLAZED, NAVE, vaultAt } from './room.ts';

const { long: L } = NAVE;
const WOOD: Options = { color: '#d6ae7c', pattern: 'wood', gloss: 0.15, texels: 1.3 };
const PANE: Options = { color: '#fff1d2', glow: 1.5, pattern: 'glass', casts: false, texels: 0.5 };
const STEEL: Options = { color: PAINT.petrol, gloss: 0.35, texels: 1.3 };
const PARTS = 16;

/** The roof: an upturned hull of planks on lattice arches, glazed towards the sun. */
export function buildVault(b: Builder): void {
  let from = 0;
  for (const [a0, a1] of [...GLAZED, [Math.PI, Math.PI] as const]) {
    if (a0 > from) skin(b, from, a0, WOOD);
    if (a1 > a0) {
      skin(b, a0, a1, PANE);
      bars(b, a0, a1);
    }
    from = a1;
  }
  for (const z of ARCHES) arch(b, z === -L ? z + 0.25 : z === L ? z - 0.25 : z);
  for (const a of [0.6, 1.25, Math.PI / 2, 1.95, 2.35, 2.75]) {
    const [x, y] = vaultAt(a, 0.14);
    b.box(x, y - 0.1, 0, 0.14, 0.2, 43.8, { ...STEEL, bevel: 0, texels: 1.5 });
  }
}

function skin(b: Builder, a0: number, a1: number, o: Options): void {
  b.patch(
    1,
    Math.max(3, Math.round((a1 - a0) / 0.14)),
    (u, v) => {
      const a = a0 + (a1 - a0) * v;
      const [x, y] = vaultAt(a);
      return [
        [x, y, L - u * 2 * L],
        [Math.cos(a) / 15, -Math.sin(a) / 12, 0],
      ];
    },
    o,
  );
}

function bars(b: Builder, a0: number, a1: number): void {
  for (const a of [a0, (a0 + a1) / 2, a1]) {
    const [x, y] = vaultAt(a, 0.05);
    b.box(x, y - 0.06, 0, 0.12, 0.14, 43.8, { color: PAINT.petrolDark, bevel: 0, texels: 2 });
  }
  for (let i = 1; i < 32; i++) {
    const z = -L + (44 / 32) * i;
    const at = (k: number) => vaultAt(a0 + (a1 - a0) * k, 0.04);
    const parts = a1 - a0 > 0.3 ? 2 : 1;
    for (let k = 0; k < parts; k++) {
      const [[x0, y0], [x1, y1]] = [at(k / parts), at((k + 1) / parts)];
      b.beam([x0, y0, z], [x1, y1, z], 0.07, 0.1, { color: PAINT.petrolDark, texels: 1.5, skip: 'sn' });
    }
  }
}

/** Two chords and a zigzag between them, on columns of two flanges. */
function arch(b: Builder, z: number): void {
  const chord = (i: number, inside: number): Point => {
    const [x, y] = vaultAt((i / PARTS) * Math.PI, inside);
    return [x, y, z];
  };
  for (const inside of [0.16, 0.95]) {
    const way = Array.from({ length: PARTS + 1 }, (_, i) => chord(i, inside));
    b.tube(way, 0.15, { ...STEEL, sides: 5 }, PARTS + 4);
  }
  for (let i = 0; i < PARTS; i++) {
    const [p, q] = i % 2 ? [0.2, 0.92] : [0.92, 0.2];
    b.beam(chord(i, p), chord(i + 1, q), 0.1, 0.1, { ...STEEL, texels: 1.5, skip: 'sn' });
  }
  for (const s of [-1, 1]) {
    const x = s * 14.5;
    for (const q of [-0.26, 0.26])
      b.box(x + q, 0, z, 0.09, 8.2, 0.42, { ...STEEL, bevel: 0, texels: 2.5, skip: 'tb' });
    b.box(x, 0, z, 0.46, 8.2, 0.08, { ...STEEL, bevel: 0, texels: 2.5, skip: 'tbew' });
    b.box(x, 0, z, 0.86, 0.34, 0.7, { color: PAINT.concrete, bevel: 0 });
    b.box(x - s * 0.32, 0.34, z, 0.05, 1.1, 0.5, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
    for (const k of [-0.24, 0.24])
      b.cylinder(x - s * 0.34, 0.34, z + k, 0.045, 0.045, 0.07, {
        color: PAINT.steel,
        sides: 5,
        open: 'base',
      });
    b.block(x, z, 0.86, 0.7);
  }
}
