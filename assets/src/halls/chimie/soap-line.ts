import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { dial, flange, motor, pipe } from './fittings.ts';
import { BRASS, CONTENT, STAINLESS, VIOLET, VIOLET_DARK } from './paints.ts';
import { LINE } from './places.ts';

const { z: Z, from: FROM, to: TO, y: Y, pitch: PITCH, press: PRESS } = LINE;
const SOAP = '#a4bf56';

/** Step 5, formulation: scent and colour go into the kettle, soap comes out, is stamped, and packed. */
export function buildSoapLine(b: Builder): void {
  kettle(b.at(FROM, 0, Z));
  belt(b);
  soaps(b.in('soaps'));
  press(b);
  packing(b.at(TO + 0.35, 0, Z));
  hangSign(b, 'step-5', 1.5, 3.05, Z - 0.82, -3.05);
  buildRailing(b, [
    [FROM - 1.4, Z + 1.45],
    [TO + 1.2, Z + 1.45],
  ]);
  b.block((FROM + TO) / 2, Z, TO - FROM + 2.6, 1.6);
  b.lamp([PRESS, 3.3, Z + 1], PAINT.lamp, 9, 7, 0.3);
  b.lamp([FROM + 1, 4, Z + 2.2], PAINT.lamp, 8, 7, 0.3);
}

