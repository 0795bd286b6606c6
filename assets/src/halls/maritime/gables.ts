import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { NAVE, vaultOver } from './room.ts';

const { half: W, long: L } = NAVE;
const BOARDS: Options = { color: PAINT.cream, pattern: 'corrugated', gloss: 0.12, texels: 2 };
const DADO: Options = { color: PAINT.petrol, pattern: 'concrete', gloss: 0.2, texels: 2 };
const BAR: Options = { color: PAINT.petrolDark, bevel: 0, texels: 2 };
/** The great window over the sea: half its width, its sill, and how far its arch stays under the vault. */
const VIEW = { half: 11.2, sill: 2.6, under: 1.5 };
const head = (x: number) => vaultOver(x) - VIEW.under;

type Edge = (x: number) => number;

/** An end wall from x0 to x1 between two curves; `way` is where it looks, along z. */
function panel(b: Builder, z: number, way: 1 | -1, x0: number, x1: number, low: Edge, top: Edge, o: Options) {
  b.patch(
    Math.max(1, Math.round(Math.abs(x1 - x0) / 1.2)),
    2,
    (u, v) => {
      const x = way > 0 ? x0 + (x1 - x0) * u : x1 + (x0 - x1) * u;
      return [
        [x, low(x) + (top(x) - low(x)) * v, z],
        [0, 0, way],
      ];
    },
    o,
  );
}

/** Both ends of the nave: the window over the sea, and the door with its porch. */
export function buildGables(b: Builder): void {
  seaWall(b);
  doorWall(b);
}

function seaWall(b: Builder): void {
  const { half, sill } = VIEW;
  const flat = (y: number) => () => y;
  for (const s of [-1, 1]) {
    const [x0, x1] = s < 0 ? [-W, -half] : [half, W];
    panel(b, -L, 1, x0, x1, flat(0), flat(1.5), DADO);
    panel(b, -L, 1, x0, x1, flat(1.5), vaultOver, BOARDS);
    b.box(s * (half + 0.18), sill, -L + 0.1, 0.4, head(half) - sill, 0.3, { color: PAINT.line });
  }
  panel(b, -L, 1, -half, half, flat(0), flat(1.5), DADO);
  panel(b, -L, 1, -half, half, flat(1.5), flat(sill), BOARDS);
  panel(b, -L, 1, -half, half, head, vaultOver, BOARDS);
  const out = -L - 0.3;
  const glass: Options = { pattern: 'glass', casts: false, texels: 0.5 };
  panel(b, out, 1, -half, half, flat(sill), flat(4.5), { ...glass, color: '#2f8fae', glow: 1 });
  panel(b, out, 1, -half, half, flat(4.5), flat(5), { ...glass, color: '#a5d3d6', glow: 1.1 });
  panel(b, out, 1, -half, half, flat(5), flat(7.5), { ...glass, color: '#ffe0b0', glow: 1.3 });
  panel(b, out, 1, -half, half, flat(7.5), head, { ...glass, color: '#ffeed0', glow: 1.45 });
  coast(b, out + 0.05);
  for (let i = 0; i <= 16; i++) {
    const x = -half + (half / 8) * i;
    const thick = i % 4 ? 0.07 : 0.2;
    b.box(x, sill, -L - 0.08, thick, head(x) - sill, 0.16, { ...BAR, skip: 'tbn' });
  }
  for (const y of [4.9, 7.2, 9.5, 11.8]) {
    const wide = Math.min(half, 15 * Math.sqrt(Math.max(0, 1 - ((y + VIEW.under - 8) / 12) ** 2)));
    b.box(0, y, -L - 0.08, (y + VIEW.under < 8 ? half : wide) * 2, y === 7.2 ? 0.2 : 0.08, 0.16, BAR);
  }
  b.box(0, sill - 0.16, -L + 0.14, half * 2 + 0.9, 0.2, 0.6, { color: PAINT.line });
  for (let i = 0; i < 18; i++) {
    const [x0, x1] = [-half + (half / 9) * i, -half + (half / 9) * (i + 1)];
    b.beam([x0, head(x0), -L + 0.08], [x1, head(x1), -L + 0.08], 0.3, 0.32, { color: PAINT.line, texels: 2 });
  }
}

