import type { Builder } from '../kit/Builder.ts';
import { buildRailing } from '../kit/railing.ts';
import { cone, ribbon } from './cloth.ts';
import { BOBBIN, BODY, COTTON, INDIGO, IRON, MAGENTA, SAFFRON, STEEL, YARNS } from './paints.ts';
import { LOOM } from './places.ts';

const { half, y } = LOOM;
/** Where things are along the warp, metres from the loom's middle: heddles, reed, where cloth begins, front beam. */
const [BACK, HEDDLES, REED, FELL, FRONT] = [-2.6, -0.7, 0.5, 0.75, 2.5];
const THREADS = 44;

/** Step 3: a wall of bobbins, their threads drawn through a loom as wide as a room, and the cloth that comes of it. */
export function buildLoom(b: Builder): void {
  const l = b.at(LOOM.x, 0, LOOM.z);
  body(l);
  warp(l);
  heddles(l);
  cloth(l);
  weaves(l);
  creel(b);
  buildRailing(b, [
    [7.3, 8.8],
    [2.55, 8.8],
    [2.55, -11.2],
    [7.3, -11.2],
    [7.3, 8.8],
  ]);
}

function body(l: Builder): void {
  for (const s of [-1, 1]) {
    const x = s * (half + 0.28);
    l.box(x, 0, 0, 0.3, 0.5, 5.6, { ...BODY, bevel: 0.06 });
    // Slim posts: one looks through between them at the threads.
    for (const z of [-0.85, 0.45]) l.box(x, 0.5, z, 0.2, 2.1, 0.2, { ...BODY, bevel: 0.03 });
    l.box(x, 0.5, BACK, 0.2, 0.85, 0.24, { ...BODY, bevel: 0.03 });
    l.box(x, 0.5, FRONT, 0.24, 0.85, 0.3, { ...BODY, bevel: 0.04 });
    l.cylinder(s > 0 ? x + 0.14 : x - 0.26, 0.95, -1.9, 0.42, 0.42, 0.12, {
      color: MAGENTA,
      turn: [0, 0, -Math.PI / 2],
      sides: 22,
    });
  }
  l.box(0, 2.6, -0.2, 2 * half + 0.9, 0.3, 0.6, { ...BODY, color: MAGENTA, bevel: 0.06 });
  l.cylinder(-half, y, FRONT, 0.14, 0.14, 2 * half, { ...STEEL, turn: [0, 0, -Math.PI / 2], sides: 14 });
  l.cylinder(-half, y, BACK, 0.14, 0.14, 2 * half, { ...STEEL, turn: [0, 0, -Math.PI / 2], sides: 14 });
}

/** The threads: every other one up, the others down, so that a mouth opens for the shuttle. */
function warp(l: Builder): void {
  for (let i = 0; i < THREADS; i++) {
    const x = -half + 0.06 + (i * (2 * half - 0.12)) / (THREADS - 1);
    const up = i % 2 ? 0.34 : -0.3;
    const color = i % 11 === 5 ? SAFFRON : i % 2 ? '#4d79d6' : INDIGO;
    const o = { color, skip: 'ns', texels: 2 } as const;
    l.beam([x, y, BACK], [x, y + up, HEDDLES], 0.03, 0.03, o);
    l.beam([x, y + up, HEDDLES], [x, y, FELL], 0.03, 0.03, o);
  }
}

function heddles(l: Builder): void {
  for (const [group, z, up] of [
    ['heddle-a', HEDDLES - 0.08, 0.12],
    ['heddle-b', HEDDLES + 0.12, -0.12],
  ] as const) {
    const h = l.in(group);
    for (const s of [0.75, -0.85]) h.box(0, y + up + s, z, 2 * half, 0.1, 0.08, { ...IRON, bevel: 0 });
    for (let i = 0; i < 23; i++)
      h.box(-half + 0.08 + i * 0.16, y + up - 0.75, z, 0.015, 1.5, 0.02, {
        color: '#d9dbe0',
        bevel: 0,
        texels: 2,
      });
  }
  const r = l.in('reed');
  for (const s of [0.5, -0.55]) r.box(0, y + s, REED, 2 * half, 0.1, 0.12, { ...BOBBIN, bevel: 0 });
  for (let i = 0; i < 23; i++)
    r.box(-half + 0.08 + i * 0.16, y - 0.5, REED, 0.02, 1, 0.03, { ...STEEL, bevel: 0, texels: 2 });
  const s = l.at(0, y + 0.02, REED - 0.3).in('shuttle');
  s.box(0, -0.06, 0, 0.5, 0.12, 0.16, { color: SAFFRON, gloss: 0.6, bevel: 0.03 });
  s.cylinder(0.25, 0, 0, 0.07, 0.01, 0.2, { color: SAFFRON, turn: [0, 0, -Math.PI / 2], sides: 8 });
  s.cylinder(-0.25, 0, 0, 0.07, 0.01, 0.2, { color: SAFFRON, turn: [0, 0, Math.PI / 2], sides: 8 });
}

