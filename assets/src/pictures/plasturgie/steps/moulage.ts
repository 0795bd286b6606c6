import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { bottle, brick, halfMould, PINK, PLUM, preform, TURQUOISE } from '../parts.ts';

/** Two ways to give a shape: inject a brick, or blow a bottle. */
export function moulage(): string {
  const puff = 'M-6 0h10l-4-5M4 0l-4 5';
  return picture(
    WIDE,
    [
      linear('left', ['#ff9aae', '#ffd0b8']),
      linear('right', ['#bfeef0', '#fff0d8']),
      linear('hot', ['#ffb08a', '#ff5f86'], 90),
      radial('light', ['#ffffff', '#fff3d0aa 45%', '#fff3d000']),
    ],
    rect(0, 0, 240, 203, 'url(#left)'),
    rect(240, 0, 240, 203, 'url(#right)'),
    circle(118, 96, 96, 'url(#light)'),
    circle(362, 90, 104, 'url(#light)'),
    path('M0 172h480v31H0z', PLUM),
    rect(0, 168, 480, 6, PINK),
    // injecting
    stroke('M18 40h200M18 136h200', STEEL_LIGHT, 8),
    halfMould(86, 26, 64, 124, 1),
    path('M86 62H64v8h-8v12h8v12h-8v12h8v8h22z', STEEL_DARK),
    stroke('M30 44v88M42 44v88', TURQUOISE, 5),
    halfMould(166, 26, 56, 124, -1),
    rect(166, 70, 12, 34, STEEL_DARK),
    path('M222 78l18 6v8l-18 6z', STEEL_DARK),
    stroke('M240 88h-62', PINK, 5),
    brick(102, 110, 46, '#e8482a', 8),
    stroke('M112 66v-8M124 62V50M136 66v-8', CREAM, 3),
    brick(86, 167, 36, '#2f62d9'),
    brick(130, 167, 36, '#ffc53d'),
    // blowing
    halfMould(322, 24, 52, 144, 1),
    halfMould(402, 24, 52, 144, -1),
    path(
      'M322 44v112h-6q-26 0-26-10V92q0-18 18-26 6-4 6-12V44zM402 44v112h6q26 0 26-10V92q0-18-18-26-6-4-6-12V44z',
      STEEL_DARK,
    ),
    path(
      'M344 44h36v12q0 10 10 14 26 10 26 28v44q0 10-10 10h-88q-10 0-10-10V98q0-18 26-28 10-4 10-14z',
      '#5fd0e6',
      'opacity=".55"',
    ),
    path('M350 46h24v62q0 14-12 14t-12-14z', 'url(#hot)'),
    rect(342, 34, 40, 11, CREAM, 'rx="3"'),
    rect(354, 0, 16, 36, STEEL_DARK),
    stroke('M362 4v104', STEEL_LIGHT, 4),
    ...[
      [388, 96, 0],
      [336, 96, 180],
      [388, 124, 20],
      [336, 124, 160],
      [362, 138, 90],
    ].map(([x, y, turn]) =>
      group(`transform="translate(${x} ${y}) rotate(${turn}) scale(1.5)"`, stroke(puff, '#fff', 2.6)),
    ),
    preform(266, 120, 46, 'url(#hot)'),
    bottle(462, 170, 66, TURQUOISE),
    worker(226, 200, 46, '#ffc53d', '#6b4130', 9),
  );
}
