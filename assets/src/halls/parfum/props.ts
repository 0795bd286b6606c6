import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { crate, drum } from '../kit/props.ts';
import { citrus, hangingBasket } from './greenery.ts';
import { LAMPS } from './lamps.ts';
import { BRASS, IRON } from './paints.ts';
import { onVault, vaultOver } from './vault-line.ts';

/** Globes, banners, citrus trees, hanging baskets, drums of essence and crates. */
export function buildProps(b: Builder): void {
  for (const [x, y, z] of LAMPS) globe(b, x, y, z);
  for (const [z, red] of [
    [14.4, true],
    [3, false],
    [-13.75, true],
  ] as const) {
    const wall = b.at(-14.2, 0, z, Math.PI / 2);
    wall.box(0, 1.2, 0, 1.5, 4.6, 0.05, { color: red ? PAINT.red : PAINT.yellow, bevel: 0, texels: 5 });
    wall.sign(red ? 'banner-red' : 'banner-yellow', 0, 3.5, 0.036, 1.5, 4.6);
    wall.box(0, 5.8, 0, 1.8, 0.1, 0.1, IRON);
  }
  for (const [x, z] of [
    [3.9, 20.3],
    [-6.6, -2.4],
    [13.2, 6.4],
  ] as const)
    citrus(b.at(x, 0, z), x + z);
  for (const [x, z] of [
    [-13.6, 20.4],
    [13.7, 7.4],
    [13.7, -8.6],
  ] as const)
    citrus(b.at(x, 0, z), x * 2);
  for (const z of [16.5, 5.5, -5.5])
    for (const share of [0.2, 0.8]) hangingBasket(b.at(...onVault(share, z, 0.95)), z + share);
  for (const [x, z, color] of [
    [-13.6, -12, '#8a5cd6'],
    [-12.9, -12.4, PAINT.yellow],
    [-13.7, -12.8, '#d64f83'],
    [-12.8, -19.2, '#5f9350'],
  ] as const)
    drum(b, x, z, color);
  // Nobody gets stuck behind the drums.
  b.wall([-14.9, -11.4], [-13.6, -12]).wall([-13.7, -12.8], [-14.9, -13.5]);
  for (const [x, z, size, y, turn] of [
    [13.4, 9.6, 0.9, 0, 0.1],
    [13.3, 9.6, 0.7, 0.73, 0.4],
    [8.6, -20.2, 1.1, 0, 0.1],
    [9.9, -20.4, 0.9, 0, 0.4],
    [8.7, -20.2, 0.8, 0.89, 0.5],
  ] as const)
    crate(b.at(x, y, z, turn), size, y === 0);
}

/** An opal globe on a brass rod that reaches up to the glass. */
function globe(b: Builder, x: number, y: number, z: number): void {
  b.cylinder(x, y + 0.4, z, 0.025, 0.025, vaultOver(x, 0.85) - y - 0.4, {
    ...BRASS,
    sides: 5,
    open: true,
    texels: 1,
  });
  b.cylinder(x, y + 0.28, z, 0.2, 0.06, 0.16, { ...BRASS, sides: 12 });
  b.sphere(x, y, z, 0.34, { color: '#fff0d2', glow: 1.7, sides: 10, casts: false, texels: 2 });
  b.lamp([x, y - 0.3, z], PAINT.lamp, 7, 7, 0.3);
}
