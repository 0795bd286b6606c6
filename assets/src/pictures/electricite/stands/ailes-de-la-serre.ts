import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, YELLOW } from '../../palette.ts';
import { gear, worker } from '../../parts.ts';
import { windTurbine } from '../parts.ts';

/** Morning over the plain: two turbines turn, the nearest is open and two roped people work on its roof. */
export function ailesDeLaSerre(): string {
  const blade = (turn: number) =>
    group(`transform="rotate(${turn})"`, path('M-9-14Q-22-70-4-150 14-80 9-14z', 'url(#blade)'));
  return picture(
    WIDE,
    [
      linear('sky', ['#3f86c8', '#a8d4e6 50%', '#ffe6b0']),
      linear('plain', ['#f0cf70', '#b8a03c 50%', '#6f8a3a']),
      linear('blade', ['#ffffff', '#c9d6e6'], 90),
      linear('house', ['#fffdf6', '#d9e0ea 60%', '#9fb0c4']),
      radial('sun', ['#fffde8', '#fff0b0cc 35%', '#fff0b000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(120, 120, 90, 'url(#sun)'),
    circle(120, 120, 26, '#fffde8'),
    stroke('M20 44h70M50 56h60M150 30h50', '#fff', 8, 'opacity=".55"'),
    path('M0 146q120-12 240-4t240-6v67H0z', 'url(#plain)'),
    stroke('M0 168q120-10 240-2t240-4M0 186q140-8 260 0t220-4', '#e6c65a', 3, 'opacity=".7"'),
    path('M20 146q8-8 16 0zM200 142q6-8 14 0z', '#4f7a34'),
    path('M214 142v-14l8-6 8 6v14z', '#8a6a5c'),
    windTurbine(64, 152, 84, 14),
    windTurbine(170, 148, 62, 50),
    // the nearest: tower, blades, the open nacelle
    path('M352 203l8-92h26l10 92z', CREAM),
    path('M374 111h12l10 92h-14z', '#c9d6e6'),
    group('transform="translate(300 92)"', blade(-32), blade(88), blade(208)),
    path('M304 66h132q22 0 22 24v14q0 12-14 12H304z', 'url(#house)'),
    path('M330 74h104v34H330z', INK),
    gear(356, 92, 15, 9, '#8f93a3'),
    gear(382, 88, 11, 7, YELLOW),
    rect(396, 80, 32, 22, '#c9743f', 'rx="3"'),
    stroke('M402 80v22M410 80v22M418 80v22', '#ffc08a', 2),
    stroke('M314 92h30', STEEL, 7),
    path('M304 64q-24 4-24 28t24 26z', 'url(#house)'),
    circle(294, 92, 8, STEEL_DARK),
    stroke('M318 66v-12M378 66v-12M446 68v-14M318 54h128', '#e8482a', 3),
    // two people and their ropes
    worker(344, 66, 42, '#ff7a2c', '#f0c9a8', 6),
    worker(412, 66, 42, '#0f6a80', '#6f4430', -2),
    stroke('M338 48q-8 4-8 12M418 50q10 2 10 12', YELLOW, 2.2),
    stroke('M436 40q10 4 20-6M300 24q16-10 30 0', '#fff', 3, 'opacity=".8"'),
  );
}
