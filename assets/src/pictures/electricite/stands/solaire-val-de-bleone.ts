import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { flash, NIGHT, solarPanel } from '../parts.ts';

/** The valley at the golden hour: blue rows face the sun, sheep graze, batteries fill. */
export function solaireValDeBleone(): string {
  const sheep = (x: number, y: number, flip: 1 | -1) =>
    group(
      `transform="translate(${x} ${y}) scale(${flip} 1)"`,
      stroke('M-7-4v6M6-4v6', INK, 3),
      path('M-13-8q-2-9 7-9 5-5 10 0 9-1 8 8-4 7-13 5-10 2-12-4z', '#fff8ec'),
      path('M10-15q8-2 9 5-2 6-8 3z', '#3a2c4e'),
    );
  return picture(
    WIDE,
    [
      linear('sky', ['#4f86c8', '#a8d0dc 40%', '#ffe0a0 75%', '#ffc26a']),
      linear('far', ['#9a8ac8', '#e0b8b0']),
      linear('grass', ['#d8c05a', '#7a9a3a']),
      radial('sun', ['#fffbe0', '#ffe48acc 35%', '#ffd86a00']),
      radial('glow', ['#a8ffb8aa', '#7aff9a00']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(196, 66, 120, 'url(#sun)'),
    circle(196, 66, 27, '#fffbe6'),
    path('M0 120l60-64 34 36 46-30 60 50 70-58 50 40 50-52 110 74v40H0z', 'url(#far)'),
    path('M60 56l-18 20 14-4 10 12 12-10zM370 42l-20 22 16-4 12 10 14-12z', '#fff', 'opacity=".8"'),
    path('M0 132q120-24 240-6t240-10v87H0z', 'url(#grass)'),
    path('M0 150q60-8 130 8t150-2 200 10v37H0z', '#5f8a34', 'opacity=".55"'),
    stroke('M196 126q-20 12 10 20t-30 26-40 40', '#bfe6f0', 9, 'opacity=".8"'),
    ...[6, 76, 236].map((x) => solarPanel(x, 138, 56)),
    ...[-26, 70, 218].map((x) => solarPanel(x, 184, 84)),
    sheep(48, 197, 1),
    sheep(170, 158, -1),
    sheep(214, 199, 1),
    sheep(292, 158, 1),
    // the batteries
    circle(404, 140, 88, 'url(#glow)'),
    path('M330 118h132l14-12H346z', '#f6f0e2'),
    rect(330, 118, 132, 66, CREAM, 'rx="3"'),
    path('M462 118l14-12v66l-14 12z', '#c8b89a'),
    ...[338, 380, 422].map(
      (x, index) =>
        rect(x, 126, 34, 50, '#dfe4ec', 'rx="2"') +
        rect(x + 6, 132, 22, 38, NIGHT, 'rx="3"') +
        rect(x + 9, 144 - index * 4, 16, 23 + index * 4, '#5fe08a', 'rx="2"'),
    ),
    flash(394, 88, 26),
    worker(318, 198, 54, '#ff7a2c', '#cf9464', 12),
    worker(452, 200, 46, YELLOW, '#8f5a3c'),
  );
}
