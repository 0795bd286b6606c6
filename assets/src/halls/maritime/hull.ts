import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { deckAt, hullAt, levelOf, SHIP, sectionZ, skin } from './hull-form.ts';

/** Where the painted bow ends and the primed middle, and where the open ribs begin. */
export const STAGE = { paint: 0.55, plates: 0.25 };
const BLUE = '#1d5fb4';
export const PRIMER = '#a5644c';
const BOOT = '#c93f2b';
const WATER = 3.55;
const PAINTED: Options = { color: BLUE, gloss: 0.55, texels: 5 };

/** The hull in three stages: a painted bow, the middle in primer, frames still open astern. */
export function buildHull(b: Builder): void {
  for (const side of [-1, 1]) {
    painted(b, side);
    plates(b, side);
    marks(b, side);
  }
  deck(b);
  bulwark(b);
  bulb(b);
}

function painted(b: Builder, side: number): void {
  const at = (y: number) => (u: number) => levelOf(u, y);
  const strake = (y0: number, y1: number, color: string, nv: number) =>
    b.patch(26, nv, skin(side, STAGE.paint, 1, at(y0), at(y1)), { ...PAINTED, color });
  strake(0, WATER, BOOT, 8);
  strake(WATER, WATER + 0.3, PAINT.line, 1);
  strake(WATER + 0.3, 6.5, BLUE, 7);
  b.patch(
    26,
    3,
    skin(side, STAGE.paint, 1, at(6.5), () => 1),
    PAINTED,
  );
  // The rubbing strake, a white moulding along the shoulder.
  const rail = Array.from({ length: 20 }, (_, i): Point => {
    const u = STAGE.paint + (0.997 - STAGE.paint) * (1 - (1 - i / 19) ** 1.8);
    return hullAt(u, levelOf(u, 6.3 + 1.3 * Math.max(0, (u - 0.6) / 0.4) ** 2), side, 0.04);
  });
  b.tube(rail, 0.09, { color: PAINT.line, sides: 6, texels: 4 }, 38);
}

/** The middle: blocks of primed plates, each a little different, with their welds. */
function plates(b: Builder, side: number): void {
  const cuts = [STAGE.plates, 0.325, 0.4, 0.475, STAGE.paint];
  const bands = [0, 0.24, 0.5, 0.76, 1];
  const tones = [PRIMER, '#98573f', '#ad6c52', '#8c8a90'];
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < 4; j++) {
      const color = tones[(i * 3 + j * 2 + (side > 0 ? 1 : 0)) % 4]!;
      b.patch(
        4,
        4,
        skin(
          side,
          cuts[i]!,
          cuts[i + 1]!,
          () => bands[j]!,
          () => bands[j + 1]!,
        ),
        { color, gloss: 0.25, texels: 5 },
      );
    }
  const seam: Options = { color: '#c9a58f', gloss: 0.5, metal: 0.4, texels: 3 };
  for (const u of cuts)
    b.tube(
      Array.from({ length: 9 }, (_, k) => hullAt(u, 0.02 + 0.98 * (k / 8), side, 0.01)),
      u === STAGE.paint || u === STAGE.plates ? 0.06 : 0.035,
      { ...seam, sides: 5 },
      10,
    );
  for (const t of bands.slice(1, 4))
    b.tube(
      Array.from({ length: 7 }, (_, k) =>
        hullAt(STAGE.plates + (STAGE.paint - STAGE.plates) * (k / 6), t, side, 0.008),
      ),
      0.03,
      { ...seam, sides: 4 },
      7,
    );
}

