import { circle, group, linear, path, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import type { Setting } from '../trade-picture.ts';
import { beet, crystal } from './beet.ts';
import { STEEL_STOPS } from './parts.ts';

/** The settings of the trades of sugar, by the trade's id. */
export const SUGAR_SETTINGS: Record<string, Setting> = {
  'conduite-sucrerie': {
    ground: ['#2a2f6a', '#b06a4a'],
    light: '#ffd98a',
    jacket: '#3d7a1f',
    defs: [linear('steel', STEEL_STOPS, 90), linear('syrup', ['#ffe0a0', '#e8942c', '#a8581c'])],
    work:
      stroke('M236 0v20', STEEL_LIGHT, 18) +
      path('M146 60q0-44 84-44t84 44v118H146z', 'url(#steel)') +
      stroke('M146 72h168', STEEL_DARK, 2, 'opacity=".5"') +
      circle(226, 118, 54, STEEL_DARK) +
      circle(226, 118, 45, 'url(#syrup)') +
      [0, 60, 120, 180, 240, 300]
        .map((turn) => circle(226, 68, 3.4, STEEL_LIGHT, `transform="rotate(${turn} 226 118)"`))
        .join('') +
      crystal(210, 104, 24, 10) +
      crystal(246, 126, 22, 50) +
      crystal(218, 142, 16, -10) +
      crystal(250, 96, 11, 20) +
      circle(196, 126, 3, '#fff6d8') +
      circle(232, 156, 2.6, '#fff6d8') +
      path('M186 100q10-22 32-26-20 10-24 32z', '#fff', 'opacity=".55"') +
      circle(290, 50, 18, CREAM) +
      circle(290, 50, 14, '#fffdf6') +
      stroke('M290 50l-8 7', '#d8382a', 3),
  },
  'conseil-betterave': {
    ground: ['#7fc0e0', '#f6e2a8'],
    light: '#fff6c8',
    jacket: '#8a5a1f',
    work:
      path('M100 96q60-16 120-6t110-8v96H100z', '#8fb45a') +
      path('M100 108h220v70H100z', '#8a6238') +
      [120, 160, 200, 240, 280, 320]
        .map((x) => stroke(`M200 108L${x * 2 - 200} 178`, '#6d4a28', 5))
        .join('') +
      [
        [150, 124],
        [182, 118],
        [300, 122],
        [292, 164],
      ]
        .map(([x, y]) => beet(x!, y!, 24, 0, true))
        .join('') +
      stroke('M262 136l34 34', STEEL_DARK, 11) +
      circle(230, 98, 50, STEEL_DARK) +
      circle(230, 98, 43, '#eafaff') +
      group(
        'transform="translate(230 96) scale(1.9)"',
        path('M-15-12q6-7 15-7t15 7q4 14-5 22-7 8-10 12-3-4-10-12-9-8-5-22z', '#d8c4a0'),
        path('M-12-11q5-5 12-5t12 5q3 12-4 19-6 6-8 9-2-3-8-9-7-7-4-19z', '#fffaf0'),
        stroke('M-7-8q7-4 14 0M-6 0q6-4 12 0M-4 7q4-3 8 0', '#d8c4a0', 1.6),
      ) +
      path('M194 76q10-20 30-24-18 10-22 30z', '#fff', 'opacity=".7"') +
      group(
        'transform="translate(140 146) rotate(-10)"',
        rect(-2, -2, 60, 42, INK, 'rx="5"'),
        rect(3, 3, 50, 32, '#dff6c8', 'rx="2"'),
        path('M3 20l16-8 14 6 20-9v26H3z', '#8fb45a'),
        circle(34, 15, 4, '#d8382a'),
        stroke('M8 8h14', STEEL, 2.4),
        circle(47, 8, 2.4, YELLOW),
      ),
  },
};
