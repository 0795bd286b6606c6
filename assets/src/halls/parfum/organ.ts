import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { bottle } from './bottles.ts';
import { buildNotes } from './notes.ts';
import { BRASS, ENAMEL, OAK } from './paints.ts';
import { ORGAN } from './places.ts';

const TIERS = 6;
/** Half of its opening, radians from the middle of its back. */
const HALF = 1.75;
const DARK: Options = { color: '#94602f', pattern: 'wood', gloss: 0.4, texels: 3 };

/** The three thirds of the scale: citrus that flies off first, flowers, woods that stay. */
const SCALE = [
  ['#f6d23a', '#cfe06a', '#f2a93b', '#f4ec9a', '#9ccf7a'],
  ['#f07fa8', '#b48bee', '#f6bcd2', '#d64f83', '#8a5cd6'],
  ['#b5632e', '#7a4326', '#d9953f', '#8f3d3d', '#4d3524'],
] as const;

/** Step 3, composing: the perfumer's organ, a half ring of shelves with every raw material within arm's reach. */
export function buildOrgan(b: Builder): void {
  const o = b.at(ORGAN.x, 0, ORGAN.z, ORGAN.turn);
  o.cylinder(0, 0, 0, 3.5, 3.5, 0.06, { color: '#5c3d78', sides: 32, texels: 5 });
  o.cylinder(0, 0.06, 0, 3.3, 3.3, 0.02, { color: '#c9a5e6', sides: 32, texels: 5 });
  for (let k = 0; k < TIERS; k++) tier(o, k);
  back(o);
  desk(o);
  buildNotes(o);
  hangSign(b, 'step-3', 3.5, 4.5, -4.9, 8.3);
  o.lamp([0, 4.4, 0.6], '#ffe3b8', 15, 7, 0.4);
  o.lamp([0, 2.9, 1.2], '#ffe3b8', 7, 5, 0.3);
  const ring = Array.from({ length: 9 }, (_, i): [number, number] => {
    const a = -HALF + (i / 8) * HALF * 2;
    return [Math.sin(a) * 3.15, -Math.cos(a) * 3.15];
  });
  o.wall(...ring);
  o.block(0, 0.7, 2.6, 0.8);
}

/** A surface swept round the organ: (radius, height) at v 0 and v 1. */
function swept(o: Builder, r0: number, y0: number, r1: number, y1: number, style: Options): void {
  const l = Math.hypot(r1 - r0, y1 - y0);
  o.patch(
    20,
    1,
    (u, v) => {
      const a = -HALF + u * HALF * 2;
      const [x, z] = [Math.sin(a), -Math.cos(a)];
      const r = r0 + (r1 - r0) * v;
      const n = [(y1 - y0) / l, (r1 - r0) / l] as const;
      return [
        [x * r, y0 + (y1 - y0) * v, z * r],
        [-x * n[0], n[1], -z * n[0]],
      ];
    },
    style,
  );
}

const radius = (k: number) => 2.05 + k * 0.17;
const height = (k: number) => 0.95 + k * 0.42;

function tier(o: Builder, k: number): void {
  const [r, y] = [radius(k), height(k)];
  swept(o, r, y - 0.1, r, y, { ...BRASS, texels: 5 });
  swept(o, r, y, r + 0.26, y, OAK);
  if (k > 0) swept(o, r, y - 0.34, r, y - 0.1, { ...DARK });
  const count = 16 + k;
  for (let i = 0; i < count; i++) {
    const share = (i + 0.5) / count;
    const a = -HALF + 0.06 + share * (HALF * 2 - 0.12);
    const family = SCALE[Math.min(2, Math.floor(share * 3))]!;
    const color = family[(i * 3 + k * 2) % family.length]!;
    const at = o.at(Math.sin(a) * (r + 0.11), y, -Math.cos(a) * (r + 0.11), -a);
    bottle(at, color, 0.075, 0.2 + 0.05 * ((i + k) % 3));
  }
}

/** Its wooden back, cornice and ends. */
function back(o: Builder): void {
  const top = height(TIERS - 1) + 0.62;
  const r = radius(TIERS - 1) + 0.26;
  swept(o, 2.05, 0.08, 2.05, 0.85, DARK);
  swept(o, r, height(TIERS - 1), r, top, DARK);
  swept(o, r - 0.16, top, r - 0.2, top + 0.18, { ...BRASS, texels: 5 });
  swept(o, r - 0.2, top + 0.18, r + 0.2, top + 0.18, OAK);
  swept(o, r - 0.16, top, r, top, DARK);
  const outside: Options = { ...DARK, color: '#c69767' };
  o.patch(
    20,
    1,
    (u, v) => {
      const a = HALF - u * HALF * 2;
      const [x, z] = [Math.sin(a), -Math.cos(a)];
      return [
        [x * (r + 0.12), 0.08 + (top + 0.1) * v, z * (r + 0.12)],
        [x, 0, z],
      ];
    },
    outside,
  );
  for (const s of [-1, 1]) {
    const a = s * HALF;
    const mid = (2 + r + 0.16) / 2;
    o.box(Math.sin(a) * mid, 0.08, -Math.cos(a) * mid, r - 1.8, top + 0.1, 0.14, {
      ...OAK,
      turn: [0, Math.PI / 2 - a, 0],
    });
    o.sphere(Math.sin(a) * mid, top + 0.4, -Math.cos(a) * mid, 0.2, { ...BRASS, sides: 12 });
  }
  // Ribs of the outer wall, so that it is not bare from behind.
  for (let i = 0; i < 9; i++) {
    const a = -HALF + 0.2 + (i / 8) * (HALF * 2 - 0.4);
    o.box(Math.sin(a) * (r + 0.15), 0.08, -Math.cos(a) * (r + 0.15), 0.12, top + 0.05, 0.1, {
      ...OAK,
      turn: [0, -a, 0],
      texels: 3,
    });
  }
}

/** The perfumer's desk: scales, blotters in a fan, the formula, three bottles that are being tried. */
function desk(o: Builder): void {
  const d = o.at(0, 0.08, 0.7);
  d.box(0, 0, 0, 2.3, 0.84, 0.5, { ...ENAMEL });
  d.box(0, 0.1, 0.26, 2.1, 0.6, 0.03, { color: '#9a5fd0', bevel: 0, texels: 5 });
  d.box(0, 0.84, 0, 2.6, 0.08, 0.8, OAK);
  const t = d.at(0, 0.92, 0);
  t.box(-0.8, 0, 0, 0.42, 0.1, 0.36, { color: '#45434d' });
  t.cylinder(-0.8, 0.1, 0, 0.14, 0.14, 0.03, { ...BRASS, sides: 14 });
  bottle(t.at(-0.8, 0.13, 0), '#f3b02a', 0.06, 0.14);
  for (let i = 0; i < 5; i++)
    t.at(0.05, 0.02, 0.05, 0, 0, -0.6 + i * 0.3).box(0, 0.06, 0, 0.035, 0.4, 0.01, {
      color: '#fffaf0',
      bevel: 0,
      texels: 2,
    });
  t.cylinder(0.05, 0, 0.05, 0.1, 0.08, 0.1, { ...BRASS, sides: 12 });
  t.box(0.62, 0, 0.08, 0.5, 0.03, 0.36, { color: '#fffaf0', bevel: 0, turn: [0, 0.2, 0] });
  for (const [i, color] of ['#f6d23a', '#f07fa8', '#b5632e'].entries())
    bottle(t.at(-0.42 + i * 0.17, 0, -0.2), color, 0.06, 0.18);
}