/** What is woven comes over the front beam and down on to its roll. */
function cloth(l: Builder): void {
  ribbon(
    l,
    'z',
    [
      [FELL, y],
      [FRONT, y + 0.15],
      [FRONT + 0.15, y],
      [FRONT + 0.05, 0.86],
    ],
    -half + 0.04,
    half - 0.04,
    { color: '#5479c4', texels: 6, cells: (u) => (Math.floor(u * 44) % 11 === 5 ? SAFFRON : '#5479c4') },
  );
  const r = l.at(0, 0.62, FRONT - 0.1).in('cloth-roll');
  r.cylinder(-half, 0, 0, 0.38, 0.38, 2 * half, {
    color: INDIGO,
    turn: [0, 0, -Math.PI / 2],
    sides: 20,
    gloss: 0.1,
  });
  for (const x of [-half - 0.08, half])
    r.cylinder(x, 0, 0, 0.44, 0.44, 0.08, { ...BOBBIN, turn: [0, 0, -Math.PI / 2], sides: 20 });
  for (let i = 0; i < 3; i++) {
    const a = (i / 3) * Math.PI * 2;
    r.box(0, Math.sin(a) * 0.375 - 0.02, Math.cos(a) * 0.375, 2 * half - 0.1, 0.04, 0.02, {
      color: SAFFRON,
      bevel: 0,
    });
  }
}

/** Three weaves as one sees them through a glass: plain, twill, satin. */
function weaves(l: Builder): void {
  const skips = [2, 3, 5];
  skips.forEach((every, k) => {
    const w = l.at(-1.5 + k * 1.5, 3.7, 0.1);
    w.box(0, -0.62, -0.06, 1.24, 1.24, 0.06, { color: COTTON, bevel: 0.02 });
    for (let row = 0; row < 6; row++)
      for (let col = 0; col < 6; col++) {
        const over = (col + row * (every === 5 ? 2 : 1)) % every !== 0;
        w.box(-0.48 + col * 0.19, -0.5 + row * 0.19 - 0.08, 0, over ? 0.12 : 0.19, over ? 0.19 : 0.12, 0.05, {
          color: over ? (k === 1 ? INDIGO : k === 2 ? MAGENTA : '#3a72ea') : COTTON,
          bevel: 0,
          skip: 'n',
          texels: 2,
        });
      }
    w.beam([0, 0.62, -0.03], [0, 3.2, -0.03], 0.03, 0.03, { color: '#5b2347' });
  });
}

/** The creel: as many cones of yarn as a cloth has threads, and the threads that leave it. */
function creel(b: Builder): void {
  const c = b.at(LOOM.x, 0, -7.2);
  for (const x of [-1.9, 0, 1.9]) for (const z of [-2.6, 0, 2.6]) c.box(x, 0, z, 0.1, 3.3, 0.1, { ...IRON });
  for (let row = 0; row < 6; row++) {
    const high = 0.5 + row * 0.48;
    for (const x of [-1.9, 1.9]) {
      c.box(x, high - 0.05, 0, 0.08, 0.05, 5.3, { ...BOBBIN, bevel: 0 });
      for (let i = 0; i < 9; i++) {
        const out = x < 0 ? -0.14 : 0.14;
        c.cylinder(x + out, high, -2.4 + i * 0.6, 0.17, 0.07, 0.34, {
          color: YARNS[(row + i) % YARNS.length]!,
          sides: 9,
          gloss: 0.08,
          texels: 3,
        });
      }
    }
  }
  c.box(0, 3.3, 0, 4, 0.1, 5.4, { ...IRON, color: MAGENTA, bevel: 0 });
  for (let i = 0; i < 18; i++) {
    const x = -1.6 + i * 0.19;
    c.beam([i % 2 ? 1.7 : -1.7, 0.8 + (i % 6) * 0.42, 2.4], [x, LOOM.y, LOOM.z + BACK + 7.2], 0.02, 0.02, {
      color: YARNS[i % YARNS.length]!,
      skip: 'ns',
      texels: 2,
    });
  }
  for (const z of [6, 11]) for (const x of [-1.2, 1.2]) c.lamp([x, 3.2, z], '#fff0d6', 12, 7, 0.3);
  for (const x of [-1.5, 1.5]) c.lamp([x, 3, 3.6], '#ffe3b8', 7, 6, 0.2);
}
