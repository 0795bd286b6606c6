import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { solarPanel, windTurbine } from '../parts.ts';

/** Four sources at sunrise: water, wind, sun, atom. */
export function source(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#6a5ab8', '#f0a08a 45%', '#ffdf9a 80%']),
      linear('cliff', ['#b8806a', '#6a4258']),
      linear('fall', ['#ffffff', '#8fe0f0']),
      linear('tower', ['#fff7ea', '#e0c8c0 60%', '#a8909a'], 90),
      radial('sun', ['#fffbe6', '#ffe08acc 35%', '#ffd06a00']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(268, 96, 110, 'url(#sun)'),
    circle(268, 96, 26, '#fffbe6'),
    path('M90 150q70-56 150-34t120-10 120 10v40H90z', '#9a6a9a'),
    windTurbine(204, 122, 62, 12),
    windTurbine(240, 118, 78, 40),
    windTurbine(302, 118, 56, 70),
    path('M110 172q90-24 190-10t180-12v53H110z', '#6a8a4a'),
    // the dam
    path('M0 203V34l30-16 22 20v20l16 10v135z', 'url(#cliff)'),
    path('M192 203v-48l-10-30-16-18V70l-14-14-16 12v135z', 'url(#cliff)'),
    path('M44 78q50 16 104 0l-10 112H56z', CREAM),
    path('M44 78q50 16 104 0v10q-52 16-104 0z', '#c8b8b0'),
    path('M50 62h96l-2 14q-48 16-100 2z', '#5fc0e0'),
    stroke('M64 69h22M104 71h26', '#dff6ff', 2),
    path('M78 112h12v72H78zM104 112h12v72h-12z', 'url(#fall)'),
    path('M24 203q10-22 34-20 40-8 78 2 30-4 44 18z', '#3f9ac0'),
    circle(84, 186, 10, '#fff', 'opacity=".85"'),
    circle(110, 186, 11, '#fff', 'opacity=".85"'),
    stroke('M46 196h24M104 198h34', '#dff6ff', 2.6),
    // the panels
    solarPanel(196, 184, 58),
    solarPanel(256, 184, 58),
    solarPanel(316, 184, 58),
    worker(300, 199, 32, '#ff7a2c', '#8f5a3c', 8),
    // the tower and its reactor
    path('M388 184q18-60 4-112h62q-14 52 4 112z', 'url(#tower)'),
    path('M392 72q30 8 62 0v6q-32 8-62 0z', '#8a7a8a'),
    path(
      'M398 68q-6-18 10-22 2-16 20-14 10-14 26-4 18-2 16 14 12 12-4 22-30 12-68 4z',
      '#fff',
      'opacity=".92"',
    ),
    rect(362, 150, 28, 36, '#d8c0b8'),
    path('M362 150a14 14 0 0 1 28 0z', CREAM),
    rect(344, 164, 18, 22, '#b89aa0'),
    worker(466, 199, 30, YELLOW, '#f7d3b5'),
  );
}
