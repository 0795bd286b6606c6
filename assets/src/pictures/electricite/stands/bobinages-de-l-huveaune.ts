import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { COPPER, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { hook, worker } from '../../parts.ts';
import { coil } from '../parts.ts';

/** The winding shop: a wire leaves its reel and becomes a coil on an iron core. */
export function bobinagesDeLHuveaune(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#2f3f8a', '#5a6ab8 60%', '#d8a878']),
      linear('iron', ['#9aa2ba', '#5c6480']),
      radial('light', ['#ffe9b0', '#ffc86a77 50%', '#ffb04a00']),
      radial('reel', ['#ffd0a0', '#d9803f 45%', '#8a4526']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path('M0 0h480v10H0z', '#1f2a66'),
    ...[16, 124, 232].map(
      (x) =>
        rect(x, 22, 88, 60, '#ffe6b8', 'rx="4" opacity=".85"') +
        stroke(`M${x + 44} 22v60M${x} 52h88`, '#2f3f8a', 3),
    ),
    circle(330, 104, 140, 'url(#light)'),
    rect(0, 172, 480, 31, '#1a1f4a'),
    // the reel of wire
    stroke('M46 172l26-54 26 54', STEEL_DARK, 7),
    circle(72, 116, 52, '#1f2a66'),
    circle(72, 116, 44, 'url(#reel)'),
    circle(72, 116, 36, 'none', 'stroke="#ffc08a" stroke-width="1.600"'),
    circle(72, 116, 27, 'none', 'stroke="#ffc08a" stroke-width="1.600"'),
    circle(72, 116, 15, '#1f2a66'),
    circle(72, 116, 6, YELLOW),
    stroke('M84 73Q180 74 222 96t66 10', '#ffb47a', 4),
    // the guide and the winder
    rect(206, 118, 18, 56, STEEL_DARK),
    circle(215, 102, 13, STEEL_LIGHT),
    circle(215, 102, 5, STEEL_DARK),
    // the core with its three legs, and their coils
    rect(286, 36, 166, 28, 'url(#iron)'),
    rect(286, 144, 166, 28, 'url(#iron)'),
    ...[294, 352, 410].map((x) => rect(x, 60, 34, 90, 'url(#iron)')),
    stroke('M286 43h166M286 50h166M286 57h166M286 151h166M286 158h166M286 165h166', '#4a5270', 1.6),
    group('transform="rotate(90 311 104)"', coil(311, 80, 38, 48, 6)),
    group('transform="rotate(90 369 104)"', coil(331, 80, 76, 48, 11)),
    group('transform="rotate(90 427 104)"', coil(389, 80, 76, 48, 11)),
    rect(276, 172, 186, 8, STEEL),
    hook(369, 34, -4),
    worker(252, 199, 80, '#ff7a2c', '#eab98f', 16),
    worker(150, 200, 50, YELLOW, '#cf9464', 8),
    stroke('M12 192h44M104 190h26M330 192h60', '#38428a', 3),
    rect(410, 184, 56, 19, STEEL, 'rx="3"'),
    stroke('M418 184q8-10 16 0t16 0', COPPER, 4),
  );
}
