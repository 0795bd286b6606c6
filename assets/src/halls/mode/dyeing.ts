import type { Builder } from '../kit/Builder.ts';
import { buildRailing } from '../kit/railing.ts';
import { ribbon, sag } from './cloth.ts';
import {
  BOBBIN,
  BODY,
  COTTON,
  INDIGO,
  IRON,
  MADDER,
  MAGENTA,
  SAFFRON,
  STEEL,
  TEAL,
  YARNS,
} from './paints.ts';
import { BATHS, RANGE } from './places.ts';

/** What the cloth looks like after each bath: indigo turns blue in the air. */
const STAGES = ['#f3ead6', '#b9cf9a', '#5d8fb5', INDIGO];

/** Step 4: a long cloth dips into three baths of indigo and comes out bluer each time; a table prints; cloths dry. */
export function buildDyeing(b: Builder): void {
  const d = b.at(RANGE.x, 0, 0);
  BATHS.forEach((z, i) => {
    d.box(0, 0, z, 3, RANGE.vat, 1.5, { ...BODY, color: '#e7dccb', bevel: 0.06 });
    d.box(0, RANGE.vat - 0.04, z, 2.8, 0.05, 1.3, {
      color: ['#9db36a', '#3f7d8c', '#1f3f7a'][i]!,
      gloss: 0.95,
      bevel: 0,
    });
    d.box(0, 0.4, z + 0.76, 2.4, 0.14, 0.03, { color: INDIGO, bevel: 0 });
    for (const s of [-1.56, 1.56]) d.box(s, 0, z, 0.12, RANGE.top, 0.3, { ...IRON, bevel: 0 });
    roller(d, `roll-${i + 1}`, RANGE.top - 0.1, z);
    d.cylinder(-1.5, RANGE.vat - 0.1, z, 0.1, 0.1, 3, { ...STEEL, turn: [0, 0, -Math.PI / 2], sides: 10 });
  });
  // Up from each bath over its roller, and down into the next.
  const start = BATHS[0] + 1.4;
  ribbon(
    d,
    'z',
    [
      [start, 3.2],
      [start - 0.6, 2.2],
      [BATHS[0] + 0.12, RANGE.vat],
    ],
    -1.2,
    1.2,
    { color: STAGES[0]! },
  );
  BATHS.forEach((z, i) => {
    const next = BATHS[i + 1] ?? z - 2;
    const foot = BATHS[i + 1] === undefined ? 2.4 : RANGE.vat;
    ribbon(
      d,
      'z',
      [
        [z - 0.12, RANGE.vat],
        [z - 0.16, RANGE.top - 0.2],
        [z - 0.3, RANGE.top + 0.06],
        [z - 0.5, RANGE.top - 0.2],
        [next + 0.12, foot],
      ],
      -1.2,
      1.2,
      { color: STAGES[i + 1]! },
    );
  });
  d.cylinder(-1.2, 2.2, BATHS[2] - 2, 0.34, 0.34, 2.4, {
    color: INDIGO,
    turn: [0, 0, -Math.PI / 2],
    sides: 18,
    gloss: 0.08,
  });
  for (const s of [-1.3, 1.3]) d.box(s, 0, BATHS[2] - 2, 0.14, 2.4, 0.3, { ...IRON });
  d.block(0, BATHS[1], 3.4, 6.6).block(0, BATHS[2] - 2, 2.9, 0.7);
  printing(b.at(-11.4, 0, -6.4));
  drying(b);
  for (const z of [-3, -7.4]) d.lamp([2.4, 4.4, z], '#ffe3b8', 9, 7, 0.2);
  buildRailing(b, [
    [-7.6, -2],
    [-3.2, -2],
    [-3.2, -10.6],
  ]);
}

function roller(d: Builder, group: string, y: number, z: number): void {
  const r = d.at(0, y, z - 0.3).in(group);
  r.cylinder(-1.5, 0, 0, 0.16, 0.16, 3, { ...STEEL, turn: [0, 0, -Math.PI / 2], sides: 12 });
  for (const s of [-1.62, 1.5]) {
    r.cylinder(s, 0, 0, 0.3, 0.3, 0.1, { color: MAGENTA, turn: [0, 0, -Math.PI / 2], sides: 14 });
    for (const a of [0, Math.PI / 2])
      r.at(s + (s < 0 ? -0.02 : 0.12), 0, 0, 0, a).box(0, -0.26, 0, 0.03, 0.52, 0.07, {
        color: COTTON,
        bevel: 0,
      });
  }
}

/** The printing table: a cotton cloth with its flowers, one frame for each colour. */
function printing(p: Builder): void {
  p.box(0, 0, 0, 1.6, 0.85, 5.4, { ...BODY, color: '#8a5a3c', bevel: 0.05 });
  p.box(0, 0.85, 0, 1.5, 0.05, 5.3, { color: COTTON, bevel: 0, texels: 6 });
  const colors = [MADDER, SAFFRON, TEAL, INDIGO];
  for (let i = 0; i < 12; i++) {
    const z = -2.4 + i * 0.42;
    const [x, count] = [i % 2 ? 0.3 : -0.3, Math.min(4, 1 + Math.floor(i / 3))];
    for (let k = 0; k < count; k++) {
      const a = (k / 4) * Math.PI * 2 + 0.4;
      p.cylinder(x + Math.cos(a) * 0.15, 0.9, z + Math.sin(a) * 0.15, 0.11, 0.11, 0.012, {
        color: colors[k]!,
        sides: 9,
      });
    }
    p.cylinder(x, 0.9, z, 0.08, 0.08, 0.02, { color: SAFFRON, sides: 9 });
  }
  const f = p.at(0, 0.94, -1.6).in('frame');
  for (const s of [-0.4, 0.4]) {
    f.box(0, 0, s, 1.5, 0.09, 0.08, { ...BOBBIN, bevel: 0 });
    f.box(s * 1.8, 0, 0, 0.08, 0.09, 0.8, { ...BOBBIN, bevel: 0 });
  }
  f.box(0, 0.03, 0, 1.3, 0.02, 0.72, { color: MADDER, gloss: 0.5, bevel: 0 });
  f.box(0, 0.06, 0.1, 1.2, 0.2, 0.07, { color: '#3b2f33', bevel: 0.02 });
  for (const [i, color] of colors.entries()) {
    p.cylinder(1.1, 0, -1.6 + i * 0.6, 0.2, 0.22, 0.5, { color: '#d8d2c6', sides: 12 });
    p.cylinder(1.1, 0.48, -1.6 + i * 0.6, 0.2, 0.2, 0.03, { color, sides: 12, gloss: 0.6 });
  }
  p.block(0.2, 0, 2.2, 5.6);
}

/** Cloths of all colours that dry under the vaults, from beam to beam. */
function drying(b: Builder): void {
  for (const [i, x] of [-10.6, -9.4, -5.6, -4.3, 3.4, 4.7, 9.6, 10.9].entries())
    for (const [k, z] of [-13.75, -8.25, -2.75, 2.75, 8.25].entries()) {
      // In the middle they hang over the machines, never over the way and its boards.
      if ((i + k) % 2 === 0 || (x < -8 && z > 0)) continue;
      ribbon(b, 'z', sag([z - 2.6, 7.1], [z + 2.6, 7.1], 0.85, 5), x - 0.45, x + 0.45, {
        color: YARNS[(i * 3 + k * 4) % YARNS.length]!,
        texels: 3,
      });
    }
}
