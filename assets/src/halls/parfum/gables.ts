import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { buildLandscape } from './landscape.ts';
import { IRON } from './paints.ts';
import { upright } from './shell.ts';
import { onVault, SPRING } from './vault-line.ts';

const [W, L] = [15, 22];
const BRICK: Options = { color: '#d8a183', pattern: 'brick', gloss: 0.08, texels: 4 };
const STONE: Options = { color: '#e6d8be', bevel: 0.02, texels: 3 };
const RAYS = 12;

/** Both ends of the glasshouse: a fan of glass over the hills at the back, the porch at the door. */
export function buildGables(b: Builder): void {
  buildLandscape(b);
  upright(b, [-W, -L], [W, -L], 0, 1.1, BRICK);
  b.box(0, 1.04, -L + 0.1, 29.6, 0.12, 0.4, STONE);
  fan(b.at(0, 0, -L + 0.06), false);
  doorWall(b);
  const front = b.at(0, 0, L - 0.06, Math.PI);
  fan(front, true);
  const pane: Options = { color: '#e8e2cc', glow: 0.8, pattern: 'glass', texels: 0.4 };
  const at = (share: number): Point => onVault(share, -0.1);
  for (let i = 0; i < RAYS; i++) {
    const [p, q] = [at(i / RAYS), at((i + 1) / RAYS)];
    front.quad([0, SPRING, -0.1], [0, SPRING, -0.1], q, p, pane);
  }
}

/** The iron of an end: uprights to the transom, rays and rings above it. */
function fan(b: Builder, door: boolean): void {
  const thin: Options = { ...IRON, texels: 1.2 };
  if (!door) {
    for (let i = 1; i < 20; i++)
      b.box(-W + 1.5 * i, 1.1, 0, i % 5 ? 0.07 : 0.22, SPRING - 1.1, i % 5 ? 0.1 : 0.2, thin);
    b.box(0, 2.75, 0, 29.6, 0.08, 0.1, thin);
  }
  b.box(0, SPRING - 0.12, 0, 29.6, 0.3, 0.26, thin);
  for (let i = 1; i < RAYS; i++) {
    const [x, y] = onVault(i / RAYS, 0);
    const from: Point = [x * 0.2, SPRING + (y - SPRING) * 0.2, 0];
    b.beam(from, [x, y, 0], i % 3 ? 0.08 : 0.16, 0.12, thin);
  }
  for (const part of door ? [0.48] : [0.2, 0.48, 0.76]) {
    const arc = Array.from({ length: 17 }, (_, i): Point => {
      const [x, y] = onVault(i / 16, 0);
      return [x * part, SPRING + (y - SPRING) * part, 0];
    });
    b.tube(arc, part < 0.3 ? 0.12 : 0.06, { ...thin, sides: 4 }, 20);
  }
}

function doorWall(b: Builder): void {
  upright(b, [W, L], [3.2, L], 0, SPRING, BRICK);
  upright(b, [-3.2, L], [-W, L], 0, SPRING, BRICK);
  for (const s of [-1, 1]) {
    b.box(s * 3.4, 0, L - 0.08, 0.44, 4.6, 0.6, STONE);
    b.sphere(s * 3.4, 5, L - 0.1, 0.26, { color: '#e3b552', metal: 0.6, gloss: 0.7, sides: 10 });
  }
  b.box(0, 4.4, L - 0.08, 7.3, 0.5, 0.6, { color: '#9a5fd0', gloss: 0.4 });
  // The porch one steps back through: its own floor and daylight at the end.
  b.quad([-3.2, 0, L + 1.7], [3.2, 0, L + 1.7], [3.2, 0, L], [-3.2, 0, L], { color: '#c3ab8d', texels: 4 });
  upright(b, [3.2, L], [3.2, L + 1.7], 0, 4.4, { color: '#efe6d4', texels: 3 });
  upright(b, [-3.2, L + 1.7], [-3.2, L], 0, 4.4, { color: '#efe6d4', texels: 3 });
  b.quad([-3.2, 4.4, L], [3.2, 4.4, L], [3.2, 4.4, L + 1.7], [-3.2, 4.4, L + 1.7], { color: '#e6d8be' });
  const day: Options = { color: '#ffeccb', glow: 1.5, pattern: 'glass', casts: false, texels: 0.5 };
  upright(b, [3.2, L + 1.7], [-3.2, L + 1.7], 0, 4.4, day);
  b.at(0, 2.2, L + 1.69, Math.PI).sign('outside', 0, 0, 0, 5.2, 4.4, 1);
  b.at(0, 4.65, L - 0.4, Math.PI).sign('exit', 0, 0, 0, 1.9, 0.42, 0.9);
}
