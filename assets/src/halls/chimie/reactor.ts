import { Color } from 'three';
import type { Builder } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import type { Profile } from '../kit/solids.ts';
import { dial, flange, motor, pipe } from './fittings.ts';
import { BRASS, CONTENT, STAINLESS, VIOLET, VIOLET_DARK } from './paints.ts';
import { REACTOR } from './places.ts';
import { buildPlatform, buildSupply } from './reactor-supply.ts';
import { buildStirrer } from './stirrer.ts';
import { type Arc, arcShell, cutFaces } from './turned.ts';

/** It stands open towards the door and the lane: the metal goes round from angle to angle. */
const METAL: Arc = { from: 2.23 + 1.12, to: 2.23 - 1.12 + Math.PI * 2 };
const WHOLE = 40;

/** Inner skin of the vessel, metres from the floor. */
const INNER: Profile = [
  [0.3, 1.42],
  [0.9, 1.5],
  [1.5, 1.78],
  [1.88, 2.2],
  [1.95, 2.7],
  [1.95, 4.1],
  [1.95, 5.5],
  [1.88, 5.95],
  [1.5, 6.35],
  [0.9, 6.62],
  [0.3, 6.7],
];
const OUTER: Profile = INNER.map(([r, y], i) => [r + 0.09, y + (i < 3 ? -0.1 : i > 7 ? 0.1 : 0)] as const);
/** The second wall, with the fluid that warms or cools between them. */
const JACKET_IN: Profile = [
  [0.9, 1.3],
  [1.66, 1.58],
  [2.1, 2.1],
  [2.18, 2.7],
  [2.18, 4.9],
];
const JACKET: Profile = [
  [0.9, 1.16],
  [1.74, 1.46],
  [2.22, 2.05],
  [2.3, 2.7],
  [2.3, 4.9],
];

/** Step 2, the reaction: a jacketed vessel cut open, its impeller whirling the molecules. */
export function buildReactor(b: Builder): void {
  const r = b.at(REACTOR.x, 0, REACTOR.z);
  base(r);
  vessel(r);
  head(r);
  buildStirrer(r);
  buildSupply(r);
  buildPlatform(r);
  hangSign(b, 'step-2', 1.1, 4.5, 0.36, 0.5);
  r.pillar(0, 0, 3.15);
}

function base(r: Builder): void {
  r.cylinder(0, 0, 0, 3.1, 3.1, 0.14, { color: PAINT.yellow, pattern: 'hazard', sides: 28, texels: 5 });
  r.cylinder(0, 0.14, 0, 2.95, 2.85, 0.34, { color: '#8d83a3', sides: 28, texels: 5 });
  for (let i = 0; i < 4; i++) {
    const a = METAL.from + ((METAL.to - METAL.from) * (i + 0.12)) / 3.24;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    r.beam([c * 2.5, 0.48, s * 2.5], [c * 2.2, 2.6, s * 2.2], 0.3, 0.3, { color: VIOLET_DARK, gloss: 0.3 });
    r.at(c * 2.5, 0.48, s * 2.5, -a).box(0, 0, 0, 0.7, 0.08, 0.6, { color: PAINT.graphite });
  }
  r.cylinder(0, 0.48, 0, 0.36, 0.3, 0.9, { ...STAINLESS, sides: 13 });
  flange(r, [0, 1.1, 0], 'y', 0.46, 0.12);
  pipe(
    r,
    [
      [0, 0.72, 0],
      [-2.0, 0.72, -1.1],
      [-2.0, 0.72, -3.8],
      [-2.0, 5.5, -3.8],
    ],
    0.16,
    { color: CONTENT.product },
  );
}

