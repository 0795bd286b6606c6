import { circle, group, linear, path, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { stars } from '../parts.ts';
import type { Setting } from '../trade-picture.ts';
import { rivets, satellite } from './parts.ts';

const SATELLITE = [
  linear('cells', ['#4f8ff0', '#1b2f86'], 30),
  linear('gold', ['#fff0b0', '#f0b23a 50%', '#c07a1c'], 60),
];

/** The setting of each aerospace trade, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'aero-structures': {
    ground: ['#3a6f9a', '#8fb8cc'],
    light: '#fff3d0',
    jacket: '#d8562c',
    defs: [linear('skin', ['#ffffff', '#c3d0de 60%', '#8fa0b4'], 30)],
    work:
      path('M150 178q-6-130 60-166h120v166z', 'url(#skin)') +
      rivets(
        'M176 178q-4-100 48-160M184 178q-4-96 48-160M250 178q-2-90 26-160M258 178q-2-90 26-160',
        '#6f7d90',
      ) +
      rivets('M164 90q80-20 156-20M158 140q80-12 162-12', '#6f7d90') +
      rect(204, 26, 36, 40, '#35506e', 'rx="12"') +
      rect(208, 30, 28, 32, '#bfe6f6', 'rx="9"') +
      group(
        'transform="translate(252 104) rotate(-16)"',
        path('M0-9h44q8 0 8 9t-8 9H0z', '#2a9be6'),
        path('M26 7h16l6 40H30z', INK),
        rect(-14, -5, 16, 10, STEEL, 'rx="2"'),
        rect(-24, -2.5, 12, 5, STEEL_LIGHT),
        stroke('M38 46q4 20 34 24', STEEL_DARK, 4),
        rect(26, 12, 6, 9, YELLOW, 'rx="2"'),
      ) +
      stroke('M222 116l-9 6M220 108l-11-1M226 122l-5 9', YELLOW, 3) +
      [
        [180, 44],
        [292, 40],
      ]
        .map(
          ([x, y]) =>
            rect(x! - 5, y! - 7, 10, 14, '#e8482a', 'rx="2"') + rect(x! - 3, y! - 12, 6, 6, YELLOW, 'rx="2"'),
        )
        .join(''),
  },
  'aero-composites': {
    ground: ['#1f5a78', '#7fc0c8'],
    light: '#ffffff',
    jacket: '#1f8aa8',
    defs: [linear('mould', ['#ffd890', '#d8902c']), linear('roll', ['#5a6074', '#161a2a'])],
    work:
      rect(130, 128, 190, 50, '#24506a') +
      path('M126 104h200v34q-100 20-200 0z', 'url(#mould)') +
      path('M126 112q100 14 200-2v-6q-100 12-200 0z', '#8f5a1c') +
      path('M126 102q90 14 138-8l10-14 14 8-12 22q-60 22-150 4z', '#262b3f') +
      stroke(
        'M140 104l14 8M156 105l14 8M172 106l14 8M188 105l14 8M204 103l14 7M220 100l14 8M236 96l14 7M154 104l-12 8M172 106l-12 8M190 106l-12 7M208 104l-12 8M226 101l-12 7M244 96l-12 8',
        '#77819c',
        1.6,
      ) +
      '<ellipse cx="284" cy="60" rx="30" ry="32" fill="url(#roll)"/><ellipse cx="284" cy="60" rx="10" ry="11" fill="#d8b98a"/>' +
      stroke('M262 44q10-16 30-12M262 56q8-10 20-12M302 44q8 12 2 28', '#77819c', 1.6) +
      stroke('M220 0L182 108', '#ff5a4a', 2, 'stroke-dasharray="5 4"') +
      stroke('M220 0L244 96', '#ff5a4a', 2, 'stroke-dasharray="5 4"') +
      rect(208, 0, 24, 10, INK, 'rx="3"') +
      group(
        'transform="translate(176 92) rotate(-20)"',
        rect(-13, -8, 26, 16, '#e8482a', 'rx="8"'),
        stroke('M0 0V-30l-10-8', STEEL_LIGHT, 4),
        stroke('M-10-38l-8-14', INK, 7),
      ),
  },
  'aero-mecanique': {
    ground: ['#7fb4dc', '#ffe2bc'],
    light: '#fff6dc',
    jacket: '#a8442a',
    defs: [linear('cyl', ['#eef1f6', '#9aa2b4', '#5e6478'], 90)],
    work:
      path('M130 130l36-40 30 24 44-62 46 56 34-30v100H130z', '#86a4cc', 'opacity=".7"') +
      path('M222 76l18-24 20 26-14-4-8 8z', '#fff') +
      path('M196 178V84q4-18 24-18h110v112z', '#fff') +
      path('M196 150h134v14H196z', '#d8382c') +
      path('M204 92h104v52H204z', '#2a2f48') +
      [212, 246, 280]
        .map(
          (x) =>
            rect(x, 96, 24, 44, 'url(#cyl)', 'rx="3"') +
            stroke(`M${x} 104h24M${x} 112h24M${x} 120h24M${x} 128h24`, '#4b4d60', 2),
        )
        .join('') +
      stroke('M204 92q52-18 104 0', '#e8482a', 4) +
      stroke('M214 96V84M248 94V80M282 94V80', YELLOW, 3) +
      path('M206 66l-8-44q60-22 122-10v54z', '#d8382c') +
      stroke('M214 62l-4-30', '#a82a20', 3) +
      path('M196 100q-20 4-20 18t20 18z', YELLOW) +
      path('M180 112q-10-50-2-104 14 44 8 104zM180 124q-8 26-2 54h12q2-30-2-54z', '#24304f') +
      rect(177, 8, 7, 12, YELLOW) +
      group(
        'transform="translate(270 152) rotate(-8)"',
        rect(-34, -4, 68, 8, STEEL, 'rx="4"'),
        circle(36, 0, 11, STEEL),
        path('M34-4h16v8H34z', '#fff'),
      ),
  },
  'spatial-essais': {
    ground: ['#1c2850', '#4a7ab0'],
    light: '#bfe6ff',
    jacket: '#f2f7fa',
    defs: SATELLITE,
    work:
      rect(160, 14, 148, 54, INK, 'rx="6"') +
      rect(166, 20, 136, 42, '#0f3b46', 'rx="3"') +
      stroke('M170 44l8-6 6 12 7-18 7 22 8-26 7 24 7-14 8 8 10-3h10', '#5fe0b0', 2.6) +
      stroke('M170 56h126', '#1d5a64', 1.4) +
      stroke('M252 48l8-22 8 22 26-2', YELLOW, 2.6) +
      path('M166 158h140l10 20H156z', '#2a2344') +
      rect(176, 148, 120, 12, STEEL_LIGHT, 'rx="3"') +
      rect(216, 138, 40, 12, STEEL, 'rx="2"') +
      satellite(236, 112, 0.58) +
      stroke(
        'M168 84q-8 10 0 20M158 78q-12 16 0 32M304 84q8 10 0 20M314 78q12 16 0 32',
        '#fff',
        2.6,
        'opacity=".8"',
      ) +
      stroke('M224 104q-40 20-50 44M248 106q36 20 44 44', '#ff8a4a', 1.8) +
      circle(224, 104, 3, '#ff8a4a') +
      circle(248, 106, 3, '#ff8a4a') +
      stroke('M180 168h24M216 168h24M252 168h40', '#5a4f86', 4),
  },
  'spatial-systemes': {
    ground: ['#0b1238', '#24509c'],
    light: '#5fb4ff',
    jacket: '#2f62d9',
    defs: [...SATELLITE, linear('sea', ['#8fe6f6', '#1c6fc0 55%', '#123a86'], 30)],
    work:
      stars(31, 30, 120, 0, 200, 160) +
      '<g fill="none" stroke="#bcd8ff" stroke-width="2" stroke-dasharray="3 6"><ellipse cx="232" cy="104" rx="84" ry="30" transform="rotate(-18 232 104)"/><ellipse cx="232" cy="104" rx="104" ry="70" transform="rotate(24 232 104)"/></g>' +
      circle(232, 104, 46, '#7fd0ff', 'opacity=".3"') +
      circle(232, 104, 41, 'url(#sea)') +
      path('M212 74q16-10 30-6l6 10-14 6-2 12-14 6-12-10zM238 104l20-4 12 12-10 20-14 4-10-16z', '#5fae6a') +
      path('M196 112q12-6 24 0-10 6-24 4zM244 88q12-6 24 2-12 4-24 2z', '#fff', 'opacity=".85"') +
      satellite(166, 54, 0.3, -30) +
      satellite(286, 50, 0.34, 24) +
      satellite(256, 160, 0.28, 10) +
      stroke('M180 66q10 4 18 12M276 62q-8 6-12 12', YELLOW, 2.4) +
      rect(132, 150, 34, 28, CREAM, 'rx="3" opacity=".95"') +
      stroke('M138 158h22M138 164h14M138 170h18', STEEL, 2),
  },
};
