import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { flange, handWheel, pipe } from './fittings.ts';
import { CONTENT, STAINLESS, VIOLET_DARK } from './paints.ts';
import { REACTOR } from './places.ts';

const Z = REACTOR.rack;
const FRAME: Options = { color: VIOLET_DARK, gloss: 0.3 };
const POSTS = [-14.2, -9.3, -2.3, 2.3, 9.3, 14.2] as const;
const TOP: readonly (readonly [number, Options, number])[] = [
  [0.5, { color: CONTENT.lye }, 0.14],
  [0.1, { color: CONTENT.water }, 0.14],
  [-0.3, { color: CONTENT.oil }, 0.16],
  [-0.7, { color: CONTENT.air }, 0.12],
];
const UNDER: readonly (readonly [number, Options, number])[] = [
  [0.4, { color: CONTENT.product }, 0.17],
  [-0.05, { ...STAINLESS }, 0.2],
  [-0.5, { color: CONTENT.steam }, 0.13],
];

/** The pipe bridge that crosses the hall over the lane: seven pipes, each in the colour of what it carries. */
export function buildPipeBridge(b: Builder): void {
  for (const x of POSTS) {
    for (const s of [-1, 1]) {
      b.box(x, 0, Z + s * 0.85, 0.24, 6.6, 0.24, FRAME);
      b.box(x, 0, Z + s * 0.85, 0.5, 0.14, 0.5, { color: '#8d83a3' });
    }
    for (const y of [5.3, 6]) b.box(x, y, Z, 0.18, 0.16, 1.9, FRAME);
    b.beam([x, 2.6, Z - 0.85], [x, 5.3, Z + 0.85], 0.09, 0.12, FRAME);
    b.block(x, Z, 0.5, 2.2);
  }
  for (const s of [-1, 1]) {
    b.box(0, 5.42, Z + s * 0.85, 28.6, 0.14, 0.14, { ...FRAME, texels: 3 });
    b.box(0, 6.46, Z + s * 0.85, 28.6, 0.14, 0.14, { ...FRAME, texels: 3 });
    for (let i = 0; i < 14; i++) {
      const x = -14 + 2 * i;
      b.beam(
        [x, i % 2 ? 6.46 : 5.56, Z + s * 0.85],
        [x + 2, i % 2 ? 5.56 : 6.46, Z + s * 0.85],
        0.07,
        0.07,
        FRAME,
      );
    }
  }
  const row = (list: typeof TOP, y: number) => {
    for (const [dz, options, r] of list) {
      const way: Point[] = [
        [-14.75, y + r, Z + dz],
        [14.75, y + r, Z + dz],
      ];
      pipe(b, way, r, { ...options, sides: 10 });
      for (const x of [-11.4, -0.8, 4.6, 11.6]) flange(b, [x, y + r, Z + dz], 'x', r + 0.07, 0.12);
    }
  };
  row(TOP, 6.16);
  row(UNDER, 5.46);
  handWheel(b.at(-0.3, 5.63, Z + 0.57, 0, Math.PI / 2), '#d8352c', 0.26);
  handWheel(b.at(1.1, 5.66, Z + 0.57, 0, Math.PI / 2), CONTENT.oil, 0.22);
}
