import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, STEEL, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { PINK, pellets, TURQUOISE } from '../parts.ts';

/** The barrel cut lengthwise: grains on the left, a smooth paste on the right. */
export function fusionPlastique(): string {
  const turns = Array.from({ length: 10 }, (_, index) => 78 + index * 27);
  return picture(
    WIDE,
    [
      linear('hall', ['#43164a', '#7a2a5a 60%', '#c2506a']),
      linear('bore', ['#7a4a86', '#b83a5a 45%', '#ff5f86 75%', '#ff8aa8'], 90),
      linear('screw', ['#f2f4f8', '#a4aabb', '#5c6078']),
      radial('glow', ['#ffd98acc', '#ff7a5a66 50%', '#ff7a5a00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 26h480M70 0v60M250 0v60M420 0v60', '#5a2058', 5),
    circle(330, 112, 170, 'url(#glow)'),
    rect(0, 176, 480, 27, '#240b2c'),
    // the tube, cut open
    rect(52, 76, 316, 20, STEEL_LIGHT, 'rx="3"'),
    rect(52, 134, 316, 20, STEEL, 'rx="3"'),
    rect(52, 94, 316, 42, 'url(#bore)'),
    pellets(2, 46, 62, 98, 84, 32, 6),
    pellets(7, 18, 140, 100, 66, 28, 5),
    rect(40, 107, 310, 16, 'url(#screw)'),
    path('M350 107l24 8-24 8z', STEEL),
    stroke(turns.map((x) => `M${x} 133q14-18 8-38`).join(''), '#f2f4f8', 7),
    stroke(turns.map((x) => `M${x + 4} 133q14-18 8-38`).join(''), '#5c6078', 2),
    path('M368 76l32 26v26l-32 26z', STEEL_DARK),
    // the heaters, hotter and hotter
    ...['#c9743f', '#e8682a', '#ff8a2a', '#ffb03a'].map(
      (colour, index) =>
        rect(146 + index * 54, 68, 36, 13, colour, 'rx="4"') +
        rect(146 + index * 54, 149, 36, 13, colour, 'rx="4"'),
    ),
    stroke(
      'M158 58q-6-6 0-12t0-12M212 58q-6-6 0-12t0-12M266 58q-6-6 0-12t0-12M320 58q-6-6 0-12t0-12',
      '#ffc08a',
      3,
      'opacity=".8"',
    ),
    // the hopper
    path('M60 12h84l-26 66H86z', '#ffffff', 'opacity=".3"'),
    pellets(11, 46, 72, 22, 56, 22, 7),
    pellets(13, 22, 88, 48, 26, 28, 7),
    rect(54, 6, 96, 9, PINK, 'rx="4"'),
    // the motor that turns it
    rect(0, 84, 44, 62, TURQUOISE, 'rx="8"'),
    stroke('M10 96h22M10 108h22M10 120h22M10 132h22', '#1f7f94', 4),
    stroke('M26 74a18 18 0 0 1 18-8M38 62l7 4-5 6', CREAM, 3.4),
    rect(30, 154, 20, 24, STEEL_DARK),
    rect(340, 154, 20, 24, STEEL_DARK),
    // the paste
    stroke('M402 115q32 0 32 32v14', PINK, 15),
    stroke('M410 194h48M416 182h36M424 170h20', PINK, 14),
    stroke('M404 110q26 0 32 22M408 190h30M416 178h20M424 166h10', '#ffc0d0', 3.4),
    worker(214, 202, 42, '#ffc53d', '#cf9464', 9),
  );
}
