import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { GOLD_STOPS } from '../parts.ts';

/** The weighing robot lets one drop fall; the chromatograph shows what is in it. */
export function dosage(): string {
  return picture(
    WIDE,
    [
      linear('room', ['#e9f0fb', '#d8d0f4 60%', '#b8a4e4']),
      linear('steel', ['#aeb9cc', '#f8fbfe 40%', '#8f9bb4'], 90),
      radial('halo', ['#fffbe0ee', '#ffe9a000']),
      linear('gold', GOLD_STOPS),
    ],
    rect(0, 0, 480, 203, 'url(#room)'),
    ...[30, 150, 270].map((x) => rect(x, 22, 90, 46, '#fff', 'rx="5" opacity=".5"')),
    // the gantry and its nozzles
    rect(0, 6, 300, 16, '#7d3fae', 'rx="4"'),
    stroke('M8 14h284', '#c8a4ee', 4, 'stroke-dasharray="0 14"'),
    rect(92, 16, 108, 36, 'url(#steel)', 'rx="6"'),
    ...[
      [108, '#f2b03a'],
      [127, '#e8587a'],
      [146, '#7a4cd6'],
      [165, '#5fae8a'],
      [184, '#4fa8d8'],
    ].map(
      ([x, colour]) =>
        rect(+x! - 6, 24, 12, 22, String(colour), 'rx="3"') + path(`M${+x! - 4} 52h8l-2 12h-4z`, STEEL_DARK),
    ),
    circle(146, 96, 62, 'url(#halo)'),
    path('M146 66q10 15 10 22a10 10 0 0 1-20 0q0-7 10-22z', 'url(#gold)'),
    circle(142, 88, 2.6, '#fff'),
    // the balance in its glass cage
    rect(84, 84, 124, 84, '#dff4ff', 'rx="4" opacity=".55" stroke="#5f4f98" stroke-width="3.500"'),
    path('M126 112h40l-8 34h-24z', '#f6fdff', 'opacity=".85"'),
    path('M130 130h32l-4 16h-24z', 'url(#gold)'),
    rect(118, 146, 56, 6, STEEL),
    rect(140, 152, 12, 14, STEEL_DARK),
    path('M70 166h152l10 22H60z', '#3a2a62'),
    rect(112, 172, 68, 12, '#8ff0c0', 'rx="3"'),
    circle(88, 178, 4, YELLOW),
    circle(204, 178, 4, '#e8482a'),
    // the screen of the chromatograph
    rect(270, 40, 196, 104, INK, 'rx="9"'),
    rect(278, 48, 180, 88, '#1c2a5a', 'rx="5"'),
    stroke('M278 78h180M278 106h180M320 48v88M366 48v88M412 48v88', '#35478a', 1),
    stroke('M284 126h18l5-52 6 52h20l4-26 5 26h26l5-66 7 66h16l4-16 5 16h16l4-36 6 36h14', '#ffc6ea', 3),
    circle(373, 64, 9, 'none', `stroke="${YELLOW}" stroke-width="3"`),
    rect(352, 144, 32, 18, STEEL_DARK),
    rect(0, 186, 480, 17, '#5a3f8a'),
    path('M316 162h104l8 24H308z', STEEL_LIGHT),
    ...[
      [252, '#e8587a'],
      [276, '#f2b03a'],
      [448, '#7a4cd6'],
    ].map(
      ([x, colour]) =>
        path(`M${+x! - 4} 152h8v12l9 20h-26l9-20z`, '#f6fdff', 'opacity=".8"') +
        path(`M${+x! - 7} 172h14l6 12h-26z`, String(colour)),
    ),
    whiteCoat(36, 196, 92, '#f7d3b5', { arm: 8, hair: '#8c4a24' }),
  );
}
