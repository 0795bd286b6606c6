import type { Builder, Options } from '../kit/Builder.ts';
import { lavender } from './flowers.ts';
import { BRASS, COPPER, IRON, LAVENDER, LILAC, STEEL } from './paints.ts';
import { BASKET, STILL } from './places.ts';

/** The open still beside the great one: a hoist lowers a basket of lavender into it. */
export function buildSpareStill(b: Builder): void {
  const s = b.at(BASKET.x, 0, BASKET.z);
  const plinth: [number, number][] = [
    [1.55, 0],
    [1.55, 0.2],
    [1.4, 0.26],
    [1.4, 0.75],
    [1.48, 0.8],
    [1.48, 0.92],
    [1.2, 0.92],
  ];
  s.lathe(0, 0, 0, plinth, { color: '#c9785a', pattern: 'brick', sides: 28, texels: 5 });
  const belly: [number, number][] = [
    [1.2, 0.92],
    [1.38, 1.2],
    [1.45, 1.6],
    [1.45, 2.3],
    [1.38, 2.55],
  ];
  s.lathe(0, 0, 0, belly, { ...COPPER, sides: 24 });
  const rim: [number, number][] = [
    [1.38, 2.55],
    [1.6, 2.57],
    [1.6, 2.72],
    [1.2, 2.74],
  ];
  s.lathe(0, 0, 0, rim, { ...BRASS, sides: 24 });
  const inside: [number, number][] = [
    [1.24, 2.7],
    [1.24, 1.2],
  ];
  s.lathe(0, 0, 0, inside, { color: '#8a4e2e', metal: 0.4, gloss: 0.5, sides: 24 });
  s.cylinder(0, 1.15, 0, 1.24, 1.24, 0.05, { color: '#5b3a2a', sides: 24 });
  s.torus(0, 1.9, 0, 1.46, 0.05, { ...BRASS, sides: 24 }, 4);
  for (let i = 0; i < 10; i++) {
    const a = (i / 10) * Math.PI * 2;
    s.box(Math.cos(a) * 1.5, 2.6, Math.sin(a) * 1.5, 0.16, 0.2, 0.16, {
      ...STEEL,
      turn: [0, -a, 0],
      texels: 2,
    });
  }
  lid(s);
  hoist(b);
  basket(b);
  b.pillar(BASKET.x, BASKET.z, 1.6);
}

/** The lid leans back on its hinge, its own short neck with it. */
function lid(s: Builder): void {
  const l = s.at(0, 2.75, -1.5, 0, -1.25);
  const dome: [number, number][] = [
    [1.45, 0],
    [1.36, 0.25],
    [1, 0.62],
    [0.5, 0.9],
    [0.34, 1.1],
    [0.3, 1.5],
  ];
  const o: Options = { ...COPPER, sides: 28 };
  l.at(0, 0, 1.45).lathe(0, 0, 0, dome, o);
  l.at(0, 0, 1.45).torus(0, 0.02, 0, 1.46, 0.07, { ...BRASS, sides: 24 }, 4);
  const under: [number, number][] = [
    [0.3, 1.2],
    [1, 0.56],
    [1.4, 0.02],
  ];
  l.at(0, 0, 1.45).lathe(0, 0, 0, under, { color: '#a9683f', metal: 0.4, gloss: 0.5, sides: 24 });
  for (const x of [-0.5, 0.5]) s.box(x, 2.3, -1.55, 0.16, 0.7, 0.3, { ...STEEL, texels: 3 });
}

/** A portal of white iron with a rail, its electric hoist and the lines of steam to both stills. */
function hoist(b: Builder): void {
  const { x, z } = BASKET;
  for (const px of [-10.35, -6.85])
    for (const pz of [-0.35, 0.35]) {
      const foot = z - 1.85 + pz;
      b.cylinder(px, 0, foot, 0.1, 0.1, 6.7, { ...IRON, sides: 8 });
      b.cylinder(px, 0, foot, 0.2, 0.2, 0.1, { ...IRON, sides: 8 });
    }
  for (const px of [-10.35, -6.85]) {
    b.box(px, 6.6, z - 0.8, 0.2, 0.24, 3.1, { ...IRON, texels: 4 });
    b.beam([px, 5.4, z - 1.7], [px, 6.6, z - 0.4], 0.12, 0.12, IRON);
    b.block(px, z - 1.85, 0.4, 0.9);
  }
  b.box(x, 6.72, z, 4, 0.32, 0.22, { ...LILAC, texels: 5 });
  b.box(x, 6.2, z, 0.9, 0.46, 0.5, { color: '#f6b21b', gloss: 0.4 });
  b.cylinder(x - 0.75, 6.42, z, 0.2, 0.2, 0.3, { turn: [0, 0, -Math.PI / 2], color: '#45434d', sides: 12 });
  for (const dx of [-0.3, 0.3])
    b.box(x + dx, 6.62, z, 0.1, 0.2, 0.36, { color: '#45434d', bevel: 0, texels: 2 });
  b.tube(
    [
      [-12.2, 2.4, 0.1],
      [-12.2, 5.3, 0.1],
      [-11.6, 5.6, 0.1],
      [-6, 5.6, 0.1],
      [-5.2, 5.4, 0.3],
      [-5, 4.6, 0.6],
      [STILL.x - 1.2, 3.4, STILL.z - 1.3],
    ],
    0.12,
    { color: '#f2efe6', sides: 8, gloss: 0.4, texels: 3 },
  );
}

/** The basket hangs over the still's mouth, full of lavender. */
function basket(b: Builder): void {
  const k = b.in('basket').at(BASKET.x, 3.35, BASKET.z);
  const side: [number, number][] = [
    [1, 0],
    [1.05, 0.1],
    [1.08, 1.1],
    [1.12, 1.14],
    [1.12, 1.22],
  ];
  k.lathe(0, 0, 0, side, { ...STEEL, sides: 24, texels: 6, pattern: 'grating' });
  k.cylinder(0, 0, 0, 1, 1, 0.06, { ...STEEL, sides: 24 });
  for (const y of [0.14, 0.65, 1.18]) k.torus(0, y, 0, 1.1, 0.035, { ...BRASS, sides: 24, texels: 2 }, 4);
  k.cylinder(0, 0.9, 0, 1.05, 1.05, 0.12, { color: LAVENDER, sides: 18, texels: 3 });
  for (let i = 0; i < 6; i++) {
    const [a, r] = [i * 2.4, 0.34 * Math.sqrt(i)];
    lavender(k.at(Math.cos(a) * r, 0.95, Math.sin(a) * r, i), i);
  }
  for (let i = 0; i < 3; i++) {
    const a = i * 2.09 + 0.5;
    k.beam([Math.cos(a) * 1.08, 1.2, Math.sin(a) * 1.08], [0, 2.35, 0], 0.03, 0.03, {
      color: '#45434d',
      texels: 2,
    });
  }
  k.torus(0, 2.42, 0, 0.11, 0.03, { turn: [Math.PI / 2, 0, 0], color: '#d8562c', sides: 12, texels: 2 }, 5);
  // A spindle, not a rope: what is above the hoist goes down with the basket.
  k.cylinder(0, 2.5, 0, 0.06, 0.06, 3.2, { ...STEEL, sides: 8, open: 'base' });
  k.cylinder(0, 5.7, 0, 0.14, 0.1, 0.16, { ...BRASS, sides: 10 });
}