function vessel(r: Builder): void {
  arcShell(r, OUTER, METAL, { ...STAINLESS, sides: WHOLE, texels: 6 });
  // The lining shines as the mixture does: violet below, rose above.
  for (let i = 0; i + 1 < INNER.length; i++) {
    const k = i / (INNER.length - 2);
    const color = `#${new Color('#5a1fc4').lerp(new Color('#ff8fb4'), k ** 0.8).getHexString()}`;
    arcShell(r, [INNER[i]!, INNER[i + 1]!], METAL, {
      inside: true,
      color,
      glow: 0.2,
      sides: WHOLE / 2,
      texels: 5,
    });
  }
  cutFaces(r, INNER, OUTER, METAL, { color: '#f3ecff', gloss: 0.4, texels: 6 });
  arcShell(r, JACKET, METAL, { ...STAINLESS, color: '#b9bcc9', sides: WHOLE, texels: 6 });
  const fluid = OUTER.slice(1, 7).map(([q, y]) => [q, y] as const);
  const facing: Profile = [
    JACKET_IN[0]!,
    JACKET_IN[1]!,
    JACKET_IN[2]!,
    JACKET_IN[3]!,
    [2.18, 3.8],
    JACKET_IN[4]!,
  ];
  const outside: Profile = [JACKET[0]!, JACKET[1]!, JACKET[2]!, JACKET[3]!, [2.3, 3.8], JACKET[4]!];
  cutFaces(r, fluid, facing, METAL, { color: CONTENT.steam, glow: 0.55, texels: 5 });
  cutFaces(r, facing, outside, METAL, { color: '#f3ecff', gloss: 0.4, texels: 6 });
  const lid: Profile = [
    [2.04, 4.9],
    [2.34, 4.9],
    [2.34, 5.06],
    [2.04, 5.12],
  ];
  for (let i = 0; i < 3; i++) arcShell(r, [lid[i]!, lid[i + 1]!], METAL, { ...STAINLESS, sides: WHOLE });
  for (const y of [2.75, 3.4, 4.05]) band(r, y, 2.33, BRASS);
  band(r, 5.55, 2.12, VIOLET);
  // The vessel's light falls on the floor before it.
  const open = 2.23;
  r.lamp([Math.cos(open) * 1.4, 3.6, Math.sin(open) * 1.4], '#d58cff', 15, 8, 0.6);
}

function band(r: Builder, y: number, radius: number, color: string): void {
  const profile: Profile = [
    [radius - 0.06, y],
    [radius, y + 0.03],
    [radius, y + 0.13],
    [radius - 0.06, y + 0.16],
  ];
  arcShell(r, profile, METAL, { color, metal: 0.5, gloss: 0.6, sides: WHOLE });
}

/** What sits on the vessel: the drive, nozzles, the manhole, valves and gauges. */
function head(r: Builder): void {
  r.cylinder(0, 6.66, 0, 0.62, 0.62, 0.16, { ...STAINLESS, sides: 18 });
  r.cylinder(0, 6.82, 0, 0.34, 0.42, 0.6, { color: VIOLET_DARK, sides: 14, gloss: 0.4 });
  r.box(0, 7.4, 0, 0.95, 0.5, 0.95, { color: VIOLET, bevel: 0.06, gloss: 0.35 });
  motor(r.at(0, 7.9, 0), VIOLET, 0.42, 1);
  for (const [a, reach] of [
    [3.7, 1.35],
    [4.6, 1.35],
    [5.5, 1.35],
    [6.6, 1.35],
  ] as const) {
    const [x, z] = [Math.cos(a) * reach, Math.sin(a) * reach];
    r.cylinder(x, 6.46, z, 0.2, 0.2, 0.5, { ...STAINLESS, sides: 10 });
    flange(r, [x, 6.95, z], 'y', 0.32, 0.1);
  }
  dial(r.at(Math.cos(3.42) * 2.42, 3.0, Math.sin(3.42) * 2.42, Math.PI / 2 - 3.42 + Math.PI * 2), 0.26);
  dial(r.at(Math.cos(7.28) * 2.42, 3.75, Math.sin(7.28) * 2.42, Math.PI / 2 - 7.28), 0.28, 1.9);
  dial(r.at(Math.cos(7.28) * 2.42, 3.0, Math.sin(7.28) * 2.42, Math.PI / 2 - 7.28), 0.28, 0.4);
}
