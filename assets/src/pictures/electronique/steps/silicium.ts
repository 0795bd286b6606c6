import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, HEAT, STEEL_DARK } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { MINT } from '../parts.ts';

/** Pale sand on one side; on the other, a crystal rises turning from its bath. */
export function silicium(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#0b3f46', '#1f6a6a 55%', '#c86a4a']),
      linear('ingot', ['#f6f8fc', '#8a92a8 35%', '#c8d0de 60%', '#4b5068'], 90),
      linear('bath', [HEAT[0], HEAT[2], HEAT[3]]),
      linear('sand', ['#fff3d8', '#e0c090']),
      radial('glow', ['#fff0b0', '#ff9a3a99 45%', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 28h480M40 0v110M440 0v110', '#175058', 5),
    circle(300, 140, 150, 'url(#glow)'),
    rect(0, 184, 480, 19, '#08282e'),
    // the sand and its quartz
    path('M-10 186q40-76 92-82 50 6 92 82z', 'url(#sand)'),
    stroke('M44 150h3M70 128h3M96 140h3M120 158h3M62 168h3M98 170h3M30 172h3M84 152h3', '#c89a60', 4),
    group(
      'transform="translate(46 118) rotate(-14)"',
      path('M-11 0v-36l11-14 11 14V0z', '#eafcff'),
      path('M0 0v-50l11 14V0z', '#a8d8e0'),
    ),
    group(
      'transform="translate(76 108) rotate(6)"',
      path('M-14 0v-52l14-18 14 18V0z', '#ffffff'),
      path('M0 0v-70l14 18V0z', '#b8e4ea'),
    ),
    group(
      'transform="translate(108 120) rotate(22)"',
      path('M-9 0v-30l9-12 9 12V0z', '#eafcff'),
      path('M0 0v-42l9 12V0z', '#a8d8e0'),
    ),
    stroke('M174 150h22M188 142l9 8-9 8', CREAM, 5),
    // the crucible, cut open
    path('M222 112h156v54q-4 20-26 20H248q-22 0-26-20z', '#e8e0d8'),
    path('M236 112h128v48q-4 14-20 14h-88q-16 0-20-14z', '#3a1526'),
    path('M236 126q32-8 64-2t64 2v34q-4 14-20 14h-88q-16 0-20-14z', 'url(#bath)'),
    stroke('M246 136q20-6 36-2M318 134q20 4 38 0M262 152h30M310 156h30', '#fffbe6', 2.6, 'opacity=".8"'),
    ...[120, 138, 156].map((y) => circle(212, y, 7, '#ff8a2a') + circle(388, y, 7, '#ff8a2a')),
    // the ingot
    path('M294 0h12v22h-12z', STEEL_DARK),
    path('M295 20h10v12q20 6 25 22v62q0 12-30 12t-30-12V54q5-16 25-22z', 'url(#ingot)'),
    path('M270 104h60v12q0 14-30 14t-30-14z', '#ff8a3a', 'opacity=".55"'),
    stroke('M274 60q26 10 52 0M274 78q26 10 52 0', '#fff', 1.6, 'opacity=".5"'),
    stroke('M262 14a40 14 0 0 0 76 4M338 18l4-9M338 18l-10-1', CREAM, 3.6),
    stroke('M354 84V46M346 55l8-9 8 9', MINT, 4),
    worker(432, 198, 62, '#ffc53d', '#eab98f', 12),
  );
}
