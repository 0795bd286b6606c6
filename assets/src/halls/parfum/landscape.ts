import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { vaultOver } from './vault-line.ts';

/** Where the rows of lavender run together: the eye follows them over the machines. */
const FAR = { x: 3.4, y: 7 };
const Z = -22.1;

const painted = (color: string, glow: number): Options => ({
  color,
  glow,
  pattern: 'glass',
  casts: false,
  texels: 0.3,
});

/** What one sees through the back window: sky, the blue range of the hills, and rows of lavender that run to them. */
export function buildLandscape(b: Builder): void {
  const columns = (
    z: number,
    low: (x: number) => number,
    high: (x: number) => number,
    o: Options,
    pieces = 24,
  ) => {
    for (let i = 0; i < pieces; i++) {
      const [x0, x1] = [-15.6 + (31.2 * i) / pieces, -15.6 + (31.2 * (i + 1)) / pieces];
      const at = (x: number, y: number): Point => [x, Math.max(low(x), Math.min(y, vaultOver(x) + 0.7)), z];
      b.quad([x0, low(x0), z], [x1, low(x1), z], at(x1, high(x1)), at(x0, high(x0)), o);
    }
  };
  const ridge = (x: number) =>
    8.3 + Math.sin(x * 0.42 + 1) * 0.9 + Math.sin(x * 1.1) * 0.35 - Math.abs(x) * 0.06;
  const near = (x: number) => 6.9 + Math.sin(x * 0.3 + 2.6) * 0.55 - (x > 6 ? 0 : 0.1);
  columns(
    Z - 0.16,
    (x) => ridge(x) - 1.5,
    () => 20,
    { ...painted('#a5d0f0', 0.95), casts: true },
  );
  columns(
    Z - 0.14,
    (x) => ridge(x) - 1,
    (x) => ridge(x) + 1.6,
    painted('#fbdcb0', 0.95),
  );
  columns(Z - 0.1, (x) => near(x) - 1, ridge, painted('#8398cf', 0.75));
  columns(Z - 0.06, () => 1.1, near, painted('#a3a46a', 0.62));
  rows(b);
  for (const [x, h] of [
    [-12.4, 3.1],
    [-11.5, 2.4],
    [-6.2, 1.9],
    [10.6, 2.8],
    [11.6, 3.4],
    [12.6, 2.6],
  ] as const)
    cypress(b, x, near(x) - 0.9, h);
}

/** Rows fan out from the far point; each is a violet band with a lighter crest. */
function rows(b: Builder): void {
  const z = Z - 0.03;
  const foot = (k: number) => FAR.x + k * 2.3;
  const at = (k: number, share: number): Point => {
    const x = FAR.x + (foot(k) - FAR.x) * share;
    return [Math.max(-14.9, Math.min(14.9, x)), FAR.y - 0.35 - (FAR.y - 1.45) * share, z];
  };
  for (let k = -16; k < 14; k++) {
    const band = (from: number, to: number, color: string, glow: number) =>
      b.quad(at(k + from, 1), at(k + to, 1), at(k + to, 0.06), at(k + from, 0.06), painted(color, glow));
    band(0.14, 0.42, '#7c5fb8', 0.72);
    band(0.42, 0.62, '#a48fd2', 0.72);
  }
}

function cypress(b: Builder, x: number, foot: number, h: number): void {
  const z = Z - 0.02;
  const o = painted('#44694a', 0.55);
  b.quad(
    [x - 0.3, foot, z],
    [x + 0.3, foot, z],
    [x + 0.34, foot + h * 0.4, z],
    [x - 0.34, foot + h * 0.4, z],
    o,
  );
  b.quad(
    [x - 0.34, foot + h * 0.4, z],
    [x + 0.34, foot + h * 0.4, z],
    [x + 0.04, foot + h, z],
    [x - 0.04, foot + h, z],
    o,
  );
}
