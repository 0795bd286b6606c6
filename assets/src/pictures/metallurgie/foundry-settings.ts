import { circle, group, linear, path, rect, stroke } from '../kit.ts';
import { CREAM, HEAT, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { gear, sparks } from '../parts.ts';
import type { Setting } from '../trade-picture.ts';

/** The settings of moulding, boiler making and farm machines, by the trade's id. */
export const FOUNDRY_SETTINGS: Record<string, Setting> = {
  moulage: {
    ground: ['#3a1f3c', '#a8502f'],
    light: '#ffc070',
    jacket: '#b3261e',
    work:
      path('M290 0h26v30l-8 26h-10l-8-26z', '#3b2a5c') +
      stroke('M300 50q-4 40-10 66', HEAT[1], 7) +
      stroke('M300 50q-4 40-10 66', HEAT[0], 2.6) +
      path('M136 96l30-30h150l20 30v70H136z', '#5c3c28') +
      path('M146 98l26-26h138l16 26v60H146z', '#c9a26a') +
      path('M146 98l26-26h138l16 26z', '#e0bd84') +
      path(
        'M208 148q-18-26 4-40 4 12 22 10 16-2 20-20l-7-6 9-3 2-8 9 5 8-5v11l9 6-11 5q4 30-20 43h-9l2 6h-13l2-6z',
        '#8f6a3c',
      ) +
      path('M216 146q-12-20 0-30 6 10 20 8 16-2 22-20 2 26-16 40z', HEAT[3], 'opacity=".55"') +
      path('M282 112h16v14h-16z', HEAT[2]) +
      stroke('M154 116h8M160 138h10M308 140h10M196 82h10M250 84h8', '#a88450', 3) +
      sparks(6, 18, 290, 112, 40, -1.8, 1) +
      path('M132 168h190v10H132z', STEEL_DARK),
  },
  chaudronnerie: {
    ground: ['#1f3a66', '#8fa8b8'],
    light: '#e6f4ff',
    jacket: '#2b5a8c',
    defs: [linear('sheet', ['#ffffff', '#b9c6d8 50%', '#76849e'], 50)],
    work:
      path('M120 122h86q70 0 82-62 4-22-8-40l16-8q18 26 12 54-18 80-102 80h-86z', 'url(#sheet)') +
      stroke('M120 122h86q70 0 82-62', '#fff', 2.4) +
      [
        [196, 96],
        [170, 150],
        [230, 154],
      ]
        .map(([x, y]) => circle(x!, y!, 25, STEEL_DARK) + circle(x!, y!, 20, STEEL) + circle(x!, y!, 6, INK))
        .join('') +
      path('M136 172h140v6H136z', INK) +
      group(
        'transform="translate(288 148)"',
        stroke('M0-26l-14 44M0-26l16 42', STEEL_LIGHT, 4),
        circle(0, -28, 6, YELLOW),
      ) +
      group(
        'transform="translate(176 34) rotate(24)"',
        stroke('M0 0v44', '#c98d52', 6),
        rect(-18, -16, 36, 20, '#8f5f35', 'rx="5"'),
      ),
  },
  'mecanique-agricole': {
    ground: ['#7fb8d8', '#e8e0a8'],
    light: '#fffbe0',
    jacket: '#1f6f4a',
    defs: [linear('green', ['#4fc084', '#1f7a4c', '#12512f'])],
    work:
      path('M100 112q80-18 220-10v76H100z', '#9fb860') +
      path('M132 52h112l18 26v70H132z', 'url(#green)') +
      rect(146, 66, 84, 54, INK, 'rx="5"') +
      gear(172, 94, 20, 10, STEEL_LIGHT) +
      gear(206, 86, 15, 8, YELLOW) +
      stroke('M154 112h70M154 74h24', '#e8642a', 4) +
      rect(236, 22, 9, 32, STEEL_DARK, 'rx="3"') +
      circle(270, 126, 54, INK) +
      circle(270, 126, 50, 'none', 'stroke="#3a3458" stroke-width="9" stroke-dasharray="8 9"') +
      circle(270, 126, 30, YELLOW) +
      circle(270, 126, 20, '#dd9d22') +
      [0, 60, 120, 180, 240, 300]
        .map((turn) => circle(270, 112, 3, INK, `transform="rotate(${turn} 270 126)"`))
        .join('') +
      circle(270, 126, 7, CREAM),
    before: group(
      'transform="translate(150 150) rotate(-32)"',
      rect(0, -5, 74, 10, STEEL_LIGHT, 'rx="5"'),
      circle(78, 0, 15, STEEL_LIGHT),
      path('M74-6h24v12H74z', '#5a7a4c'),
      circle(-2, 0, 8, STEEL),
    ),
  },
};