/** Headlands and a lighthouse beyond the window. */
function coast(b: Builder, z: number): void {
  const far: Options = { casts: false, texels: 0.5, glow: 0.85 };
  const hill = (x0: number, x1: number, tall: number, color: string) =>
    b.patch(
      12,
      1,
      (u, v) => [
        [
          x0 + (x1 - x0) * u,
          4.5 + v * tall * Math.sin(Math.PI * u) ** 0.7 * (0.8 + 0.2 * Math.sin(u * 17)),
          z,
        ],
        [0, 0, 1],
      ],
      { ...far, color },
    );
  hill(-11, -3.4, 1.5, '#7fa9b0');
  hill(6.2, 11.1, 1.9, '#8fb3b5');
  b.quad([-3.9, 4.6, z], [-3.7, 4.6, z], [-3.74, 5.9, z], [-3.86, 5.9, z], { ...far, color: '#f4ecdc' });
  b.quad([-3.88, 5.9, z], [-3.72, 5.9, z], [-3.72, 6.12, z], [-3.88, 6.12, z], { ...far, color: '#d8562c' });
}

function doorWall(b: Builder): void {
  const flat = (y: number) => () => y;
  for (const s of [-1, 1]) {
    const [x0, x1] = s < 0 ? [-W, -3.2] : [3.2, W];
    panel(b, L, -1, x0, x1, flat(0), flat(1.5), DADO);
    panel(b, L, -1, x0, x1, flat(1.5), vaultOver, BOARDS);
    b.box(s * 3.35, 0, L - 0.05, 0.4, 5.4, 0.6, { color: PAINT.yellow, pattern: 'hazard' });
    for (const x of [6.2, 9.2, 12.2])
      b.box(s * x, 1.5, L - 0.1, 0.24, vaultOver(x) - 2.4, 0.24, {
        color: PAINT.petrol,
        bevel: 0,
        texels: 3,
      });
    b.box(s * 9.2, 8.1, L - 0.1, 11.6, 0.3, 0.3, { color: PAINT.petrol, bevel: 0, texels: 2 });
  }
  panel(b, L, -1, -3.2, 3.2, flat(5.4), vaultOver, BOARDS);
  b.box(0, 5.4, L - 0.05, 7.1, 0.5, 0.6, { color: PAINT.petrolDark });
  porthole(b);
  const hall: Options = { color: PAINT.cream, texels: 2 };
  b.quad([-3.2, 0, L + 1.7], [3.2, 0, L + 1.7], [3.2, 0, L], [-3.2, 0, L], { color: PAINT.floor, texels: 2 });
  b.quad([3.2, 0, L], [3.2, 0, L + 1.7], [3.2, 5.4, L + 1.7], [3.2, 5.4, L], hall);
  b.quad([-3.2, 0, L + 1.7], [-3.2, 0, L], [-3.2, 5.4, L], [-3.2, 5.4, L + 1.7], hall);
  b.quad([-3.2, 5.4, L], [3.2, 5.4, L], [3.2, 5.4, L + 1.7], [-3.2, 5.4, L + 1.7], {
    color: PAINT.petrolDark,
  });
  const day: Options = { color: '#ffeccb', glow: 1.5, pattern: 'glass', casts: false, texels: 0.5 };
  b.quad([3.2, 0, L + 1.7], [-3.2, 0, L + 1.7], [-3.2, 5.4, L + 1.7], [3.2, 5.4, L + 1.7], day);
  b.at(0, 2.7, L + 1.69, Math.PI).sign('outside', 0, 0, 0, 6.4, 5.4, 1);
  b.at(0, 5.65, L - 0.37, Math.PI).sign('exit', 0, 0, 0, 1.9, 0.42, 0.9);
}

/** A round window as on a ship, over the door. */
function porthole(b: Builder): void {
  const p = b.at(0, 11.6, L - 0.12, 0, -Math.PI / 2);
  p.cylinder(0, 0.02, 0, 2.5, 2.5, 0.04, {
    color: '#ffeccb',
    glow: 1.2,
    sides: 36,
    texels: 0.5,
    casts: false,
  });
  p.torus(0, 0.08, 0, 2.6, 0.22, { color: '#c9974a', metal: 0.7, gloss: 0.7, sides: 44, texels: 2 }, 8);
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    p.cylinder(Math.cos(a) * 2.6, 0.2, Math.sin(a) * 2.6, 0.09, 0.09, 0.16, { color: '#8d6a32', sides: 6 });
  }
  for (const turn of [0, Math.PI / 2]) p.at(0, 0.08, 0, turn).box(0, 0, 0, 0.12, 0.08, 5, BAR);
}
