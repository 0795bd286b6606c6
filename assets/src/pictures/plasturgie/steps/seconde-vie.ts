import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { belt, bottle, PINK, PLUM, TURQUOISE } from '../parts.ts';

/** The sorter: light tells the plastics apart, jets of air throw each into its bin. */
export function secondeVie(): string {
  const bin = (x: number, colour: string) =>
    path(`M${x} 150h74l-8 50h-58z`, colour) +
    rect(x - 4, 144, 82, 9, colour, 'rx="4"') +
    rect(x - 4, 144, 82, 4, '#fff', 'rx="2" opacity=".4"');
  return picture(
    WIDE,
    [
      linear('hall', ['#1f4a6a', '#3f6a8a 50%', '#e88a9a']),
      linear('beam', ['#ffffffdd', '#ff8aa866 80%', '#ff8aa800']),
      radial('light', ['#ffe9c4cc', '#ff9aae00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 34h480M40 0v70M420 0v70', '#2f5a7a', 5),
    circle(330, 110, 150, 'url(#light)'),
    rect(0, 190, 480, 13, PLUM),
    // the belt and what rides on it
    belt(-10, 104, 220),
    stroke('M24 116v74M176 116v74', STEEL_DARK, 7),
    bottle(38, 104, 50, TURQUOISE, -6),
    path('M66 104V74q0-8 8-8h6v-8h12v8h4q10 0 10 10v28zM92 72h6q4 0 4 5v12h-10z', '#7ad08a'),
    path('M122 82h32l-5 22h-22z', CREAM),
    rect(118, 77, 40, 6, PINK, 'rx="2"'),
    // the eye
    path('M168 44h32l34 60h-84z', 'url(#beam)'),
    rect(150, 18, 68, 30, INK, 'rx="8"'),
    circle(184, 34, 10, PINK),
    circle(184, 34, 4, '#fff'),
    bottle(192, 100, 40, '#8fe0f0', 78),
    // what flies
    stroke('M214 122l14-12M222 130l18-8M214 138l10-2', '#fff', 4, 'opacity=".85"'),
    rect(196, 122, 16, 22, STEEL, 'rx="3"'),
    stroke(
      'M216 96q38-56 74 34M216 96q82-94 156 28M216 98q108-120 228 22',
      '#fff',
      2.6,
      'stroke-dasharray="1 8" opacity=".8"',
    ),
    bottle(286, 116, 40, TURQUOISE, 160),
    path('M352 74l26-6 6 20-22 8z', CREAM),
    path('M348 72l32-9 1 6-31 9z', PINK),
    group(
      'transform="translate(428 92) rotate(40)"',
      path('M-14 20V-6q0-8 8-8h4v-8h10v8q10 0 10 10v24z', '#7ad08a'),
    ),
    bin(242, TURQUOISE),
    bin(326, PINK),
    bin(408, '#4aa86a'),
    bottle(264, 152, 34, '#8fe0f0', 14),
    bottle(290, 150, 32, TURQUOISE, -20),
    stroke(
      'M270 180a12 12 0 0 1 18-6M290 186a12 12 0 0 1-18 2M352 180a12 12 0 0 1 18-6M372 186a12 12 0 0 1-18 2M436 180a12 12 0 0 1 18-6M456 186a12 12 0 0 1-18 2',
      '#fff',
      3.4,
      'opacity=".9"',
    ),
    worker(108, 201, 52, '#ffc53d', '#a86b45', 10),
  );
}
