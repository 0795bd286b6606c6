import { circle, group, linear, path, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, YELLOW } from '../palette.ts';
import { gear } from '../parts.ts';
import type { Setting } from '../trade-picture.ts';

/** High over the plain, the nose of a wind turbine stands open. */
export const WIND_SETTING: Setting = {
  ground: ['#3f86c8', '#d6ecdc'],
  light: '#fffbe0',
  jacket: '#0f6a80',
  defs: [linear('shell', ['#fffdf6', '#dfe6ee 60%', '#a8b8ca'])],
  work:
    path('M90 158q110-12 230 0v42H90z', '#d9bf5a') +
    path('M120 178q40-14 90-4l-20 22h-80zM230 170l60-4 30 16v14h-70z', '#7f9a4a') +
    stroke('M100 190q80-10 220-4', '#b89a3c', 3) +
    group(
      'transform="translate(168 84)"',
      path('M-9-10Q-20-60-2-130 14-60 9-10z', '#fff'),
      path('M-9-10Q-20-60-2-130 14-60 9-10z', '#fff', 'transform="rotate(118)"'),
      path('M-9-10Q-20-60-2-130 14-60 9-10z', '#e6edf4', 'transform="rotate(238)"'),
    ) +
    path('M172 50h150v70H172z', 'url(#shell)') +
    path('M174 46q-34 4-34 38t34 38z', 'url(#shell)') +
    rect(196, 60, 124, 50, INK, 'rx="4"') +
    stroke('M176 85h34', STEEL, 10) +
    gear(226, 86, 23, 11, '#a4a8b8') +
    gear(264, 78, 16, 8, YELLOW) +
    rect(284, 68, 40, 34, '#c9743f', 'rx="3"') +
    stroke('M292 68v34M302 68v34M312 68v34', '#ffc08a', 3) +
    circle(158, 84, 12, STEEL_DARK) +
    circle(158, 84, 5, CREAM) +
    stroke('M196 50V34M300 50V34M190 34h130', '#e8482a', 4) +
    path('M262 120h40l6 80h-52z', CREAM) +
    stroke('M210 34q-2 30-30 52', YELLOW, 3),
};
