import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { chip, DEEP, MINT, TEAL } from '../parts.ts';

/** Hot on one side, cold on the other: the exam, and those who wait for the chip. */
export function test(): string {
  return picture(
    WIDE,
    [
      linear('hot', ['#ff9a5a', '#e8482a'], 90),
      linear('cold', ['#5fb8e8', '#2f5ac8'], 90),
      linear('door', ['#eafaf4', '#bfe4e0']),
      radial('light', ['#ffffffcc', '#ffffff00']),
    ],
    rect(0, 0, 160, 203, 'url(#hot)'),
    rect(150, 0, 160, 203, 'url(#cold)'),
    rect(310, 0, 170, 203, 'url(#door)'),
    stroke(
      'M24 70q-10-12 0-24t0-24M54 70q-10-12 0-24t0-24M84 60q-8-10 0-20t0-20',
      '#ffe08a',
      5,
      'opacity=".8"',
    ),
    ...[
      [282, 34, 13],
      [250, 22, 9],
      [288, 84, 10],
    ].map(([x, y, r]) =>
      group(
        `transform="translate(${x} ${y}) scale(${(r! / 10).toFixed(1)})"`,
        stroke('M0-10V10M-8.700-5L8.700 5M-8.700 5L8.700-5M-3-8l3 3 3-3M-3 8l3-3 3 3', '#fff', 2),
      ),
    ),
    circle(154, 108, 110, 'url(#light)'),
    rect(0, 182, 480, 21, DEEP),
    // the bench
    path('M40 182l14-42h200l14 42z', '#1a6a72'),
    rect(54, 134, 200, 10, TEAL, 'rx="3"'),
    rect(106, 124, 96, 12, STEEL, 'rx="3"'),
    chip(154, 96, 62),
    // the needles
    path('M58 22h192l-14 22H72z', INK),
    rect(128, 0, 52, 24, STEEL_DARK),
    stroke('M96 44l42 36M122 44l24 32M154 44v30M186 44l-24 32M212 44l-42 36', STEEL_LIGHT, 4),
    ...[138, 146, 154, 162, 170].map((x, i) => circle(x, [80, 76, 74, 76, 80][i]!, 3, YELLOW)),
    rect(64, 152, 60, 22, INK, 'rx="3"'),
    stroke('M70 168l8-8 8 4 10-8 8 4', MINT, 3),
    circle(144, 163, 7, '#2fc48a'),
    circle(166, 163, 7, '#0b3f46'),
    circle(188, 163, 7, '#0b3f46'),
    // those who wait
    path('M308 0v203h8V0z', '#8fc8c4'),
    stroke('M288 112h52M330 103l10 9-10 9', '#fff', 6),
    path('M346 88l12-18q5-8 14-8h36q8 0 14 8l14 16q18 2 20 12v16H338V98q0-8 8-10z', '#e8482a'),
    path('M362 84l8-12q3-4 8-4h10v16zM396 84V68h10q5 0 9 5l9 11z', '#dff4ff'),
    circle(366, 114, 11, INK),
    circle(428, 114, 11, INK),
    circle(366, 114, 4, STEEL_LIGHT),
    circle(428, 114, 4, STEEL_LIGHT),
    rect(416, 16, 30, 48, INK, 'rx="5"'),
    rect(420, 21, 22, 36, '#5fd0e6', 'rx="2"'),
    circle(431, 39, 6, '#fff'),
    group(
      'transform="translate(342 22) rotate(-8)"',
      rect(0, 0, 56, 36, '#7a4cd6', 'rx="5"'),
      rect(8, 11, 12, 10, '#ffd24a', 'rx="2"'),
      stroke('M8 28h20M40 10a6 6 0 0 1 0 10M45 7a10 10 0 0 1 0 16', '#fff', 2.4),
    ),
    stroke('M330 130h140', '#8fc8c4', 6),
    worker(386, 198, 58, '#ffc53d', '#f7d3b5', 12),
    rect(420, 152, 40, 32, '#c98d52', 'rx="3"'),
    stroke('M420 162h40', CREAM, 4),
  );
}
