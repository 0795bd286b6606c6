import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { BRASS, CONTENT, VIOLET } from './paints.ts';
import { MOLECULE } from './places.ts';
import { vaultOver } from './room.ts';

type Atom = { at: [number, number]; r: number; color: string };

const RING = 1.15;
const corner = (i: number, reach = RING): [number, number] => [
  Math.sin((i / 6) * Math.PI * 2) * reach,
  Math.cos((i / 6) * Math.PI * 2) * reach,
];

/** Vanillin as chemists build it of balls and sticks: the ring, and what hangs on it. */
const ATOMS: readonly Atom[] = [
  ...[0, 1, 2, 3, 4, 5].map((i): Atom => ({ at: corner(i), r: 0.4, color: VIOLET })),
  ...[1, 2, 5].map((i): Atom => ({ at: corner(i, 2.05), r: 0.26, color: '#fff6ea' })),
  { at: corner(0, 2.2), r: 0.4, color: VIOLET },
  { at: [0.85, 2.75], r: 0.36, color: CONTENT.steam },
  { at: [-0.7, 2.7], r: 0.26, color: '#fff6ea' },
  { at: corner(3, 2.15), r: 0.36, color: CONTENT.steam },
  { at: [0.62, -2.6], r: 0.26, color: '#fff6ea' },
  { at: corner(4, 2.15), r: 0.36, color: CONTENT.steam },
  { at: [-2.75, -0.75], r: 0.4, color: CONTENT.product },
  { at: [-3.4, -0.35], r: 0.24, color: '#fff6ea' },
  { at: [-2.95, -1.35], r: 0.24, color: '#fff6ea' },
];
const BONDS: readonly [number, number][] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 0],
  [1, 6],
  [2, 7],
  [5, 8],
  [0, 9],
  [9, 10],
  [9, 11],
  [3, 12],
  [12, 13],
  [4, 14],
  [14, 15],
  [15, 16],
  [15, 17],
];

/** A giant molecule that turns under the vault, as the helix does on the roof. */
export function buildMolecule(b: Builder): void {
  const { x, y, z } = MOLECULE;
  const m = b.in('molecule').at(x, y, z);
  for (const [i, { at, r, color }] of ATOMS.entries())
    m.sphere(at[0], at[1], i % 2 ? 0.12 : -0.12, r, { color, sides: 12, gloss: 0.6, texels: 5 });
  for (const [from, to] of BONDS) {
    const [p, q] = [ATOMS[from]!.at, ATOMS[to]!.at];
    m.beam([p[0], p[1], from % 2 ? 0.12 : -0.12], [q[0], q[1], to % 2 ? 0.12 : -0.12], 0.14, 0.14, {
      color: '#d9d3e6',
      gloss: 0.4,
    });
  }
  const top = vaultOver(x) - 0.1;
  b.cylinder(x, y + 2.6, z, 0.02, 0.02, top - y - 2.6, {
    color: PAINT.dark,
    sides: 5,
    texels: 1,
    open: true,
  });
  b.cylinder(x, top - 0.5, z, 0.22, 0.3, 0.5, { color: BRASS, sides: 12, metal: 0.6, gloss: 0.6 });
}
