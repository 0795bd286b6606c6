import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { dial, flange, motor, pipe } from './fittings.ts';
import { BRASS, CONTENT, STAINLESS, VIOLET, VIOLET_DARK } from './paints.ts';
import { REACTOR } from './places.ts';

const TANKS = [
  [2.1, CONTENT.product, 5.1],
  [5, CONTENT.water, 5.6],
  [7.9, CONTENT.oil, 4.6],
] as const;
const X = 12.7;

/** Storage along the right wall, in its bund, and the heat exchangers along the left one. */
export function buildTankFarm(b: Builder): void {
  const bund: Options = { color: '#a79fb4', pattern: 'concrete', bevel: 0.03 };
  b.box(X - 1.7, 0, 5, 0.2, 0.6, 9.3, bund).box(X + 0.2, 0, 9.55, 4, 0.6, 0.2, bund);
  b.box(X + 0.2, 0, 0.45, 4, 0.6, 0.2, bund);
  b.box(X - 1.7, 0.6, 5, 0.24, 0.07, 9.3, { color: PAINT.yellow, bevel: 0 });
  b.box(X + 0.2, 0.6, 9.55, 4, 0.07, 0.24, { color: PAINT.yellow, bevel: 0 });
  TANKS.forEach(([z, color, tall], i) => {
    tank(b.at(X, 0, z), color, tall, i);
  });
  b.block(X + 0.2, 5, 4, 9.4);
  exchangers(b.at(-13, 0, -5.4));
}

function tank(t: Builder, color: string, tall: number, i: number): void {
  const r = 1.22;
  t.lathe(
    0,
    0,
    0,
    [
      [r, 0.1],
      [r, tall],
      [r * 0.92, tall + 0.2],
      [r * 0.4, tall + 0.42],
      [0, tall + 0.46],
    ],
    { ...STAINLESS, sides: 20, texels: 6 },
  );
  t.cylinder(0, 0, 0, r + 0.12, r + 0.12, 0.14, { color: '#8d83a3', sides: 20 });
  t.cylinder(0, tall * 0.62, 0, r + 0.012, r + 0.012, 0.5, { color, sides: 20, gloss: 0.5, open: true });
  for (const y of [0.5, tall - 0.1])
    t.torus(0, y, 0, r + 0.01, 0.045, { color: BRASS, metal: 0.5, sides: 20 }, 4);
  // A level glass on the side one sees.
  t.box(-r - 0.04, 0.6, 0.3, 0.09, tall - 1.2, 0.14, { color: PAINT.graphite, bevel: 0 });
  t.box(-r - 0.09, 0.66, 0.3, 0.02, (tall - 1.4) * (0.5 + i * 0.15), 0.08, { color, glow: 0.6, bevel: 0 });
  dial(t.at(-r - 0.12, 1.5, -0.35, -Math.PI / 2), 0.2, 0.5 + i);
  const rack = REACTOR.rack + 0.3 - 0.4 * i;
  const turned = [2.1, 5, 7.9][i]!;
  pipe(
    t,
    [
      [0, tall + 0.4, 0],
      [0, 7 + i * 0.35, 0],
      [0, 7 + i * 0.35, rack - turned],
      [0, 6.3, rack - turned],
    ],
    0.13,
    { color },
  );
  flange(t, [0, tall + 0.55, 0], 'y', 0.24, 0.1);
}

/** Two heat exchangers one above the other, and the pump that feeds them. */
function exchangers(e: Builder): void {
  for (const [y, a, c] of [
    [1.1, CONTENT.steam, CONTENT.water],
    [2.5, CONTENT.water, CONTENT.steam],
  ] as const) {
    e.cylinder(0, y, -2, 0.52, 0.52, 4, { ...STAINLESS, turn: [Math.PI / 2, 0, 0], sides: 16 });
    for (const [z, color] of [
      [-2, a],
      [2, c],
    ] as const) {
      flange(e, [0, y, z], 'z', 0.64, 0.16);
      e.sphere(0, y, z + Math.sign(z) * 0.06, 0.48, { color, gloss: 0.5, sides: 10 });
    }
    for (const z of [-1.2, 1.2]) e.box(0, y - 1.1, z, 0.8, 0.72, 0.24, { color: VIOLET_DARK });
  }
  for (const z of [-1.2, 1.2]) e.box(0, 0, z, 1.3, 0.12, 0.5, { color: '#8d83a3' });
  pipe(
    e,
    [
      [0.1, 3, 1.4],
      [0.1, 5.66, 1.4],
      [0.1, 5.66, 4.3],
    ],
    0.14,
    { color: CONTENT.steam },
  );
  pipe(
    e,
    [
      [0.45, 1.1, -1.5],
      [1.2, 1.1, -1.5],
      [1.2, 0.5, -1.5],
      [1.2, 0.5, 2.9],
    ],
    0.12,
    { color: CONTENT.water },
  );
  e.box(1.1, 0, 3.1, 1.1, 0.2, 0.8, { color: '#8d83a3' });
  e.cylinder(0.62, 0.5, 3.1, 0.3, 0.3, 0.34, { color: CONTENT.water, turn: [0, 0, -Math.PI / 2], sides: 13 });
  motor(e.at(0.96, 0.5, 3.1, 0, 0, -Math.PI / 2), VIOLET, 0.24, 0.5);
  e.block(0.2, 0.2, 2.6, 4.9).block(1.1, 3.1, 1.3, 1);
}
