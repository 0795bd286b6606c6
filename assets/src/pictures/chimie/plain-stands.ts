import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { worker } from '../parts.ts';
import { chemist } from './parts.ts';

/** Wheat goes in, white powder comes out and glues the waves of a cardboard; the river behind. */
export function amidonsDeLaVerteOise(): string {
  const ear = (x: number, y: number, turn: number) =>
    group(
      `transform="translate(${x} ${y}) rotate(${turn})"`,
      stroke('M0 46V0', '#c98a1c', 3),
      stroke('M0 4l-7-8M0 4l7-8M0-6l-7-8M0-6l7-8M0-16l-6-8M0-16l6-8M0-22v-12', '#ffcf4a', 5),
    );
  return picture(
    WIDE,
    [
      linear('sky', ['#3f9aa8', '#b8e0c0 55%', '#fff0c0']),
      linear('river', ['#5fc4a8', '#1f7a70']),
      linear('glass', ['#ffffff', '#d9eef2 50%', '#a8c8d4'], 90),
      radial('sun', ['#fffde8', '#fff0b0cc 35%', '#fff0b000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(400, 52, 80, 'url(#sun)'),
    circle(400, 52, 22, '#fffde8'),
    path('M0 96q120-20 240-8t240-12v40H0z', '#6fae6a'),
    path('M480 84q-90 6-130 22t40 24 90 20z', 'url(#river)'),
    stroke('M420 100h34M396 116h40M430 134h40', '#e6fff4', 2.4),
    rect(0, 150, 480, 53, '#3a3f5a'),
    rect(0, 150, 480, 4, '#5f6688'),
    ear(30, 64, -12),
    ear(54, 56, 4),
    ear(80, 62, 16),
    // the hopper and the spinner
    path('M94 36h84l-20 40h-44z', STEEL_DARK),
    ...[
      [108, 30],
      [122, 26],
      [136, 30],
      [150, 26],
      [164, 30],
      [130, 20],
      [144, 19],
    ].map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="6" ry="4" fill="#e8b03c"/>`),
    path('M92 84q0-10 12-10h64q12 0 12 10v58q0 12-12 12h-64q-12 0-12-12z', 'url(#glass)'),
    path('M100 130q36-14 72 0v12q0 6-6 6h-60q-6 0-6-6z', '#fffdf6'),
    stroke('M136 76v64', STEEL_LIGHT, 6),
    stroke('M112 96q24-12 48 0M112 112q24-12 48 0', '#8fb0c0', 4),
    ...[
      [112, 104, 4],
      [156, 90, 3],
      [122, 122, 3],
      [150, 124, 5],
      [144, 104, 3],
    ].map(([x, y, r]) => circle(x!, y!, r!, '#fff')),
    rect(88, 152, 96, 10, STEEL_DARK, 'rx="3"'),
    rect(124, 64, 24, 12, '#e8642a', 'rx="3"'),
    stroke('M180 138h40l16 14', STEEL, 12),
    path('M214 168q20-26 44 0z', '#fffdf6'),
    // cardboard: a flat sheet, the waves, the glue
    path('M250 168h230v8H250z', '#c9965a'),
    stroke(`M262 160${'q8-26 16 0t16 0'.repeat(7)}`, '#e0b078', 6),
    ...[278, 310, 342, 374, 406, 438, 470].map((x) => circle(x - 8, 146, 3.6, '#fff')),
    path('M330 118l150-10v10l-150 12z', '#c9965a'),
    path('M250 176h230v8H250z', '#8f6438'),
    circle(312, 116, 15, STEEL_DARK),
    circle(312, 116, 9, YELLOW),
    path('M396 60h52v40h-52z', '#d9a566'),
    path('M396 60h52l10-10h-52zM448 60l10-10v40l-10 10z', '#b07f44'),
    stroke('M422 60v40', '#fff7ea', 4),
    worker(222, 202, 62, '#8a5a00', '#f0c9a8', 8),
  );
}

/** Flax in flower by the river; three rolls grind a blue paste; someone paints a shutter. */
export function peinturesLinBleu(): string {
  const roll = (x: number) =>
    rect(x, 78, 40, 62, 'url(#steel)', 'rx="6"') +
    `<ellipse cx="${x + 20}" cy="80" rx="20" ry="8" fill="${STEEL}"/>` +
    circle(x + 20, 80, 3, INK);
  const pot = (x: number, y: number, colour: string) =>
    rect(x, y - 26, 28, 26, STEEL_LIGHT, 'rx="3"') +
    `<ellipse cx="${x + 14}" cy="${y - 26}" rx="14" ry="5" fill="${colour}"/>` +
    rect(x, y - 17, 28, 11, colour) +
    stroke(`M${x} ${y - 22}q14-26 28 0`, STEEL_DARK, 1.6);
  const flower = (x: number, y: number) =>
    stroke(`M${x} ${y}v26`, '#2f7a44', 2) +
    circle(x, y, 5, 'none', 'stroke="#5f86ff" stroke-width="6.500" stroke-dasharray="5 1.280"') +
    circle(x, y, 2, '#fff3b0');
  return picture(
    WIDE,
    [
      linear('sky', ['#7aa8f0', '#d6e6ff 60%', '#fff3d8']),
      linear('field', ['#6f92f0', '#3f8a5a 45%', '#2f6a44']),
      linear('river', ['#bfe4f6', '#4f8fc8']),
      linear('steel', ['#8f9bb5', '#ffffff 40%', '#7a86a2'], 90),
      linear('shutter', ['#5a7af0', '#2f45b0']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    stroke('M40 30h64M70 42h50M250 24h70', '#fff', 7, 'opacity=".7"'),
    path('M0 92q90-30 180-10t180-14 120 6v40H0z', '#8fb88a'),
    path('M0 108q120-18 250-4 130-14 230 2v18H0z', 'url(#river)'),
    stroke('M30 112h40M150 110h60M290 112h46M400 114h40', '#fff', 2.2),
    path('M0 118q130-12 480 0v85H0z', 'url(#field)'),
    ...[12, 40, 68, 24, 54, 84].map((x, at) => flower(x, at < 3 ? 138 : 164)),
    // the mill of three rolls
    path('M112 140h152v38H112z', '#2c3470'),
    rect(104, 176, 168, 10, INK, 'rx="3"'),
    roll(120),
    roll(166),
    roll(212),
    path('M132 66q34-26 112 0l-8 16h-96z', '#3f63e0'),
    path('M146 64q30-16 84 2-30 6-84-2z', '#8fa8ff'),
    path('M250 118l34 8v12l-34-6z', STEEL_DARK),
    stroke('M272 130q4 10 4 22', '#3f63e0', 7),
    path('M262 152h30l-4 26h-22z', STEEL_LIGHT),
    path('M262 152h30l-1 6h-28z', '#3f63e0'),
    circle(188, 160, 9, '#e8482a'),
    circle(214, 160, 6, YELLOW),
    circle(232, 160, 6, '#2fc48a'),
    // pots in a row
    pot(296, 190, '#e8482a'),
    pot(328, 190, '#ffc53d'),
    pot(296, 160, '#2fa86a'),
    // the shutter on the wall
    path('M382 26h98v177h-98z', '#f6e9d2'),
    rect(404, 40, 60, 106, '#8a6a4c', 'rx="2"'),
    rect(408, 44, 52, 98, 'url(#shutter)'),
    stroke('M414 56h40M414 68h40M414 80h40M414 92h40M414 104h40', '#8fa8ff', 3),
    path('M408 112h52v30h-52z', '#c9a67a'),
    stroke('M414 120h40M414 132h40', '#a8855a', 3),
    chemist(380, 200, 86, '#a86b45', '#2b1b17', 4),
    stroke('M396 128l16-14', '#c98d52', 4),
    rect(408, 104, 14, 9, '#3f63e0', 'rx="2" transform="rotate(-40 415 108)"'),
  );
}
