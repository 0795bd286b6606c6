import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { flange, handWheel, pipe } from './fittings.ts';
import { CONTENT, STAINLESS, VIOLET_DARK } from './paints.ts';
import { REACTOR } from './places.ts';

/** Pipes that come down from the bridge, each in the colour of what it carries. */
export function buildSupply(r: Builder): void {
  const drops = [
    [3.7, CONTENT.water],
    [4.6, CONTENT.lye],
    [5.5, CONTENT.oil],
  ] as const;
  drops.forEach(([a, color], i) => {
    const [x, z] = [Math.cos(a) * 1.35, Math.sin(a) * 1.35];
    const rack = REACTOR.rack - REACTOR.z - 0.5 + 0.5 * i;
    pipe(
      r,
      [
        [x, 7, z],
        [x, 7.7 + i * 0.3, z],
        [x, 7.7 + i * 0.3, rack],
        [x, 6.25, rack],
      ],
      0.13,
      { color },
    );
    flange(r, [x, 7.3, z], 'y', 0.22, 0.08);
  });
  const [x, z] = [Math.cos(6.6) * 1.35, Math.sin(6.6) * 1.35];
  const out: Point[] = [
    [x, 7, z],
    [x, 7.9, z],
    [2.4, 7.9, z],
    [2.4, 7.9, -2.4],
    [2.4, 0.1, -2.4],
  ];
  pipe(r, out, 0.16, STAINLESS);
  flange(r, [2.4, 0.2, -2.4], 'y', 0.3, 0.12);
  handWheel(r.at(x, 7.48, z, 0, 0, Math.PI / 2), PAINT.red, 0.22);
  const steam: Point[] = [
    [0.7, 2.6, -2.1],
    [0.7, 2.6, -3.1],
    [0.7, 5.6, -3.1],
    [0.7, 5.6, -4.7],
  ];
  pipe(r, steam, 0.13, { color: CONTENT.steam });
}

/** Where the operator stands: a deck beside the vessel, with its stairs towards the door. */
export function buildPlatform(r: Builder): void {
  const [y, x0, x1, z0, z1] = [2.4, 2.75, 5, -1.4, 1.8];
  r.box((x0 + x1) / 2, y - 0.14, (z0 + z1) / 2, x1 - x0, 0.14, z1 - z0, {
    color: PAINT.grating,
    pattern: 'grating',
  });
  const frame: Options = { color: VIOLET_DARK, bevel: 0, gloss: 0.3 };
  for (const z of [z0 + 0.1, z1 - 0.1])
    for (const x of [x0 + 0.35, x1 - 0.1]) r.box(x, 0, z, 0.16, y - 0.14, 0.16, frame);
  const rail = r.at(0, y, 0);
  buildRailing(
    rail.at(0, 0, 0),
    [
      [x0 + 0.15, z0],
      [x1 - 0.05, z0],
      [x1 - 0.05, z1],
    ],
    0.001,
  );
  for (let i = 0; i < 9; i++)
    r.box((x0 + x1) / 2, y - 0.26 * (i + 1), z1 + 0.13 + 0.26 * i, 1.5, 0.05, 0.27, {
      color: PAINT.grating,
      pattern: 'grating',
      bevel: 0,
    });
  for (const x of [(x0 + x1) / 2 - 0.8, (x0 + x1) / 2 + 0.8]) {
    r.beam([x, y - 0.1, z1], [x, 0.1, z1 + 2.4], 0.08, 0.26, frame);
    r.beam([x, y + 0.95, z1], [x, 1.1, z1 + 2.4], 0.06, 0.06, { color: PAINT.yellow });
    for (const k of [0, 0.5, 1])
      r.box(x, y - 2.4 * k, z1 + 2.4 * k, 0.05, 1.05, 0.05, { color: PAINT.yellow, bevel: 0 });
  }
  r.block((x0 + x1) / 2, (z0 + z1) / 2 + 1.25, x1 - x0, z1 - z0 + 2.5);
}