function kettle(k: Builder): void {
  for (const [x, z] of [
    [0.75, 0.75],
    [-0.75, 0.75],
    [0.75, -0.75],
    [-0.75, -0.75],
  ] as const)
    k.box(x, 0, z, 0.16, 2.5, 0.16, { color: VIOLET_DARK, bevel: 0 });
  k.lathe(
    0,
    0,
    0,
    [
      [0.2, 1.75],
      [0.34, 1.9],
      [1.05, 2.5],
      [1.15, 2.8],
      [1.15, 4],
      [1.05, 4.2],
      [0.4, 4.38],
      [0, 4.4],
    ],
    { ...STAINLESS, sides: 20 },
  );
  for (const [y, color] of [
    [2.85, BRASS],
    [3.85, VIOLET],
  ] as const)
    k.torus(0, y, 0, 1.16, 0.06, { color, sides: 20, gloss: 0.6 }, 4);
  motor(k.at(0, 4.38, 0), VIOLET, 0.3, 0.6);
  dial(k.at(0.4, 3.35, 1.1, 0.35), 0.24, 1.2);
  // Scent, colour, oil: three small bottles that drip in.
  for (const [i, color] of ['#ff8ab8', CONTENT.product, CONTENT.oil].entries()) {
    const x = -0.62 + i * 0.42;
    k.sphere(x, 4.95, 0.62, 0.2, { color, gloss: 0.85, glow: 0.18, sides: 12 });
    k.cylinder(x, 4.3, 0.62, 0.03, 0.06, 0.5, { ...STAINLESS, sides: 8 });
    k.cylinder(x, 5.1, 0.62, 0.07, 0.07, 0.16, { color: BRASS, metal: 0.6, sides: 10 });
  }
  // The extruder under it: the belt begins inside.
  k.box(0, 0, 0, 1.5, 1.7, 1.3, { color: VIOLET, bevel: 0.07 });
  k.box(0.76, 0.86, 0, 0.03, 0.46, 0.7, { color: PAINT.dark, bevel: 0 });
  k.box(0, 1.2, 0.66, 1.1, 0.26, 0.03, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
  flange(k, [0, 1.74, 0], 'y', 0.34, 0.12);
  pipe(
    k,
    [
      [-0.5, 4.25, -0.3],
      [-0.5, 6.1, -0.3],
      [-0.5, 6.1, 6.2],
    ],
    0.13,
    { color: CONTENT.product },
  );
}

function belt(b: Builder): void {
  const [w, cx] = [TO - FROM, (FROM + TO) / 2];
  b.box(cx, Y - 0.14, Z, w, 0.1, 0.74, { color: '#3b3745', bevel: 0.03, texels: 6 });
  for (const s of [-1, 1]) b.box(cx, Y - 0.24, Z + s * 0.42, w, 0.24, 0.08, { ...STAINLESS });
  for (let x = FROM + 1.2; x < TO - 0.6; x += 1.5)
    for (const s of [-1, 1]) b.box(x, 0, Z + s * 0.36, 0.1, Y - 0.24, 0.1, { color: VIOLET_DARK, bevel: 0 });
}

/** Olive soap, cut into cubes; on one side the mark of 72 per cent is only a groove. */
function soaps(s: Builder): void {
  for (let i = 0; i < 11; i++) {
    const x = FROM + 0.15 + PITCH * i;
    s.box(x, Y - 0.04, Z, 0.44, 0.34, 0.44, { color: SOAP, bevel: 0.05, gloss: 0.35, texels: 6 });
    s.box(x, Y + 0.3, Z, 0.24, 0.012, 0.24, { color: '#cfe08e', bevel: 0 });
  }
}

function press(b: Builder): void {
  const frame: Options = { color: VIOLET, bevel: 0.05, gloss: 0.3 };
  for (const s of [-1, 1]) {
    b.box(PRESS, 0, Z + s * 0.66, 0.7, 2.6, 0.24, frame);
    b.box(PRESS + 0.36, 0.5, Z + s * 0.66, 0.02, 1.4, 0.14, {
      color: PAINT.yellow,
      pattern: 'hazard',
      bevel: 0,
    });
  }
  b.box(PRESS, 2.5, Z, 0.9, 0.42, 1.7, frame);
  b.cylinder(PRESS, 2.92, Z, 0.22, 0.22, 0.5, { ...STAINLESS, sides: 12 });
  const ram = b.in('press');
  ram.cylinder(PRESS, 1.86, Z, 0.09, 0.09, 1, { color: '#f0f2f8', metal: 0.8, gloss: 0.9, sides: 10 });
  ram.box(PRESS, 1.66, Z, 0.56, 0.2, 0.62, { color: BRASS, metal: 0.6, gloss: 0.6, bevel: 0.03 });
  // The guard in front of it: one looks through, no hand comes in.
  for (const x of [-0.45, 0.45])
    b.box(PRESS + x, 0.9, Z + 0.86, 0.05, 1.5, 0.05, { color: PAINT.yellow, bevel: 0 });
  for (const y of [0.9, 1.4, 1.9, 2.36])
    b.box(PRESS, y, Z + 0.86, 0.95, 0.04, 0.04, { color: PAINT.yellow, bevel: 0 });
}

function packing(p: Builder): void {
  p.box(0, 0, 0, 1.7, 1.9, 1.4, { color: '#f0eaf2', bevel: 0.07 });
  p.box(-0.86, 0.78, 0, 0.03, 0.6, 0.7, { color: PAINT.dark, bevel: 0 });
  p.box(0, 1.3, 0.71, 1.2, 0.3, 0.03, { color: VIOLET, bevel: 0 });
  p.cylinder(0.5, 1.9, 0, 0.05, 0.05, 0.4, { color: PAINT.graphite, sides: 8 });
  for (const [i, color] of [PAINT.red, PAINT.yellow, PAINT.leaf].entries())
    p.cylinder(0.5, 2.3 + i * 0.16, 0, 0.09, 0.09, 0.15, { color, glow: i === 2 ? 1.2 : 0.1, sides: 12 });
  p.box(0.2, 0.02, 1.2, 1.3, 0.14, 0.8, { color: PAINT.woodDark, bevel: 0 });
  for (let i = 0; i < 5; i++)
    p.box(-0.1 + (i % 2) * 0.6, 0.16 + Math.floor(i / 2) * 0.4, 1.2, 0.54, 0.38, 0.6, {
      color: i % 2 ? '#c79a63' : '#d3a96f',
      bevel: 0.02,
    });
}
