import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { HEAT, INK, STEEL } from '../../palette.ts';
import { gear, sparks } from '../../parts.ts';

/** The furnace cut open: three electrodes, three arcs, scrap turning to liquid. */
export function fusion(): string {
  const electrode = (x: number, low: number) =>
    rect(x, -4, 26, low, '#3a2f55') +
    rect(x, -4, 7, low, '#6a5a8c') +
    path(`M${x} ${low - 4}h26l-5 9h-16z`, HEAT[1]);
  const arc = (x: number, y: number) => {
    const d = `M${x} ${y}l-7 9 12 3-10 10 9 2-6 10`;
    return stroke(d, '#a8c8ff', 7, 'opacity=".55"') + stroke(d, '#fff', 3);
  };
  return picture(
    WIDE,
    [
      linear('hall', ['#2a1a4e', '#57264f 60%', '#8f2f3c']),
      linear('wall', ['#5a4a7a', '#2b2050'], 90),
      linear('bath', ['#fff6d2', '#ffc04a 30%', '#ff7a26']),
      radial('light', ['#ffffff', '#cfe0ff 18%', '#ffb54aaa 45%', '#ff7a2600']),
      radial('warm', ['#ffb03aaa', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 30h480M0 52h480M60 0v120M420 0v120', '#3b2352', 5),
    circle(240, 120, 210, 'url(#warm)'),
    // the shell, cut through
    path('M96 62h288l-10 98q-6 30-40 30H146q-34 0-40-30z', 'url(#wall)'),
    path('M116 62h248l-9 90q-5 22-30 22H155q-25 0-30-22z', '#3a1526'),
    stroke(
      'M116 62l9 90q5 22 30 22h170q25 0 30-22l9-90',
      '#b4663f',
      7,
      'stroke-dasharray="16 4" stroke-linecap="butt"',
    ),
    // scrap not melted yet
    gear(160, 132, 18, 10, '#7d7f92'),
    gear(322, 134, 15, 9, '#9a6a5c'),
    path('M178 148l26-22 14 10-22 20zM284 150l-8-22 16-8 14 26z', STEEL),
    stroke('M140 150l-8-22M344 148l6-26', STEEL, 6),
    circle(240, 112, 96, 'url(#light)', 'opacity=".9"'),
    path('M122 142q18-10 36-2t40-2 42 2 40-2 40 2 38 0l-4 14q-6 20-30 20H156q-24 0-30-20z', 'url(#bath)'),
    stroke('M150 152q20-6 36 0t36-2 40 3 40-2', '#fffbe6', 2.6, 'opacity=".8"'),
    // roof and electrodes
    path('M92 62q148-46 296 0v8H92z', '#4a3a6c'),
    path('M92 62q148-46 296 0', 'none', 'stroke="#8b78b4" stroke-width="3"'),
    electrode(167, 98),
    electrode(227, 98),
    electrode(287, 98),
    rect(160, 30, 40, 9, '#ff7a2c', 'rx="3"'),
    rect(220, 24, 40, 9, '#ff7a2c', 'rx="3"'),
    rect(280, 30, 40, 9, '#ff7a2c', 'rx="3"'),
    stroke('M200 34q10 8 20-4M260 30q10 8 20 6M320 34q60-6 90-40', INK, 4),
    arc(182, 104),
    arc(242, 104),
    arc(302, 104),
    sparks(5, 34, 240, 70, 120, -1.57, 1.3),
    // a thermometer, up to the top
    group(
      'transform="translate(436 40)"',
      rect(-9, 0, 18, 122, '#fff7ea', 'rx="9"'),
      circle(0, 128, 17, '#fff7ea'),
      circle(0, 128, 11, '#e8482a'),
      rect(-4, 14, 8, 110, '#e8482a', 'rx="4"'),
      stroke('M14 18h10M14 44h6M14 70h10M14 96h6', '#fff7ea', 2.6),
    ),
    // the tap
    path('M96 132l-40 12v10l44-10z', HEAT[2]),
    path('M56 144q-12 5-12 32v27h12v-25q0-18 8-24z', HEAT[1]),
    rect(0, 190, 480, 13, '#1d1233'),
    sparks(9, 16, 50, 190, 40, -1.57, 0.9),
  );
}
