import { circle, group, n, path, rect, stroke } from '../kit.ts';
import { COPPER, CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';

const at = (x: number, y: number, scale: number, turn = 0) =>
  `transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${turn})` : ''} scale(${scale})"`;

/** Someone of the workshop in an apron, feet at (x, y); hair in a bun, short, or under a scarf. */
export function maker(
  x: number,
  y: number,
  height: number,
  top: string,
  skin: string,
  hair: { colour: string; style: 'bun' | 'short' | 'scarf' },
  arm = 0,
): string {
  const heads = {
    bun:
      circle(0, -42, 3, hair.colour) +
      path('M-5.400-33a5.400 5.800 0 0 1 10.800 0q-5-4-10.800 0z', hair.colour),
    short: path('M-5.400-33a5.400 5.800 0 0 1 10.800 0q-5-4-10.800 0z', hair.colour),
    scarf: path('M-6-33a6 6.400 0 0 1 12 0l1 6h-3l-1-6q-3-3-6 0l-1 6h-3z', hair.colour),
  };
  return group(
    at(x, y, height / 40),
    rect(-5, -15, 4.4, 15, '#3a2a4a', 'rx="1.6"'),
    rect(0.6, -15, 4.4, 15, '#46345a', 'rx="1.6"'),
    stroke(`M-6-25l-3 9M6-25l${arm ? '8' : '3'} ${arm ? -arm : 9}`, top, 3.4),
    path('M-7-26q0-4 7-4t7 4l-1 15H-6z', top),
    path('M-4-24h8l2 16H-6z', CREAM, 'opacity=".9"'),
    circle(0, -34, 4.6, skin),
    heads[hair.style],
  );
}

/** A spool of thread standing at (x, y). */
export function spool(x: number, y: number, height: number, colour: string): string {
  const w = height * 0.6;
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    rect(-w / 2, -height * 0.12, w, height * 0.12, '#c98d52', 'rx="2"'),
    rect(-w / 2, -height, w, height * 0.12, '#c98d52', 'rx="2"'),
    rect(-w * 0.38, -height * 0.88, w * 0.76, height * 0.76, colour, 'rx="3"'),
    stroke(
      [0.74, 0.58, 0.42, 0.26]
        .map((share) => `M${n(-w * 0.36)} ${n(-height * share)}l${n(w * 0.72)} ${n(height * 0.06)}`)
        .join(''),
      '#fff',
      1.3,
      'opacity=".6"',
    ),
  );
}

/** A pair of jeans hanging by its waist at (x, y), 120 units long; it wants a gradient named `denim`. */
export function jeans(x: number, y: number, scale: number, turn = 0): string {
  return group(
    at(x, y, scale, turn),
    path('M-33 0h66l9 118h-34l-8-72-8 72h-34z', 'url(#denim)'),
    path('M-33 0h66l1 10h-68z', '#1c3268'),
    stroke(
      'M0 10v34M-26 12q2 16-9 20M26 12q-2 16 9 20M-39 110h28M11 110h28',
      YELLOW,
      1.8,
      'stroke-dasharray="4 3"',
    ),
    stroke('M-20-1v12M20-1v12M-7-1v12M8-1v12', '#3f66b0', 4),
    circle(0, 5, 3.4, COPPER),
    circle(-27, 13, 2, COPPER),
    circle(27, 13, 2, COPPER),
    circle(0, 46, 2, COPPER),
    stroke('M-30 50l-5 54M30 50l5 54', '#8fb0e6', 4, 'opacity=".35"'),
  );
}

/** A flower as printed on a cloth of Provence. */
export function bloom(x: number, y: number, size: number, colour: string): string {
  const petals = [0, 1, 2, 3, 4].map((i) => {
    const turn = ((i * 72 - 90) * Math.PI) / 180;
    return `M${n(x + Math.cos(turn) * size * 0.6)} ${n(y + Math.sin(turn) * size * 0.6)}h0`;
  });
  return stroke(petals.join(''), colour, size * 0.86) + circle(x, y, size * 0.32, YELLOW);
}

/**
 * Threads crossed as in plain cloth, twill or satin, so many columns and rows, from the top left corner:
 * the warp is the ground, the weft what passes over it.
 */
export function weave(
  x: number,
  y: number,
  [columns, rows]: readonly [columns: number, rows: number],
  size: number,
  kind: 'plain' | 'twill' | 'satin',
  [warp, weft]: readonly [string, string],
): string {
  const over = {
    plain: (column: number, row: number) => (column + row) % 2 === 0,
    twill: (column: number, row: number) => (column + row) % 3 === 0,
    satin: (column: number, row: number) => (column * 2 + row) % 5 === 0,
  }[kind];
  const d: string[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (over(column, row))
        d.push(
          `M${n(x + column * size)} ${n(y + row * size + size * 0.12)}h${n(size)}v${n(size * 0.76)}h${n(-size)}z`,
        );
  const lines = Array.from(
    { length: columns - 1 },
    (_, i) => `M${n(x + (i + 1) * size)} ${n(y)}v${n(rows * size)}`,
  );
  return (
    rect(x, y, columns * size, rows * size, warp) +
    stroke(lines.join(''), INK, size * 0.12, 'opacity=".35" stroke-linecap="butt"') +
    path(d.join(''), weft)
  );
}

/** An industrial sewing machine, its needle over (x, y). */
export function sewingMachine(x: number, y: number, scale: number, colour: string): string {
  return group(
    at(x, y, scale),
    rect(-36, 0, 170, 14, STEEL),
    path('M110 0V-66q0-16-16-16H-6q-16 0-16 16v32H20v-14q0-8 8-8h30q10 0 10 10V0z', colour),
    path('M-14-72q2-6 10-6h94q8 0 10 6z', '#fff', 'opacity=".35"'),
    rect(110, -74, 8, 34, STEEL_DARK),
    circle(124, -57, 19, STEEL_DARK),
    circle(124, -57, 8, STEEL_LIGHT),
    rect(-6, -34, 10, 14, STEEL_LIGHT),
    stroke('M0-20V2', STEEL_DARK, 2.4),
    path('M-8-4h18v4H-12z', STEEL),
    spool(74, -82, 30, YELLOW),
    stroke('M70-96q-46-18-66 16M4-80q-14 10-8 40l4 22', YELLOW, 1.6),
    circle(40, -66, 6, STEEL_DARK),
    circle(-8, -58, 5, STEEL_DARK),
  );
}
