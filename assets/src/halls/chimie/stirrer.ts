import type { Point } from '@ville-usine/shared/world/room';
import type { Builder } from '../kit/Builder.ts';
import { CONTENT, STAINLESS } from './paints.ts';

const ATOMS = ['#54d6c8', CONTENT.oil, '#fff3e0', '#ff6f6a', '#7cc6ee'] as const;

/** What turns in the vessel: the impeller, and more slowly the molecules it whirls. */
export function buildStirrer(r: Builder): void {
  impeller(r.in('impeller'));
  const whirl = r.in('whirl');
  for (let i = 0; i < 13; i++) {
    const a = i * 2.4;
    const radius = 0.95 + 0.55 * ((i * 0.37) % 1);
    molecule(whirl, i, [Math.cos(a) * radius, 2.45 + ((i * 5) % 13) * 0.25, Math.sin(a) * radius]);
  }
}

function impeller(s: Builder): void {
  s.cylinder(0, 1.42, 0, 0.1, 0.1, 5.3, { ...STAINLESS, sides: 12 });
  for (const [y, reach] of [
    [2.05, 1.2],
    [3.75, 0.95],
  ] as const) {
    s.cylinder(0, y - 0.16, 0, 0.24, 0.24, 0.34, { ...STAINLESS, sides: 12 });
    for (let i = 0; i < 4; i++) {
      const blade = s.at(0, y, 0, (i / 4) * Math.PI * 2, 0, 0);
      blade.at(reach / 2 + 0.14, 0, 0, 0, 0.75, 0).box(0, -0.22, 0, reach, 0.44, 0.05, {
        ...STAINLESS,
        color: '#e9ecf4',
        bevel: 0.02,
      });
    }
  }
}

/** Two or three atoms that hold together. */
function molecule(s: Builder, i: number, [x, y, z]: Point): void {
  const ball = (dx: number, dy: number, dz: number, radius: number, color: string) =>
    s.sphere(x + dx, y + dy, z + dz, radius, { color, sides: 10, gloss: 0.6, glow: 0.12, texels: 5 });
  const turn = i * 1.3;
  const [c, q] = [Math.cos(turn), Math.sin(turn)];
  ball(0, 0, 0, 0.21, ATOMS[i % 5]!);
  ball(c * 0.26, q * 0.14, q * 0.2, 0.14, ATOMS[(i + 2) % 5]!);
  if (i % 3) ball(-c * 0.22, q * 0.18, -q * 0.16, 0.14, ATOMS[(i + (i % 2 ? 2 : 3)) % 5]!);
}
