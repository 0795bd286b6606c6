import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { flange, handWheel } from './fittings.ts';
import { CONTENT, STAINLESS, VIOLET_DARK } from './paints.ts';

/** The steel tower: two floors of grating, the condenser on top, the reflux drum below it. */
export function buildTower(t: Builder): void {
  const post: Options = { color: VIOLET_DARK, bevel: 0, gloss: 0.3 };
  const [w, d] = [1.35, 1.7];
  for (const x of [-w, w])
    for (const z of [-d, d]) {
      t.box(x, 0, z, 0.2, 8.8, 0.2, post);
      t.box(x, 0, z, 0.42, 0.12, 0.42, { color: '#8d83a3' });
    }
  for (const y of [4.1, 7.6]) {
    t.box(0, y - 0.1, 0, 2 * w, 0.1, 2 * d, { color: PAINT.grating, pattern: 'grating' });
    for (const x of [-w, w]) t.box(x, y - 0.3, 0, 0.16, 0.24, 2 * d, post);
    for (const z of [-d, d]) t.box(0, y - 0.3, z, 2 * w, 0.24, 0.16, post);
    buildRailing(
      t.at(0, y, 0),
      [
        [w, -d],
        [-w, -d],
        [-w, d],
        [w, d],
        [w, -d],
      ],
      0.001,
    );
  }
  for (const [y0, y1] of [
    [0.2, 3.8],
    [4.1, 7.3],
  ] as const) {
    t.beam([-w, y0, d], [w, y1, d], 0.08, 0.1, post);
    t.beam([w, y0, -d], [w, y1, d], 0.08, 0.1, post);
  }
  drum(t.at(0, 8.9, 0), 0.62, CONTENT.water);
  drum(t.at(-0.1, 1.4, -0.2), 0.66, CONTENT.oil);
  handWheel(t.at(w + 0.15, 5, 0.6, 0, 0, -Math.PI / 2), PAINT.red);
  t.block(0, 0, 2 * w + 0.4, 2 * d + 0.4);
}

/** A drum that lies along z on two saddles, with flanged heads. */
function drum(t: Builder, r: number, color: string): void {
  t.cylinder(0, 0, -1.35, r, r, 2.7, { ...STAINLESS, turn: [Math.PI / 2, 0, 0], sides: 16 });
  for (const z of [-1.38, 1.38]) {
    flange(t, [0, 0, z], 'z', r + 0.1, 0.16);
    t.sphere(0, 0, z, r * 0.92, { color, gloss: 0.6, sides: 12, tall: 1 });
  }
  for (const z of [-0.8, 0.8]) t.box(0, -r - 0.62, z, r * 1.3, 0.75, 0.2, { color: VIOLET_DARK });
}
