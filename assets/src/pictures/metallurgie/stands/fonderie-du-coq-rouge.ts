import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { HEAT, INK, STEEL_DARK } from '../../palette.ts';
import { sparks, worker } from '../../parts.ts';

/** The dark foundry: two people pour iron into sand; the red stove glows in front. */
export function fonderieDuCoqRouge(): string {
  const mould = (x: number, hot: boolean) =>
    rect(x, 152, 62, 28, '#5c3c28', 'rx="2"') +
    rect(x + 4, 148, 54, 28, '#c9a26a') +
    path(`M${x + 24} 148h14l-4 6h-6z`, hot ? HEAT[1] : '#5c3c28') +
    stroke(`M${x + 2} 166h58`, '#8f6a3c', 2);
  return picture(
    WIDE,
    [
      linear('hall', ['#241640', '#4a1f3c 60%', '#7a2f2c']),
      linear('enamel', ['#f0584a', '#c9261f 45%', '#7a120f'], 90),
      radial('fire', ['#fff6d2', '#ffc04a 40%', '#e8501c']),
      radial('glow', ['#ffd070cc', '#ff8a3a55 45%', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    ...[40, 150, 260].map(
      (x) =>
        path(`M${x} 80V44q0-26 26-26t26 26v36z`, '#3a2552') +
        stroke(`M${x + 26} 18v62M${x} 50h52`, '#241640', 3),
    ),
    stroke('M0 8h480', '#1a1030', 12),
    circle(140, 130, 110, 'url(#glow)'),
    rect(0, 178, 480, 25, '#1a1030'),
    mould(12, false),
    mould(92, true),
    mould(172, false),
    mould(252, false),
    // the ladle between its two bearers
    stroke('M52 112H236', STEEL_DARK, 5),
    path('M112 96h58l-6 36q-2 8-10 8h-26q-8 0-10-8z', '#3b2a5c'),
    path('M110 96h62l-2 8h-58z', HEAT[1]),
    stroke('M112 104q-8 6-8 20v24', HEAT[2], 7),
    stroke('M110 106q-6 6-6 18v22', HEAT[0], 2.6),
    sparks(5, 30, 106, 146, 46, -1.57, 1.2),
    sparks(9, 12, 140, 96, 40, -1.57, 0.7),
    worker(40, 180, 78, '#c9b0a0', '#8f5a3c', 2),
    group('transform="translate(492 0) scale(-1 1)"', worker(250, 180, 78, '#ff7a2c', '#f7d3b5', 2)),
    // the stove
    circle(404, 112, 96, 'url(#glow)'),
    path('M388 36V0h24v36z', INK),
    rect(328, 34, 144, 12, 'url(#enamel)', 'rx="5"'),
    path('M336 46h128v122H336z', 'url(#enamel)'),
    rect(330, 166, 140, 10, '#7a120f', 'rx="4"'),
    path('M342 176h14l-4 20h-8zM444 176h14l-2 20h-8z', INK),
    rect(352, 66, 96, 62, INK, 'rx="8"'),
    rect(358, 72, 84, 50, 'url(#fire)', 'rx="5"'),
    path(
      'M370 122q-4-20 8-30 0 10 8 12 0-20 14-30-2 16 10 24 4-6 4-12 12 14 6 36z',
      '#fff6d2',
      'opacity=".85"',
    ),
    stroke('M386 72v50M414 72v50', INK, 3),
    // the cockerel on its plate
    path(
      'M384 162q-8-12 2-18 2 6 10 5 8-1 10-9l-3-3 4-1 1-4 4 2 4-2v5l4 3-5 2q2 14-9 20h-4l1 3h-6l1-3z',
      '#ffd98a',
    ),
    circle(352, 150, 4, '#ffd98a'),
    circle(448, 150, 4, '#ffd98a'),
    stroke('M346 52h108', '#ff9a8a', 2, 'opacity=".8"'),
  );
}
