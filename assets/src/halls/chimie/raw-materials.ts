import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { random } from '../kit/random.ts';
import { dial, flange, motor, pipe } from './fittings.ts';
import { flask } from './flask.ts';
import { BRASS, CONTENT, STAINLESS, VIOLET, VIOLET_DARK } from './paints.ts';
import { REACTOR, SALT } from './places.ts';

/** Step 1, raw materials: salt goes up into the dissolver; water and oil wait beside it in their flasks. */
export function buildRawMaterials(b: Builder): void {
  heap(b.at(SALT.x, 0, 13.8));
  conveyor(b);
  dissolver(b.at(SALT.x, 0, 8));
  flask(b.at(-2.3, 0, 10.5), 0.78, 1.55, [[CONTENT.oil, 0.6]]);
  flask(b.at(-2.3, 0, 8.2), 0.7, 1.4, [[CONTENT.water, 0.55]]);
  for (const [z, y, color] of [
    [10.5, 2.66, CONTENT.oil],
    [8.2, 2.36, CONTENT.water],
  ] as const)
    pipe(
      b,
      [
        [-2.3, y, z],
        [-2.3, y + 0.6, z],
        [-4.1, y + 0.6, z > 9 ? 8.3 : z],
        [-4.1, 2.9, z > 9 ? 8.3 : z],
      ],
      0.07,
      { color, texels: 4 },
    );
  sacks(b.at(-5.9, 0, 10.6));
  hangSign(b, 'step-1', -3.3, 3.4, 15.5, -3.4);
  buildRailing(b, [
    [-6.5, 15.8],
    [-1.25, 15.8],
    [-1.25, 6.9],
  ]);
  b.lamp([-3.4, 4.4, 12], PAINT.lamp, 10, 8, 0.3);
}

function heap(h: Builder): void {
  const wall: Options = { color: '#a79fb4', pattern: 'concrete', bevel: 0.04 };
  h.box(-1.85, 0, 0.1, 0.22, 1.25, 3, wall);
  h.box(0, 0, 1.55, 3.9, 0.7, 0.2, wall);
  h.box(1.85, 0, 0.1, 0.22, 0.7, 3, wall);
  for (const x of [-1.85, 1.85])
    h.box(x, x < 0 ? 1.25 : 0.7, 0.1, 0.24, 0.06, 3, { color: VIOLET, bevel: 0 });
  h.box(0, 0.7, 1.55, 3.9, 0.06, 0.22, { color: VIOLET, bevel: 0 });
  const draw = random(11);
  h.patch(
    22,
    5,
    (u, v) => {
      const a = -u * Math.PI * 2;
      const wave = 1 + 0.14 * Math.sin(a * 3 + 0.8) + 0.06 * Math.sin(a * 7);
      const r = 1.66 * (1 - v) * (v > 0.05 ? wave : 1);
      return [
        [Math.cos(a) * r, 1.5 * (1 - (1 - v) ** 1.7), Math.sin(a) * r * 0.84],
        [Math.cos(a) * 0.7, 0.7, Math.sin(a) * 0.7],
      ];
    },
    {
      cells: (_u, v) => (v > 0.35 || draw() > 0.35 ? '#fdf6f1' : '#f3d9dc'),
      facets: true,
      texels: 8,
      gloss: 0.2,
    },
  );
  h.beam([1.1, 0.1, 1.15], [1.35, 1.75, 1.48], 0.05, 0.05, { color: PAINT.wood });
  h.block(0, 0.1, 4.1, 3.2);
}

