import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, YELLOW } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { bottle, GOLD_STOPS } from '../parts.ts';

/** Golden bottles are filled, sealed and looked at; a box carries its own code. */
export function flacon(): string {
  const CODE = ['1101011', '1011001', '1100110', '1010101', '1111111'];
  return picture(
    WIDE,
    [
      linear('room', ['#5a2f86', '#b070c8 55%', '#ffd0c0']),
      radial('light', ['#fff3d8dd', '#ffd8b000']),
      linear('gold', GOLD_STOPS),
      linear('beam', ['#fff7c8dd', '#fff7c800']),
      linear('steel', ['#aeb9cc', '#f8fbfe 40%', '#8f9bb4'], 90),
    ],
    rect(0, 0, 480, 203, 'url(#room)'),
    circle(180, 96, 130, 'url(#light)'),
    ...[16, 392].map((x) => path(`M${x} 96V40q0-24 36-24t36 24v56z`, '#fff0f6', 'opacity=".28"')),
    rect(0, 178, 480, 25, '#3a1c58'),
    // filling
    rect(44, 10, 76, 44, 'url(#steel)', 'rx="8"'),
    rect(54, 18, 56, 22, 'url(#gold)', 'rx="4"'),
    rect(77, 54, 10, 22, STEEL_DARK),
    stroke('M82 78v28', '#ffd75a', 4),
    // sealing
    rect(158, 10, 44, 34, '#7d3fae', 'rx="6"'),
    rect(174, 44, 12, 26, STEEL_DARK),
    path('M166 70h28l-4 12h-20z', STEEL),
    // the camera
    path('M262 54l-26 108h84l-26-108z', 'url(#beam)'),
    rect(244, 14, 68, 34, INK, 'rx="8"'),
    circle(278, 46, 13, '#2a2050'),
    circle(278, 46, 7, '#4fd0e6'),
    circle(275, 43, 2.4, '#fff'),
    // the belt
    bottle(18, 162, 84, '#fff0f6', CREAM),
    bottle(82, 162, 84, 'url(#gold)', '#fff0f600'),
    bottle(180, 162, 84, 'url(#gold)', YELLOW),
    bottle(278, 162, 84, 'url(#gold)', YELLOW),
    rect(-6, 162, 350, 13, STEEL_DARK, 'rx="6"'),
    stroke('M6 169h330', STEEL, 7, 'stroke-dasharray="0 15"'),
    // the box and its code
    path('M352 96l88-14 26 12-84 16z', '#fff'),
    path('M352 96l30 14v80l-30-16z', '#d8c8ee'),
    path('M382 110l84-16v78l-84 18z', '#fffdf6'),
    path('M382 132l84-17v10l-84 18z', '#12a5bd'),
    group(
      'transform="translate(412 146) skewY(-11)"',
      rect(-4, -4, 36, 28, '#fff'),
      ...CODE.map((line, y) =>
        [...line].map((bit, x) => (bit === '1' ? rect(x * 4, y * 4, 4, 4, INK) : '')).join(''),
      ),
    ),
    circle(456, 150, 13, '#2fc48a'),
    stroke('M450 150l4 5 8-9', '#fff', 3),
    whiteCoat(328, 200, 76, '#744733', { arm: 6 }),
  );
}
