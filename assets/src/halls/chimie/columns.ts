import { Color } from 'three';
import type { Builder } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import type { Profile } from '../kit/solids.ts';
import { dial, flange, pipe } from './fittings.ts';
import { BRASS, CONTENT, DULL, STAINLESS, VIOLET, VIOLET_DARK } from './paints.ts';
import { BUBBLE, COLUMN } from './places.ts';
import { buildTower } from './tower.ts';
import { type Arc, arcShell, cutFaces, ringDeck } from './turned.ts';

/** The big column stands open towards the lane and the door. */
const OPEN = 0.78;
const METAL: Arc = { from: OPEN + 0.86, to: OPEN - 0.86 + Math.PI * 2 };
const [LOW, HIGH, R] = [1.3, 7, 1.05];

/** Step 3, separation, its tall part: three columns and the tower between them. */
export function buildColumns(b: Builder): void {
  const c = b.at(COLUMN.x, 0, COLUMN.z);
  bigColumn(c);
  slender(c.at(-2.7, 0, -2.4), 0.56, 10.2, VIOLET);
  slender(c.at(1.7, 0, -2.3), 0.62, 8.4, BRASS);
  buildTower(c.at(-2.9, 0, 0.8));
  hangSign(b, 'step-3', -2.9, 4.1, -2.9, -4.1);
  buildRailing(b, [
    [-1.35, -2.9],
    [-1.35, -11.2],
  ]);
  c.wall([1.75, 4.6], [1.75, 7.2]);
  c.pillar(0, 0, 1.35).pillar(-2.7, -2.4, 0.8).pillar(1.7, -2.3, 0.85);
}

function bigColumn(c: Builder): void {
  c.cylinder(0, 0, 0, 1.5, 1.5, 0.2, { color: '#8d83a3', sides: 20 });
  c.cylinder(0, 0.2, 0, 1.28, R, 1.1, { ...STAINLESS, sides: 20, open: 'base' });
  const rows = 7;
  const wall = (r: number): Profile =>
    Array.from({ length: rows + 1 }, (_, i) => [r, LOW + ((HIGH - LOW) * i) / rows] as const);
  const [inner, outer] = [wall(R - 0.12), wall(R)];
  arcShell(c, outer, METAL, { ...STAINLESS, sides: 20, texels: 5 });
  // Hot and violet at the foot, cool and golden at the head: what boils first has risen.
  for (let i = 0; i < rows; i++) {
    const color = `#${new Color('#7b35d8').lerp(new Color('#ffc66b'), i / (rows - 1)).getHexString()}`;
    arcShell(c, [inner[i]!, inner[i + 1]!], METAL, { inside: true, color, glow: 0.5, sides: 13, texels: 4 });
  }
  cutFaces(c, inner, outer, METAL, { color: '#f3ecff', gloss: 0.4 });
  c.cylinder(0, LOW, 0, R - 0.1, R - 0.1, 0.22, { color: '#9a5cf0', glow: 0.35, sides: 20, gloss: 0.8 });
  for (let i = 1; i < 7; i++) tray(c, LOW + 0.18 + i * 0.78);
  bubbles(c.in('bubbles'));
  c.cylinder(0, HIGH, 0, R, R, 0.36, { ...DULL, sides: 20 });
  c.cylinder(0, HIGH + 0.36, 0, 0.86, 0.86, 4.1, { ...STAINLESS, sides: 18, open: true });
  c.lathe(
    0,
    HIGH + 4.46,
    0,
    [
      [0.86, 0],
      [0.78, 0.22],
      [0.5, 0.42],
      [0, 0.5],
    ],
    { ...STAINLESS, sides: 18 },
  );
  for (const y of [7.9, 9.2, 10.5]) c.torus(0, y, 0, 0.87, 0.06, { color: VIOLET, sides: 18, gloss: 0.5 }, 4);
  c.torus(0, 1.28, 0, R + 0.02, 0.08, { color: BRASS, metal: 0.6, gloss: 0.6, sides: 20 }, 4);
  ringDeck(c, HIGH + 0.36, 0.86, 1.85, { from: 0, to: Math.PI * 2 }, 26);
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI * 2 + 0.3;
    const [x, z] = [Math.cos(a), Math.sin(a)];
    c.beam([x, HIGH - 0.5, z], [x * 1.75, HIGH + 0.24, z * 1.75], 0.08, 0.12, { color: VIOLET_DARK });
  }
  // Vapour goes over the top and down into the condenser.
  pipe(
    c,
    [
      [0, 11.9, 0],
      [0, 12.5, 0],
      [-2.9, 12.5, 0.8],
      [-2.9, 9.5, 0.8],
    ],
    0.2,
    { color: CONTENT.steam },
  );
  flange(c, [0, 11.98, 0], 'y', 0.32);
  pipe(
    c,
    [
      [1.0, 0.7, 0.3],
      [1.75, 0.7, 0.3],
      [1.75, 0.7, 7],
      [1.75, 6.3, 7],
    ],
    0.14,
    { color: CONTENT.product },
  );
  dial(c.at(0.24, 0.85, 1.22, 0.1), 0.2, 2.2);
  const foot = OPEN;
  c.lamp([Math.cos(foot) * 1.2, 3, Math.sin(foot) * 1.2], '#ffb070', 9, 7, 0.4);
}

