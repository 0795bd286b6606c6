import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { cheese, STEEL_STOPS, tank } from '../parts.ts';

/** A summer morning in the mountains: the tanker is plugged into the dairy. */
export function laiterieCombeClaire(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#3f8fd8', '#a9dcf2 60%', '#f2fbe6']),
      linear('rock', ['#7f92c0', '#b4c4dc']),
      linear('steel', STEEL_STOPS, 90),
      linear('blue', ['#3a78cc', '#1f4c94']),
      radial('sun', ['#fffbe0', '#fff0b0aa 40%', '#fff0b000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(70, 40, 70, 'url(#sun)'),
    path('M-10 130L60 40l40 46 50-66 60 72 44-40 70 80z', 'url(#rock)'),
    path(
      'M60 40L40 66l14-4 8 8 10-10 12 6zM150 20l-28 38 18-8 12 12 14-14 16 6zM254 52l-18 18 14-2 8 8 10-8z',
      '#fff',
    ),
    path('M0 128q80-40 180-14t300-8v97H0z', '#7fbf52'),
    path('M0 150q120-24 240-6t240-6v65H0z', '#5a9a3f'),
    // two cows in the meadow
    ...[
      [46, 128],
      [212, 124],
    ].map(([x, y]) =>
      group(
        `transform="translate(${x} ${y})"`,
        path('M-12-10q0-4 4-4h16q4 0 5 5l5-2 3 6-6 3-3-2v10h-3V0H-6v6h-3V-2q-3-2-3-8z', '#fff7ea'),
        path('M-8-14h8l-2 6-5-1zM4-13h5l-2 7-4-2z', '#7a4a34'),
      ),
    ),
    // the dairy and its tanks
    path('M336 76l72-36 80 36v90H336z', 'url(#blue)'),
    path('M328 80l80-44 80 40v-12l-80-40-88 50z', '#c9d6e8'),
    rect(362, 96, 30, 24, '#ffe9a8', 'rx="3"'),
    rect(404, 96, 30, 24, '#ffe9a8', 'rx="3"'),
    rect(446, 96, 30, 24, '#ffe9a8', 'rx="3"'),
    path('M408 48q9 11 9 18a9 9 0 0 1-18 0q0-7 9-18z', '#fff'),
    tank(258, 168, 46, 128),
    tank(308, 168, 46, 142),
    stroke('M258 46q0-18 24-18t26-4M330 60q14 0 14 16', '#c9d6e8', 4),
    // the tanker
    stroke('M196 158q26 24 50 0', INK, 5),
    rect(18, 100, 146, 52, 'url(#tankBody)', 'rx="26"'),
    rect(18, 100, 146, 52, '#fdfefe', 'rx="26"'),
    path('M18 128h146q0 24-26 24H44q-26 0-26-24z', '#cfdcea'),
    stroke('M60 101v50M120 101v50', '#aebccd', 2),
    rect(76, 94, 26, 8, STEEL_DARK, 'rx="3"'),
    path('M166 114q0-6 6-6h20q6 0 9 6l8 20v24h-43z', '#e8482a'),
    path('M176 114h14q4 0 6 5l5 13h-25z', '#dff4ff'),
    rect(14, 150, 196, 9, INK, 'rx="3"'),
    ...[40, 66, 130, 190].map((x) => circle(x, 162, 12, INK) + circle(x, 162, 5, STEEL)),
    circle(196, 158, 5, '#e8482a'),
    circle(246, 158, 5, '#e8482a'),
    // cheeses in front
    path('M290 184h190v6H290z', '#8f5f35'),
    path('M304 190v13M464 190v13', '#6f4526', 'stroke="#6f4526" stroke-width="7"'),
    ...[322, 372, 422].map((x, index) => cheese(x, 181, 23, index % 2 ? '#d3963c' : '#e0a94a')),
    cheese(347, 167, 22, '#d3963c'),
    cheese(397, 167, 22),
    whiteCoat(458, 198, 68, '#f7d3b5', { arm: 10 }),
  );
}
