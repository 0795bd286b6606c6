import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { COPPER, CREAM, HEAT, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import type { Setting } from '../trade-picture.ts';
import { COPPER_SHINE, column, flange, tank } from './parts.ts';

/** The setting of each trade of the refinery, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'exploitation-raffinerie': {
    ground: ['#3a2350', '#c9622f'],
    light: '#ffd08a',
    jacket: '#9c4a1f',
    defs: [linear('copper', COPPER_SHINE, 90), linear('pipe', ['#ffe0b4', '#c9743f 50%', '#6e3518'])],
    work:
      column(258, 6, 178, 34, 'url(#copper)') +
      column(208, 40, 178, 26, 'url(#copper)') +
      rect(124, 132, 196, 24, 'url(#pipe)') +
      rect(124, 162, 196, 14, 'url(#pipe)') +
      path('M176 128h40l-8 32h-24z', STEEL_DARK) +
      stroke('M196 130V96', STEEL_LIGHT, 6) +
      circle(196, 84, 30, 'none', 'stroke="#e8382a" stroke-width="9"') +
      stroke('M196 56v56M168 84h56M176 64l40 40M216 64l-40 40', '#e8382a', 4) +
      circle(196, 84, 8, '#8f1f1a') +
      stroke('M284 132v-10', STEEL_LIGHT, 6) +
      circle(284, 100, 24, CREAM, `stroke="${INK}" stroke-width="5"`) +
      stroke('M268 108a18 18 0 0 1 6-20', '#2fc48a', 4) +
      stroke('M278 84a18 18 0 0 1 16 2', YELLOW, 4) +
      stroke('M298 92a18 18 0 0 1 3 14', '#e8382a', 4) +
      stroke('M284 102l-6-13', INK, 3.4),
  },
  'tuyauterie-industrielle': {
    ground: ['#274a68', '#d99a5a'],
    light: '#ffe9bd',
    jacket: '#5f7a1a',
    defs: [linear('tube', ['#f3f6fa', '#a8b2c2 45%', '#5c667c'])],
    work:
      stroke('M310 178v-58q0-26-26-26h-40', '#5c667c', 38, 'stroke-linecap="butt"') +
      stroke('M310 178v-58q0-26-26-26h-40', '#b4becb', 28, 'stroke-linecap="butt"') +
      stroke('M302 178v-56q0-20-20-20h-38', '#eef3f8', 5, 'stroke-linecap="butt"') +
      rect(136, 75, 110, 38, 'url(#tube)') +
      flange(244, 94, 38) +
      path('M126 75h12v38h-12z', STEEL_DARK) +
      group(
        'transform="translate(212 54) rotate(-26)"',
        path('M-7-7h84q4-12 19-14l-8 12 8 9-8 9 8 12q-15-2-19-14H-7q-10-2-10-7t10-7z', '#e8a53a'),
        circle(-8, 0, 3.6, '#8a5a14'),
      ) +
      rect(146, 130, 84, 46, '#fff7ea', 'rx="3" transform="rotate(-4 190 150)"') +
      stroke('M158 164l24-14v-12l22 12 16-9M182 150l22 12', '#2d5aa8', 2.6),
  },
  'laboratoire-carburants': {
    ground: ['#eef0e2', '#d9b98a'],
    light: '#ffffff',
    jacket: '#f2f2ee',
    work:
      rect(132, 18, 188, 64, '#fff', 'rx="8" opacity=".55"') +
      rect(224, 26, 84, 68, '#3a4a5c', 'rx="8"') +
      circle(266, 62, 25, CREAM) +
      stroke('M248 68a19 19 0 0 1 36 0', '#b8622c', 4) +
      stroke('M266 66l10-15', INK, 3) +
      rect(232, 94, 68, 14, '#24303e') +
      rect(124, 146, 196, 32, '#8a5a34') +
      rect(124, 142, 196, 6, '#c98d52') +
      [
        [152, '#1d1418'],
        [187, '#8a3f1c'],
        [222, '#e08a2c'],
        [257, '#ffd45a'],
        [292, '#d9f4f8'],
      ]
        .map(
          ([x, fill]) =>
            path(`M${Number(x) - 5} 98h10v14l12 24q1 6-5 6h-24q-6 0-5-6l12-24z`, '#ffffff', 'opacity=".75"') +
            path(`M${Number(x) - 10} 122h20l6 13q1 5-4 5h-24q-5 0-4-5z`, String(fill)) +
            rect(Number(x) - 7, 95, 14, 5, STEEL_LIGHT, 'rx="2"'),
        )
        .join('') +
      stroke('M166 40h30M166 52h22', '#b8622c', 3),
  },
  'pompiers-industrie': {
    ground: ['#4a86b8', '#ffd3a0'],
    light: '#fff3c8',
    jacket: '#c23a2c',
    defs: [linear('foam', ['#ffffff', '#e6f4f8'])],
    work:
      tank(236, 72, 96, 106, COPPER) +
      path('M130 112Q190 8 288 66', 'none', 'stroke="#e6f4f8" stroke-width="22" opacity=".55"') +
      path('M134 114Q194 14 286 66', 'none', 'stroke="#fff" stroke-width="11"') +
      [
        [246, 68, 15],
        [266, 60, 17],
        [290, 62, 19],
        [312, 66, 17],
        [238, 82, 10],
        [274, 78, 13],
        [302, 82, 14],
        [252, 92, 8],
      ]
        .map(([x, y, r]) => circle(x!, y!, r!, 'url(#foam)'))
        .join('') +
      path('M140 178v-34h86q8 0 8 8v26z', '#d8302a') +
      rect(140, 158, 94, 6, CREAM) +
      stroke('M150 142v-22l-22-4', STEEL_DARK, 8) +
      path('M118 106l26 8-4 12-26-10z', STEEL_DARK) +
      circle(166, 176, 13, INK, `stroke="${STEEL}" stroke-width="4"`) +
      circle(210, 176, 13, INK, `stroke="${STEEL}" stroke-width="4"`) +
      rect(196, 136, 20, 8, '#3aa0f0', 'rx="3"'),
  },
  'ingenierie-procedes': {
    ground: ['#22305f', '#7a4a6a'],
    light: '#ffcf8a',
    jacket: '#9c4a1f',
    defs: [
      linear('heat', ['#8fd0f0', '#c8b0c8 30%', '#ffb45a 65%', '#d9432a']),
      linear('copper', COPPER_SHINE, 90),
      radial('warm', ['#ffb45acc', '#ff7a2600']),
    ],
    work:
      circle(214, 160, 80, 'url(#warm)') +
      path('M176 178V48q0-40 40-40t40 40v130z', 'url(#copper)') +
      path('M186 170V50q0-30 30-30t30 30v120z', 'url(#heat)') +
      [52, 80, 108, 136]
        .map((y) => stroke(`M186 ${y}h22M224 ${y}h22M208 ${y}v-6M224 ${y}v-6`, INK, 3))
        .join('') +
      stroke('M204 160q-4-8 2-14M226 160q4-8-2-14M216 132q-4-8 2-14', HEAT[0], 3) +
      path('M186 164q15-6 30 0t30 0v6h-60z', '#2a1a24') +
      stroke('M256 60h26v10M256 88h44v8M256 116h26v8', CREAM, 4) +
      circle(282, 80, 9, '#8fd0f0') +
      circle(300, 106, 9, '#ffd45a') +
      circle(282, 134, 9, '#e07a2c') +
      rect(130, 132, 46, 46, INK, 'rx="5" transform="rotate(-8 152 154)"') +
      stroke('M138 168l9-14 9 6 14-22', '#5fe0b0', 3.4),
  },
};
