import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK } from '../../palette.ts';
import { stars, worker } from '../../parts.ts';
import { flash, insulator, NIGHT, pylon, transformer } from '../parts.ts';

/** The voltage goes up, and the big line crosses the hills. */
export function transport(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#3a2a7a', '#b05a8a 45%', '#ffb06a 80%', '#ffd89a']),
      radial('sun', ['#fffbe0', '#ffd88acc 35%', '#ffc06a00']),
      linear('hill', ['#7a4a8a', '#4a2f6e']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    stars(8, 18, 0, 0, 300, 50),
    circle(330, 116, 110, 'url(#sun)'),
    circle(330, 116, 28, '#fffbe6'),
    path('M0 150q70-40 150-18t130-14 200 6v79H0z', '#a85a8a'),
    path('M0 168q100-34 210-14t270-18v67H0z', 'url(#hill)'),
    path('M0 188q140-22 280-8t200-10v33H0z', NIGHT),
    pylon(456, 142, 62, '#4a2a6a'),
    pylon(378, 156, 92, '#38205c'),
    pylon(252, 180, 150),
    stroke('M116 70Q170 90 198 82M116 84Q170 116 196 108M116 96Q170 140 212 134', INK, 2.4),
    stroke(
      'M306 82Q330 104 350 92M292 56Q330 90 352 78M292 108Q330 116 352 108M404 78Q420 92 438 90M412 92Q424 106 432 102M404 108Q420 114 438 112M474 90l8 3M480 102l4 1',
      INK,
      1.8,
    ),
    transformer(-6, 190, 146),
    stroke('M23 62Q10 30-4 22M67 62Q60 26 40-4M111 62Q120 30 110-4', INK, 2.4),
    ...[
      [209, 56],
      [196, 81],
      [209, 107],
      [295, 56],
      [308, 81],
      [295, 107],
    ].map(([x, y]) => insulator(x!, y!, 3, 5)),
    flash(146, 18, 40),
    stroke('M176 60v-34M168 34l8-9 8 9', CREAM, 4),
    worker(180, 200, 46, '#ff7a2c', '#8f5a3c', 12),
    worker(326, 200, 36, '#c8d62c', '#eab98f'),
  );
}
