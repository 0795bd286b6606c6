import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { DEEP, MINT, RAINBOW, suited, VIOLET, wafer } from '../parts.ts';

/** The yellow room: a violet beam draws a small chip through mask and lens. */
export function gravure(): string {
  return picture(
    WIDE,
    [
      linear('room', ['#e0a01a', '#ffd24a 55%', '#fff0a8']),
      linear('beam', ['#b07aff', '#8a4af0']),
      radial('light', ['#ffffffdd', '#fff6c866 50%', '#fff6c800']),
      radial('spot', ['#ffffff', '#c8a0ff 40%', '#8a4af000']),
      RAINBOW,
    ],
    rect(0, 0, 480, 203, 'url(#room)'),
    stroke('M30 12h70M140 12h70M270 12h70M380 12h70', '#fffbe0', 8),
    ...[14, 104, 360].map((x) => rect(x, 40, 76, 84, '#f0b82a', 'rx="5" opacity=".7"')),
    stroke('M26 56h30M26 66h20M116 56h30M372 56h30M372 66h22', '#fff0b8', 4),
    circle(240, 110, 150, 'url(#light)'),
    rect(0, 178, 480, 25, '#8a5a0a'),
    // the column of the machine
    rect(196, 0, 88, 26, DEEP, 'rx="6"'),
    circle(240, 26, 13, '#d8b8ff'),
    path('M227 28h26l18 36h-62z', 'url(#beam)', 'opacity=".75"'),
    rect(186, 62, 108, 12, INK, 'rx="2"'),
    stroke('M204 68h8M220 68h20M250 68h6M266 68h10', MINT, 4),
    path('M206 74h68l-12 30h-44z', 'url(#beam)', 'opacity=".55"'),
    path('M210 104q30-12 60 0q-30 14-60 0z', '#dff4ff'),
    rect(204, 100, 8, 34, STEEL_DARK, 'rx="2"'),
    rect(268, 100, 8, 34, STEEL_DARK, 'rx="2"'),
    path('M214 118q26-9 52 0q-26 11-52 0z', '#bfe6ff'),
    path('M222 122h36l-15 36h-6z', 'url(#beam)', 'opacity=".8"'),
    // the wafer on its stage
    path('M116 178l18-24h212l18 24z', STEEL_LIGHT),
    path('M134 154h212l4 6H130z', STEEL),
    wafer(240, 156, 84, 0.26),
    circle(240, 158, 22, 'url(#spot)'),
    stroke('M320 172h34M346 166l8 6-8 6M160 172h-34M134 166l-8 6 8 6', DEEP, 4),
    // what is on the mask, seen large
    circle(410, 128, 46, DEEP),
    circle(410, 128, 46, 'none', 'stroke="#fff7d8" stroke-width="5"'),
    stroke('M382 112h20v14h20v-20M388 146h14v-10M414 152v-16h20M396 100v6', VIOLET, 6),
    stroke('M382 112h20v14h20v-20M388 146h14v-10M414 152v-16h20M396 100v6', '#e0c8ff', 2),
    stroke('M296 70q60 0 78 30', '#fff7d8', 3, 'stroke-dasharray="2 8"'),
    suited(62, 200, 76, '#744733', 14),
    suited(366, 201, 40, '#eab98f'),
  );
}
