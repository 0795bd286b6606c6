import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { COPPER, CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import type { Setting } from '../trade-picture.ts';
import { cheese, jar, LEAF, STEEL_STOPS, steam, TOMATO } from './parts.ts';

/** The setting of each food trade, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'ligne-alimentaire': {
    ground: ['#2f6a4a', '#a8c85a'],
    light: '#fff0b0',
    jacket: '#b3361f',
    defs: [linear('steel', STEEL_STOPS, 90)],
    work:
      rect(166, 6, 128, 34, 'url(#steel)', 'rx="6"') +
      circle(282, 22, 6, '#2fc48a') +
      circle(266, 22, 6, YELLOW) +
      [190, 230, 270]
        .map(
          (x) =>
            rect(x - 5, 40, 10, 26, STEEL_DARK) +
            path(`M${x - 13} 66h26l-3 12h-20z`, '#17808f') +
            stroke(`M${x - 17} 84q17 8 34 0M${x + 13} 81l5 3-4 5`, '#fff', 2),
        )
        .join('') +
      jar(190, 158, 64, TOMATO, YELLOW) +
      jar(230, 158, 64, '#d6391f', YELLOW) +
      jar(270, 158, 64, TOMATO, YELLOW) +
      jar(310, 158, 64, '#d6391f', YELLOW) +
      rect(140, 158, 190, 14, STEEL_DARK, 'rx="7"') +
      stroke('M150 165h170', STEEL, 7, 'stroke-dasharray="0 15"'),
  },
  fromagerie: {
    ground: ['#4a3a34', '#8a6a4a'],
    light: '#ffd98a',
    jacket: '#2a63b0',
    work:
      path('M132 178V80q0-72 96-72t96 72v98z', '#3a2a28') +
      path('M146 178V84q0-62 82-62t82 62v94z', '#6a4c38') +
      circle(228, 50, 60, 'url(#light)') +
      stroke('M228 18v16', INK, 3) +
      path('M216 34h24l6 14h-36z', INK) +
      circle(228, 50, 7, '#fff3c0') +
      [94, 134, 174]
        .map(
          (y, line) =>
            [170, 216, 262]
              .map((x, index) =>
                cheese(x + (line % 2) * 22, y, 21, (index + line) % 2 ? '#c98a34' : '#e0a94a'),
              )
              .join('') + rect(146, y, 164, 6, '#c98d52'),
        )
        .join('') +
      stroke('M150 100v78M306 100v78', '#8f5f35', 7),
  },
  'recette-alimentaire': {
    ground: ['#f6e3c4', '#f0b48a'],
    light: '#ffffff',
    jacket: '#a02a5a',
    defs: [linear('copper', ['#ffcf9a', COPPER, '#7c4222'], 90)],
    work:
      rect(140, 20, 180, 8, '#c98d52') +
      [168, 200, 232, 264, 296]
        .map(
          (x, i) =>
            `<g transform="translate(0 42)">${jar(x, 28, 40, ['#f2b03a', LEAF, TOMATO, '#7a3a8a', '#e8742a'][i]!, '#5c3c28')}</g>`,
        )
        .join('') +
      rect(140, 70, 180, 8, '#c98d52') +
      path('M138 150h182v28H138z', '#fff7ea') +
      rect(138, 146, 182, 8, STEEL_LIGHT) +
      steam(178, 106, 26, '#fff') +
      path('M150 112h56v26q0 8-10 8h-36q-10 0-10-8z', 'url(#copper)') +
      stroke('M206 118h30', '#7c4222', 6) +
      path('M154 112q24 10 48 0v4q-24 8-48 0z', '#c9203c') +
      path('M246 128h60l6 18h-72z', '#2b2f5c') +
      rect(256, 133, 26, 9, '#8ff0c0', 'rx="2"') +
      rect(244, 120, 66, 7, STEEL, 'rx="3"') +
      path('M258 104q18 22 36 0z', '#f2b03a') +
      path('M256 104h40l-6 12h-28z', CREAM) +
      circle(276, 102, 9, '#f2b03a') +
      ['#e2402c', '#f2b03a', '#7fb83a']
        .map(
          (colour, i) =>
            path(`M${156 + i * 50} 160h38l-6 12h-26z`, '#e6dfe8') +
            path(`M${160 + i * 50} 160q15-12 30 0z`, colour),
        )
        .join(''),
  },
  'qualite-alimentaire': {
    ground: ['#dff3ea', '#8fd0b4'],
    light: '#ffffff',
    jacket: '#177a5b',
    defs: [radial('jelly', ['#fff7d8', '#f2d98a'])],
    work:
      group(
        'transform="rotate(56 236 84)"',
        rect(304, 74, 60, 20, '#2b2f5c', 'rx="9"'),
        rect(296, 78, 14, 12, STEEL),
      ) +
      circle(236, 84, 74, STEEL_DARK) +
      circle(236, 84, 66, 'url(#jelly)') +
      circle(236, 84, 60, 'none', 'stroke="#d8b45a" stroke-width="2"') +
      [
        [210, 60, 10, '#c9584a'],
        [246, 50, 7, '#8a5aa8'],
        [264, 88, 13, '#5fae8a'],
        [222, 108, 8, '#c9584a'],
        [200, 92, 6, '#e8901c'],
        [248, 122, 9, '#8a5aa8'],
        [236, 80, 5, '#e8901c'],
        [276, 62, 5, '#5fae8a'],
      ]
        .map(
          ([x, y, r, colour]) =>
            circle(+x!, +y!, +r!, String(colour)) +
            circle(+x! - +r! * 0.3, +y! - +r! * 0.3, +r! * 0.34, '#fff', 'opacity=".5"'),
        )
        .join('') +
      path('M188 60q14-30 44-34-22 12-30 40z', '#fff', 'opacity=".6"') +
      rect(140, 170, 180, 8, '#fff7ea') +
      jar(164, 172, 44, TOMATO, YELLOW) +
      jar(194, 172, 44, '#7fb83a', YELLOW),
  },
  'froid-industriel': {
    ground: ['#123a6a', '#5fb6e0'],
    light: '#dff6ff',
    jacket: '#2a63b0',
    work:
      rect(150, 84, 170, 94, '#3a5a8a', 'rx="8"') +
      rect(150, 84, 170, 10, '#f4fbff', 'rx="5"') +
      path(
        'M150 92h170v6q-6 16-12 2-5 22-12 2-6 12-12 0-6 26-14 0-8 14-14 0-6 20-13 0-7 14-14 0-6 24-14 0-8 12-14 0-6 18-14-2-6 14-9-2-8 20-14 0-6 10-12-2z',
        '#f4fbff',
      ) +
      circle(202, 144, 32, '#16264a') +
      [0, 72, 144, 216, 288]
        .map((turn) =>
          path('M0-4q16-12 10-26-16 2-14 24z', '#8fd0f2', `transform="translate(202 144) rotate(${turn})"`),
        )
        .join('') +
      circle(202, 144, 6, STEEL_LIGHT) +
      circle(202, 144, 32, 'none', 'stroke="#dff4ff" stroke-width="4"') +
      stroke('M256 124h50M256 138h50M256 152h50M256 166h50', '#16264a', 5) +
      stroke('M196 70q-10 10-4 24', '#3f8fe0', 5) +
      stroke('M276 70q10 10 4 24', '#e8482a', 5) +
      circle(196, 42, 32, '#2a6fd0') +
      circle(196, 42, 25, CREAM) +
      circle(276, 42, 32, '#d8382a') +
      circle(276, 42, 25, CREAM) +
      stroke('M180 52a19 19 0 0 1 6-26M260 52a19 19 0 0 1 32-22', INK, 2.6) +
      stroke('M196 44l-11-11M276 44l13-13', '#d8382a', 3.4) +
      circle(196, 44, 4, INK) +
      circle(276, 44, 4, INK) +
      stroke('M226 42h20', STEEL, 8),
  },
};
