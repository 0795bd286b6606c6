import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { belt, brick, halfMould, PLUM, pellets, TURQUOISE } from '../parts.ts';

/** A robot picks the bricks, the scraps go round again. */
export function finition(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#d8f0f0', '#ffe6dc 70%', '#ffd0c8']),
      linear('arm', ['#ff9ab0', '#e0426e']),
      radial('light', ['#ffffff', '#ffffff00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path('M0 0h480v12H0z', '#e8a8b0'),
    ...[24, 144, 354].map((x) => rect(x, 26, 96, 60, '#fff', 'rx="4" opacity=".7"')),
    circle(250, 100, 110, 'url(#light)'),
    rect(0, 182, 480, 21, PLUM),
    // the cooled mould, with its water
    halfMould(74, 54, 74, 112, 1),
    path('M74 84H54v56h20z', STEEL_DARK),
    stroke('M0 70h18q10 0 10 10v58q0 10-10 10H0M0 78h8', TURQUOISE, 6),
    stroke('M40 72v80', '#9ae6ee', 5, 'stroke-dasharray="2 9"'),
    // the robot
    path('M176 182l10-30h44l10 30z', '#7a2a5a'),
    stroke('M208 152L232 74', 'url(#arm)', 24),
    stroke('M232 74L318 52', 'url(#arm)', 19),
    circle(208, 150, 19, PLUM),
    circle(208, 150, 8, YELLOW),
    circle(232, 74, 16, PLUM),
    circle(232, 74, 7, YELLOW),
    circle(318, 52, 12, PLUM),
    rect(312, 58, 12, 22, STEEL_DARK),
    rect(290, 78, 56, 8, STEEL_DARK, 'rx="3"'),
    stroke('M298 86v8M338 86v8', INK, 7),
    brick(294, 128, 48, '#2f62d9'),
    path('M300 128v10h6v-10zM328 128v14h5v-14z', '#8fb0ff'),
    // the belt
    belt(262, 152, 222),
    brick(390, 153, 38, YELLOW),
    brick(438, 153, 38, '#2f62d9'),
    rect(276, 166, 10, 18, STEEL_DARK),
    rect(460, 166, 10, 18, STEEL_DARK),
    // the grinder takes the scraps
    path('M84 112h86l-18 32h-50z', STEEL_LIGHT),
    rect(98, 142, 58, 40, YELLOW, 'rx="4"'),
    stroke('M116 98l10-8 6 10M138 84l12 4-4 10M104 86l6-8 4 9', '#2f62d9', 4),
    stroke('M150 104l8-6', YELLOW, 4),
    stroke('M106 154l10 10 10-10 10 10 12-10', INK, 4),
    pellets(5, 26, 96, 184, 60, 10, 4, ['#2f62d9', YELLOW]),
    worker(360, 199, 72, '#ff7a2c', '#eab98f', 15),
    brick(372, 158, 20, YELLOW, -10),
  );
}
