import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { PINK, PLUM, pellets } from '../parts.ts';

/** A silo of pellets runs down into the dryer; a hand shows what they are. */
export function granules(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#ffb0b8', '#ffd8c4 60%', '#fff0d8']),
      linear('glass', ['#ffffff99', '#ffffff33', '#ffffff88'], 90),
      linear('steel', ['#f2f4f8', '#b4bac8', '#7c8296'], 90),
      radial('warm', ['#fff3b0', '#ff9a3a88 50%', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    path('M0 150h60V110l30-16v16l30-16v16l30-16v56h330v53H0z', '#e89aa0'),
    rect(0, 168, 480, 35, '#7a2a5a'),
    // the silo, full
    stroke('M60 176l14-50M168 176l-14-50', PLUM, 8),
    path('M48 14h132v88l-46 52h-40L48 102z', PLUM, 'opacity=".3"'),
    pellets(3, 150, 54, 34, 118, 66, 8),
    pellets(4, 44, 82, 104, 60, 18, 8),
    pellets(9, 16, 100, 128, 24, 20, 8),
    path('M48 14h132v88l-46 52h-40L48 102z', 'url(#glass)'),
    rect(42, 8, 144, 12, PINK, 'rx="6"'),
    rect(44, 96, 140, 8, PINK, 'rx="4"'),
    path('M94 154h40v12H94z', PLUM),
    // the pipe to the dryer
    stroke('M114 166q0 22 30 22h52q30 0 30-30V60q0-22 24-22', '#fff', 15, 'opacity=".75"'),
    stroke('M114 170q2 18 30 18h52q30 0 30-30V60q0-22 24-22', PINK, 6, 'stroke-dasharray="0 13"'),
    stroke('M150 188h46q30 0 30-30V66', YELLOW, 6, 'stroke-dasharray="0 19"'),
    circle(290, 104, 84, 'url(#warm)'),
    path('M250 24h80v104l-26 30h-28l-26-30z', 'url(#steel)'),
    path('M250 24q40-20 80 0z', STEEL_LIGHT),
    rect(272, 52, 36, 54, '#ffd98a', 'rx="6"'),
    pellets(6, 40, 276, 74, 26, 30, 5),
    stroke('M276 60q6-6 12 0t14 0M244 60h-8M344 76q14-8 0-18t4-20M352 92q14-8 0-18', '#ff7a2c', 3),
    stroke('M258 158l-8 20M322 158l8 20', STEEL_DARK, 6),
    // a scoop shows what they are
    stroke('M436 180h52', PINK, 13),
    pellets(12, 44, 366, 154, 62, 20, 9),
    path('M350 168h92v6q-4 26-46 26t-46-26z', 'url(#steel)'),
    stroke('M350 170h92', '#fff', 4),
    worker(222, 200, 42, '#ffc53d', '#8f5a3c', 8),
  );
}
