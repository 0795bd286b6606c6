import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { DOCK } from './dock.ts';
import { SHIP } from './hull-form.ts';

/** The filled part of the dock: its water's middle and height. */
export const WATER = { x: SHIP.x, z: (DOCK.gate - 0.35 + DOCK.end + 0.6) / 2, y: 0.78, long: 6.25 };

/** Step 5, trials: beyond the gate the dock is full, and the finished ship's model sails its turning circle. */
export function buildBasin(b: Builder): void {
  const w = b.at(WATER.x, WATER.y, WATER.z);
  const half = DOCK.half - 0.6;
  w.patch(
    20,
    20,
    (u, v) => {
      const [x, z] = [-half + half * 2 * u, (0.5 - v) * WATER.long];
      const wave = (k: number, a: number) => 0.16 * Math.sin(k * x + a * z);
      return [
        [x, 0.012 * Math.sin(4.2 * x + 2.4 * z), z],
        [wave(4.2, 2.4), 1, wave(2.1, 5.2)],
      ];
    },
    { color: '#1e7c93', gloss: 0.92, texels: 2.5 },
  );
  for (let i = 0; i < 9; i++) {
    const [x, z] = [((i * 37) % 11) * 0.55 - 2.9, ((i * 53) % 13) * 0.42 - 2.6];
    w.box(x, 0.005, z, 0.5 + (i % 3) * 0.2, 0.012, 0.05, { color: '#9fd6da', bevel: 0, texels: 2 });
  }
  model(b.in('model').at(WATER.x + 1.5, WATER.y, WATER.z));
  buoys(w);
  bridge(b.at(-0.9, 0, -18.9, -Math.PI / 2));
  hangSign(b, 'step-5', -0.95, 4.3, -11.6, -4.3);
  for (const q of [-1.3, 1.3]) b.pillar(-0.95 + q, -11.6, 0.12);
  b.lamp([WATER.x, 4.5, WATER.z], PAINT.lamp, 9, 8);
}

/** The ship as she will be, 3 m long, bow to +z: hull by sections, castle, three stiff sails, and her wake. */
function model(m: Builder): void {
  const at = (u: number, t: number, s: number): Point => {
    const fine =
      Math.sin((Math.min(1, (1 - u) / (0.6 - 0.25 * t)) * Math.PI) / 2) * (0.8 + 0.2 * Math.min(1, u * 5));
    return [
      s * 0.42 * fine * (0.55 + 0.45 * t),
      -0.2 + 0.62 * t + 0.14 * t * Math.max(0, u - 0.5) ** 2 * 4,
      -1.5 + u * (2.8 + 0.3 * t),
    ];
  };
  for (const s of [-1, 1])
    for (const [t0, t1, color] of [
      [0, 0.45, '#c93f2b'],
      [0.45, 0.53, PAINT.line],
      [0.53, 1, '#1d5fb4'],
    ] as const)
      m.patch(
        16,
        2,
        (p, q) => {
          const u = s > 0 ? 1 - p : p;
          return [at(u, t0 + (t1 - t0) * q, s), [s, 0.12, Math.max(0, u - 0.6) * 1.6]];
        },
        { color, gloss: 0.55, texels: 3.5 },
      );
  m.patch(
    2,
    12,
    (p, q) => [
      [at(1 - q, 1, 1)[0] * (p * 2 - 1), at(1 - q, 1, 1)[1] - 0.04, at(1 - q, 1, 1)[2]],
      [0, 1, 0],
    ],
    { color: '#b98d5c', texels: 2.5 },
  );
  m.quad([0.33, -0.2, -1.5], [-0.33, -0.2, -1.5], [-0.34, 0.42, -1.5], [0.34, 0.42, -1.5], {
    color: '#1d5fb4',
    gloss: 0.5,
  });
  m.box(0, 0.38, -0.95, 0.62, 0.3, 0.6, { color: PAINT.line, bevel: 0.03 });
  m.box(0, 0.68, -0.92, 0.72, 0.18, 0.36, { color: PAINT.line, bevel: 0.03 });
  m.box(0, 0.73, -0.73, 0.6, 0.08, 0.02, { color: '#1c3a55', bevel: 0 });
  m.box(0, 0.68, -1.2, 0.2, 0.3, 0.2, { color: '#c93f2b', bevel: 0.03 });
  for (const z of [-0.35, 0.2, 0.75]) {
    m.cylinder(0, 0.38, z, 0.05, 0.05, 0.16, { color: PAINT.graphite, sides: 8 });
    m.box(0, 0.54, z, 0.09, 1, 0.42, { color: PAINT.white, bevel: 0.03, texels: 2.5, turn: [0, 0.5, 0] });
  }
  const foam: Options = { color: '#e9f6f2', bevel: 0, texels: 2.5, gloss: 0.2 };
  for (const s of [-1, 1]) {
    m.beam([s * 0.12, 0.02, 1.35], [s * 0.62, 0.015, 0.3], 0.09, 0.03, foam);
    m.beam([s * 0.3, 0.016, -1.45], [s * 0.5, 0.014, -2.3], 0.1, 0.02, foam);
  }
  m.box(0, 0.012, -1.9, 0.4, 0.02, 0.8, foam);
}

function buoys(w: Builder): void {
  for (const [x, z, color] of [
    [-2.2, 1.9, '#d8352c'],
    [0, -0.2, '#f6b21b'],
    [2.4, -2.2, '#259c7b'],
  ] as const) {
    w.lathe(
      x,
      -0.04,
      z,
      [
        [0.16, 0],
        [0.18, 0.1],
        [0.05, 0.36],
        [0, 0.4],
      ],
      { color, sides: 12, gloss: 0.4 },
    );
  }
}

/** The wheelhouse's desk beside the basin: wheel, telegraph, radar. */
function bridge(d: Builder): void {
  d.box(0, 0, 0, 2.4, 0.12, 0.9, { color: PAINT.woodDark, pattern: 'wood' });
  d.box(0, 0.12, -0.1, 2.2, 0.85, 0.55, { color: PAINT.cream, bevel: 0.06 });
  d.box(0, 0.97, -0.1, 2.3, 0.1, 0.7, { color: PAINT.petrol, bevel: 0.03 });
  d.box(-0.65, 1.07, -0.2, 0.75, 0.55, 0.3, { color: PAINT.dark, bevel: 0.03 });
  d.sign('echo', -0.65, 1.36, -0.045, 0.62, 0.42, 0.9);
  d.cylinder(0.85, 1.07, -0.1, 0.06, 0.06, 0.3, { color: '#c9974a', metal: 0.7, sides: 10 });
  d.cylinder(0.85, 1.52, -0.19, 0.2, 0.2, 0.14, {
    color: '#c9974a',
    metal: 0.7,
    gloss: 0.7,
    turn: [Math.PI / 2, 0, 0],
    sides: 18,
  });
  d.block(0, 0, 2.4, 0.9);
  const h = d.in('helm').at(0.2, 1.25, 0.3);
  h.torus(0, 0, 0, 0.36, 0.035, { color: PAINT.wood, turn: [Math.PI / 2, 0, 0], sides: 24 });
  h.cylinder(0, 0, -0.18, 0.07, 0.07, 0.24, { color: '#c9974a', turn: [Math.PI / 2, 0, 0], sides: 12 });
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * Math.PI;
    const [c, s] = [Math.cos(a) * 0.5, Math.sin(a) * 0.5];
    h.beam([c, s, 0], [-c, -s, 0], 0.045, 0.045, { color: PAINT.woodDark });
  }
}