/** Draught marks, an anchor in its pocket, the sign of the bow thruster, portholes. */
function marks(b: Builder, side: number): void {
  const white: Options = { color: PAINT.line, bevel: 0, texels: 3 };
  for (let i = 0; i < 7; i++) {
    const u = 0.955 - i * 0.002;
    const [x, y, z] = hullAt(u, levelOf(u, 1.9 + i * 0.45), side, 0.02);
    b.box(x, y, z, 0.05, 0.16, i % 2 ? 0.16 : 0.3, white);
  }
  for (let i = 0; i < 6; i++) {
    const u = 0.58 + i * 0.055;
    const [x, y, z] = hullAt(u, levelOf(u, 5.35), side, 0.015);
    const port = b.at(x, y, z, side > 0 ? -0.12 : 0.12, 0, (-side * Math.PI) / 2);
    port.torus(0, 0.02, 0, 0.24, 0.055, { color: '#c9974a', metal: 0.7, gloss: 0.7, sides: 12 }, 4);
    port.cylinder(0, 0, 0, 0.22, 0.22, 0.03, { color: '#16304f', gloss: 0.9, sides: 12, open: 'base' });
  }
  anchor(b, side);
}

function anchor(b: Builder, side: number): void {
  const [u, y] = [0.9, 6.55];
  const [x, , z] = hullAt(u, levelOf(u, y), side, 0.08);
  const a = b.at(x, y, z, side * -0.55, 0, side * -0.42);
  const iron: Options = { color: PAINT.dark, gloss: 0.4, metal: 0.4, texels: 4 };
  a.torus(0, 0.35, 0, 0.3, 0.1, { ...iron, turn: [0, 0, Math.PI / 2], sides: 18 });
  a.box(side * 0.1, -1.05, 0, 0.14, 1.5, 0.16, iron);
  a.beam([side * 0.12, -1.05, -0.62], [side * 0.12, -1.05, 0.62], 0.16, 0.2, iron);
  for (const s of [-1, 1]) {
    a.beam([side * 0.12, -1.05, s * 0.6], [side * 0.16, -0.5, s * 0.78], 0.12, 0.24, iron);
    a.beam([side * 0.16, -0.62, s * 0.78], [side * 0.16, -0.3, s * 0.82], 0.1, 0.12, iron);
  }
}

function deck(b: Builder): void {
  b.patch(
    2,
    16,
    (p, q) => {
      const u = 1 - (1 - STAGE.plates) * q;
      const [x, y, z] = hullAt(u, 1, p < 0.5 ? -1 : 1, -0.05);
      return [
        [p === 0.5 ? SHIP.x : x, y - 0.12, z],
        [0, 1, 0],
      ];
    },
    { color: '#b98d5c', pattern: 'wood', texels: 3 },
  );
  const z = sectionZ(STAGE.plates);
  b.box(SHIP.x, deckAt(STAGE.plates), z + 2.6, 5, 0.12, 4.3, { color: PAINT.yellow, bevel: 0.02, texels: 4 });
}

/** The white rail along the deck's edge, and posts of a guard rail over it amidships. */
function bulwark(b: Builder): void {
  for (const side of [-1, 1]) {
    const edge = Array.from({ length: 20 }, (_, i) =>
      hullAt(STAGE.plates + (1 - STAGE.plates) * (i / 19), 1, side, 0.02),
    );
    b.tube(edge, 0.11, { color: PAINT.line, sides: 7, texels: 4 }, 40);
    for (let i = 0; i < 13; i++) {
      const [x, y, z] = hullAt(0.5 + i * 0.036, 1, side, -0.12);
      b.cylinder(x, y, z, 0.03, 0.03, 0.95, { color: PAINT.line, sides: 5, open: true, texels: 2 });
    }
    for (const h of [0.5, 0.95]) {
      const rail = Array.from({ length: 10 }, (_, i): Point => {
        const [x, y, z] = hullAt(0.5 + i * 0.048, 1, side, -0.12);
        return [x, y + h, z];
      });
      b.tube(rail, 0.03, { color: PAINT.line, sides: 5, texels: 2 }, 18);
    }
  }
}

/** The bulb under the bow, in red like the boot. */
function bulb(b: Builder): void {
  const shape: [number, number][] = [
    [0.62, 0],
    [0.66, 0.8],
    [0.6, 1.5],
    [0.46, 1.95],
    [0.24, 2.22],
    [0, 2.3],
  ];
  b.lathe(SHIP.x, 2.05, 4, shape, {
    color: BOOT,
    gloss: 0.55,
    texels: 5,
    turn: [Math.PI / 2, 0, 0],
    sides: 22,
  });
}