/** A tray with a hole in its middle, where the bubbles come through. */
function tray(c: Builder, y: number): void {
  const plate: Profile = [
    [0.44, y],
    [R - 0.13, y],
  ];
  arcShell(c, [plate[1]!, plate[0]!], METAL, { ...STAINLESS, sides: 14, texels: 4 });
  arcShell(c, plate, METAL, { ...STAINLESS, sides: 14, texels: 4 });
  arcShell(
    c,
    [
      [R - 0.14, y],
      [R - 0.14, y + 0.16],
    ],
    METAL,
    { inside: true, color: '#c79bff', glow: 0.3, sides: 14, texels: 3 },
  );
  c.torus(0, y + 0.02, 0, 0.44, 0.04, { ...STAINLESS, sides: 13 }, 5);
}

function bubbles(s: Builder): void {
  for (let i = 0; i < 12; i++)
    for (const [x, dy, z, r] of [
      [0.12, 0, 0.1, 0.15],
      [-0.17, 0.2, 0.12, 0.11],
      [0.06, 0.32, -0.2, 0.13],
    ] as const)
      s.sphere(x, LOW + i * BUBBLE + dy, z, r, {
        color: '#fff3dc',
        glow: 0.25,
        sides: 8,
        gloss: 0.8,
        texels: 3,
      });
}

/** A closed column with its rings and a ladder in a cage. */
function slender(c: Builder, r: number, tall: number, color: string): void {
  c.cylinder(0, 0, 0, r + 0.3, r + 0.3, 0.2, { color: '#8d83a3', sides: 14 });
  c.cylinder(0, 0.2, 0, r * 1.25, r, 0.8, { ...STAINLESS, sides: 16, open: true });
  c.cylinder(0, 1, 0, r, r, tall - 1, { ...STAINLESS, sides: 16, open: true });
  c.lathe(
    0,
    tall,
    0,
    [
      [r, 0],
      [r * 0.8, r * 0.35],
      [0, r * 0.55],
    ],
    { ...STAINLESS, sides: 16 },
  );
  for (let y = 2; y < tall; y += 2.6) c.torus(0, y, 0, r + 0.01, 0.05, { color, sides: 16, gloss: 0.5 }, 4);
  const x = r + 0.22;
  for (const z of [-0.2, 0.2])
    c.box(x, 0, z, 0.05, tall - 0.2, 0.05, { color: PAINT.yellow, bevel: 0, texels: 3 });
  for (let y = 0.4; y < tall - 0.3; y += 0.45)
    c.box(x, y, 0, 0.04, 0.04, 0.4, { color: PAINT.yellow, bevel: 0, texels: 2, skip: 'ns' });
}
