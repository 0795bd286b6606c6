import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { crate, drum } from '../kit/props.ts';
import { BRASS, CONTENT, VIOLET } from './paints.ts';
import { vaultOver } from './room.ts';

/** Globes of light on long cords: x, z. */
export const GLOBES = [
  [-7.6, 18],
  [-8, 8.4],
  [-8.2, -1.4],
  [7.6, 18.6],
  [9.2, 10.6],
  [9.6, -1.6],
  [2.2, 17],
  [1.4, 9.4],
  [0.6, -7.2],
  [-6, -13.2],
  [3.4, -14.6],
] as const;
export const GLOBE_Y = 5;

/** Globe lamps, banners, the safety shower, bottles of gas, drums, crates and pallets. */
export function buildProps(b: Builder): void {
  // The corners behind the exchangers and between them and the wall lead nowhere.
  b.wall([-13.95, -1.7], [-12.55, -1.8]).wall([-14.1, -7.65], [-14.9, -7.65]);
  for (const [x, z] of GLOBES) globe(b, x, z);
  for (const [z, color] of [
    [8.25, PAINT.red],
    [-13.75, PAINT.yellow],
  ] as const) {
    const wall = b.at(-14.36, 0, z, Math.PI / 2);
    wall.box(0, 1.75, 0, 1.5, 4.6, 0.05, { color, bevel: 0, texels: 6 });
    wall.sign(color === PAINT.red ? 'banner-red' : 'banner-yellow', 0, 4.05, 0.036, 1.5, 4.6);
  }
  shower(b.at(13.6, 0, 11.3, -Math.PI / 2));
  bottles(b.at(14, 0, -4.6));
  for (const [x, z, size, y, turn] of [
    [-13.2, 19.4, 1.1, 0, 0],
    [-13.2, 19.4, 0.8, 0.88, 0.3],
    [-13.4, -19.8, 1.2, 0, 0.1],
    [13.5, -8.4, 1, 0, 0.2],
  ] as const)
    crate(b.at(x, y, z, turn), size, y === 0);
  for (const [x, z, color] of [
    [-13.9, 6.4, CONTENT.lye],
    [-13.2, 5.8, CONTENT.oil],
    [13.9, 13.2, CONTENT.oil],
    [13.2, 13.7, CONTENT.lye],
  ] as const)
    drum(b, x, z, color);
  for (const x of [-0.9, 2.9]) {
    b.cylinder(x, 0, 17.8, 0.09, 0.09, 0.85, { color: PAINT.yellow, sides: 10 });
    b.cylinder(x, 0.55, 17.8, 0.094, 0.094, 0.14, { color: PAINT.dark, sides: 10, open: true });
    b.pillar(x, 17.8, 0.1);
  }
  soapPallet(b.at(-12.9, 0, -12));
  soapPallet(b.at(12.6, 0, -2.4, 0.1));
}

/** A lamp blown like a flask. */
function globe(b: Builder, x: number, z: number): void {
  const top = vaultOver(x);
  b.cylinder(x, GLOBE_Y + 0.6, z, 0.022, 0.022, top - GLOBE_Y - 0.6, {
    color: PAINT.dark,
    sides: 5,
    texels: 1,
    open: true,
  });
  b.lathe(
    x,
    GLOBE_Y + 0.28,
    z,
    [
      [0.2, 0],
      [0.22, 0.1],
      [0.08, 0.3],
      [0, 0.36],
    ],
    { color: BRASS, metal: 0.6, gloss: 0.6, sides: 12 },
  );
  b.sphere(x, GLOBE_Y, z, 0.34, { color: '#ffe6bd', glow: 1.5, sides: 12, casts: false });
  b.lamp([x, GLOBE_Y - 0.45, z], PAINT.lamp, 9, 8, 0.2);
}

/** The green shower that stands wherever something could splash, with its eye bath. */
function shower(s: Builder): void {
  const green: Options = { color: '#1f9e57', gloss: 0.5, sides: 12 };
  s.box(0, 0, 0, 1.3, 0.06, 1.3, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
  s.cylinder(0, 0.06, -0.5, 0.06, 0.06, 2.6, green);
  s.beam([0, 2.6, -0.5], [0, 2.6, 0.16], 0.1, 0.1, green);
  s.lathe(
    0,
    2.36,
    0.12,
    [
      [0.34, 0],
      [0.3, 0.08],
      [0.06, 0.24],
    ],
    green,
  );
  s.cylinder(0, 1, -0.3, 0.1, 0.26, 0.14, green);
  s.beam([0, 1.02, -0.5], [0, 1.02, -0.3], 0.06, 0.06, green);
  s.box(0, 1.5, -0.44, 0.44, 0.44, 0.03, { color: '#1f9e57', bevel: 0.01 });
  s.box(0, 1.55, -0.42, 0.1, 0.34, 0.02, { color: '#ffffff', bevel: 0 });
  s.box(0, 1.67, -0.42, 0.34, 0.1, 0.02, { color: '#ffffff', bevel: 0 });
  s.pillar(0, -0.4, 0.3);
}

/** Gas bottles, shouldered in the colours of what they hold, chained to their rack. */
function bottles(g: Builder): void {
  for (const [i, color] of [CONTENT.air, CONTENT.water, PAINT.red, CONTENT.air, PAINT.dark].entries()) {
    const z = -0.9 + i * 0.45;
    g.cylinder(0, 0.06, z, 0.19, 0.19, 1.35, { color: '#e6e1ee', sides: 10, gloss: 0.5 });
    g.lathe(
      0,
      1.41,
      z,
      [
        [0.19, 0],
        [0.17, 0.12],
        [0.06, 0.24],
        [0.06, 0.36],
        [0, 0.36],
      ],
      { color, sides: 10, gloss: 0.5 },
    );
  }
  for (const y of [0.6, 1.2]) g.box(-0.22, y, 0, 0.03, 0.05, 2.3, { color: PAINT.graphite, bevel: 0 });
  g.box(0, 0, 0, 0.6, 0.06, 2.4, { color: PAINT.graphite });
  g.block(0, 0, 0.6, 2.4);
}

/** A pallet of soap in its boxes, wrapped with violet tape. */
function soapPallet(p: Builder): void {
  p.box(0, 0, 0, 1.3, 0.14, 1.7, { color: PAINT.woodDark, bevel: 0 });
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 6; i++)
      p.box(-0.32 + (i % 2) * 0.64, 0.15 + row * 0.42, -0.54 + Math.floor(i / 2) * 0.54, 0.6, 0.4, 0.5, {
        color: (row + i) % 2 ? '#c79a63' : '#d3a96f',
      });
  p.box(0, 0.98, 0, 1.34, 0.06, 1.72, { color: VIOLET, bevel: 0 });
  p.block(0, 0, 1.4, 1.8);
}