function conveyor(b: Builder): void {
  const { x, y, z, count, pitch } = SALT;
  const top = [z + pitch[2] * count, y + pitch[1] * count] as const;
  for (const s of [-1, 1])
    b.beam([x + s * 0.42, y - 0.14, z + 0.5], [x + s * 0.42, top[1] - 0.12, top[0]], 0.08, 0.3, {
      color: VIOLET,
      gloss: 0.3,
    });
  b.beam([x, y - 0.16, z + 0.5], [x, top[1] - 0.1, top[0]], 0.76, 0.06, { color: '#3b3745' });
  const belt = b.in('salt');
  for (let i = 0; i < count; i++) {
    const [py, pz] = [y + pitch[1] * i, z + pitch[2] * i];
    for (const [dx, r] of [
      [-0.17, 0.14],
      [0.06, 0.19],
      [0.22, 0.11],
    ] as const)
      belt.sphere(x + dx, py - 0.02, pz, r, { color: '#fff8f3', sides: 7, texels: 4 });
  }
  b.box(x, 0, z + 0.35, 1.3, 0.95, 0.9, { color: VIOLET_DARK, bevel: 0.05 });
  b.box(x, 0.95, z + 0.35, 1.1, 0.12, 0.7, { color: '#fdf6f1', bevel: 0.05 });
  for (const k of [0.3, 0.62, 0.9]) {
    const [py, pz] = [y + pitch[1] * count * k, z + pitch[2] * count * k];
    for (const s of [-1, 1])
      b.box(x + s * 0.42, 0, pz, 0.09, py - 0.2, 0.09, { color: VIOLET_DARK, bevel: 0 });
  }
}

function dissolver(d: Builder): void {
  for (const [x, z] of [
    [0.8, 0.8],
    [-0.8, 0.8],
    [0.8, -0.8],
    [-0.8, -0.8],
  ] as const) {
    d.box(x, 0, z, 0.16, 1.1, 0.16, { color: VIOLET_DARK, bevel: 0 });
    d.box(x, 0, z, 0.34, 0.05, 0.34, { color: PAINT.graphite, bevel: 0 });
  }
  d.lathe(
    0,
    0,
    0,
    [
      [0.16, 0.5],
      [0.3, 0.62],
      [1.1, 1.1],
      [1.22, 1.35],
      [1.22, 2.6],
      [1.16, 2.76],
      [0.5, 2.92],
      [0, 2.94],
    ],
    { ...STAINLESS, sides: 22 },
  );
  for (const [y, color] of [
    [1.42, BRASS],
    [2.42, VIOLET],
  ] as const)
    d.torus(0, y, 0, 1.22, 0.05, { color, metal: 0.4, gloss: 0.6, sides: 22 }, 4);
  // The hood that the conveyor throws its salt into.
  d.box(0, 2.7, 1.05, 1.1, 1.05, 0.95, { color: VIOLET, bevel: 0.06 });
  d.box(0, 2.86, 1.54, 0.84, 0.6, 0.03, { color: PAINT.dark, bevel: 0 });
  motor(d.at(0, 2.92, -0.2), VIOLET_DARK, 0.24, 0.5);
  dial(d.at(0.85, 1.9, 0.9, 0.76), 0.2, 1);
  flange(d, [0, 0.48, 0], 'y', 0.26, 0.1);
  // Brine leaves below, and climbs to the pipe bridge.
  const rack = REACTOR.rack - 8;
  pipe(
    d,
    [
      [0, 0.5, 0],
      [0, 0.28, 0],
      [0, 0.28, -1.9],
      [0, 6.3, -1.9],
      [0, 6.3, rack + 0.3],
    ],
    0.13,
    { color: CONTENT.lye },
  );
  d.box(0, 0, -1.9, 0.5, 0.14, 0.5, { color: '#8d83a3' });
  d.box(0, 0.14, -2.16, 0.14, 5.9, 0.14, { color: VIOLET_DARK, bevel: 0 });
  d.box(0, 6.04, -2.05, 0.5, 0.1, 0.4, { color: VIOLET_DARK, bevel: 0 });
  d.block(0, 0, 2.4, 2.4).block(0, -2, 0.5, 0.7);
}

function sacks(s: Builder): void {
  s.box(0, 0, 0, 1.2, 0.14, 1.6, { color: PAINT.woodDark, bevel: 0 });
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 3; i++)
      s.box((i % 2) * 0.04, 0.15 + row * 0.24, -0.52 + i * 0.52, 1.02, 0.23, 0.48, {
        color: ['#efe3cd', '#e4d5ec', '#f6efe2'][(row + i) % 3]!,
        bevel: 0.07,
      });
  s.block(0, 0, 1.2, 1.6);
}
