import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { COPPER, CREAM, STEEL, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { stars, worker } from '../../parts.ts';
import { coil, flash } from '../parts.ts';

/** A magnet turns in a ring of coils, and a lamp lights. */
export function alternateur(): string {
  const around = [0, 60, 120, 180, 240, 300];
  return picture(
    WIDE,
    [
      linear('hall', ['#1b1a52', '#4a3a8a 60%', '#a86a8a']),
      linear('ring', ['#7a84a8', '#3a4068']),
      radial('light', ['#ffe9b0cc', '#ffc86a55 50%', '#ffb04a00']),
      radial('lamp', ['#ffffff', '#ffe78acc 35%', '#ffd04a00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stars(5, 16, 0, 0, 480, 40),
    rect(0, 178, 480, 25, '#141238'),
    circle(216, 104, 150, 'url(#light)'),
    // the shaft and what drives it
    rect(0, 96, 130, 16, STEEL),
    rect(0, 96, 130, 5, STEEL_LIGHT),
    ...[0, 45, 90, 135].map((turn) =>
      group(
        `transform="translate(44 104) rotate(${turn})"`,
        path('M-7 0Q-14-34 4-50 16-26 7 0zM7 0Q14 34-4 50-16 26-7 0z', '#5fd0e6'),
      ),
    ),
    circle(44, 104, 16, CREAM),
    circle(44, 104, 6, STEEL_DARK),
    stroke('M86 54a64 64 0 0 1 10 34M80 50l6 4-4 6', CREAM, 4),
    // the ring and its coils
    path('M160 184l14-22h84l14 22z', '#3a4068'),
    circle(216, 98, 86, 'url(#ring)'),
    circle(216, 98, 66, '#1a1848'),
    ...around.map((turn) =>
      group(`transform="translate(216 98) rotate(${turn})"`, coil(-19, -84, 38, 24, 6)),
    ),
    // the magnet
    group(
      'transform="translate(216 98) rotate(-28)"',
      path('M-15-46q15-10 30 0V0h-30z', '#e8482a'),
      path('M-15 46q15 10 30 0V0h-30z', '#2f72d9'),
      path('M-15-46q4-3 8-4V0h-8zM-15 46q4 3 8 4V0h-8z', '#fff', 'opacity=".3"'),
      circle(0, 0, 9, STEEL_LIGHT),
    ),
    stroke(
      'M250 66a46 46 0 0 1 12 40M256 100l6 7 6-8M182 130a46 46 0 0 1-12-40M176 96l-6-7-6 8',
      '#ffe9a0',
      3,
    ),
    // the current and the lamp
    stroke('M300 98h26q12 0 12 14v54q0 12 12 12h46q12 0 12-12v-30', COPPER, 5),
    flash(330, 60, 46),
    circle(408, 84, 80, 'url(#lamp)'),
    path('M408 44q34 2 34 36 0 16-12 26-6 6-6 14h-32q0-8-6-14-12-10-12-26 0-34 34-36z', '#fff6c8'),
    stroke('M398 116V88l10 10 10-10v28', '#ff8a2a', 3),
    rect(392, 120, 32, 8, STEEL),
    rect(395, 129, 26, 8, STEEL_DARK),
    stroke('M352 72l-12-5M364 44l-9-10M408 32V18M452 44l9-10M464 72l12-5', '#ffe78a', 4),
    worker(300, 198, 50, '#ff7a2c', '#a86b45', 10),
  );
}
