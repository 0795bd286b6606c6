import { circle, group, linear, path, rect, stroke } from '../kit.ts';
import { COPPER, CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import type { Setting } from '../trade-picture.ts';
import { sewingMachine, spool, weave } from './parts.ts';

/** The setting of each fashion trade, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'mode-couture': {
    ground: ['#ffd0c4', '#f08aa4'],
    light: '#fff3dc',
    jacket: '#2c4a8c',
    defs: [linear('denim', ['#5a86cc', '#2a4688'])],
    work:
      rect(130, 144, 190, 12, '#b0763e') +
      rect(150, 156, 10, 44, STEEL_DARK) +
      rect(296, 156, 10, 44, STEEL_DARK) +
      sewingMachine(190, 132, 1, CREAM) +
      path('M146 128h80l14 18H136z', 'url(#denim)') +
      path('M136 146h104v40q-52 14-104 0z', 'url(#denim)') +
      path('M158 150h56v22l-28 14-28-14z', '#3f66b0') +
      stroke('M162 153h48v17l-24 12-24-12z', YELLOW, 2.2, 'stroke-dasharray="5 3"') +
      stroke('M166 162q10 8 20 0 10 8 20 0', YELLOW, 2) +
      circle(159, 151, 3, COPPER) +
      circle(213, 151, 3, COPPER) +
      spool(284, 132, 22, '#cf2c74'),
  },
  'mode-tissage': {
    ground: ['#5c1440', '#e0568c'],
    light: '#ffd8c8',
    jacket: '#2f8a6a',
    defs: [linear('roll', ['#7fa4e0', '#2c4a8c 60%', '#16285c']), linear('wood', ['#e8b57a', '#a8703a'])],
    work:
      rect(146, 6, 14, 172, 'url(#wood)') +
      rect(304, 6, 14, 172, 'url(#wood)') +
      rect(140, 2, 180, 14, 'url(#wood)', 'rx="3"') +
      stroke(
        Array.from({ length: 15 }, (_, i) => `M${166 + i * 9.6} 18V${i % 2 ? 112 : 106}`).join(''),
        '#8fb4ee',
        2.4,
      ) +
      rect(160, 40, 146, 6, STEEL) +
      rect(160, 60, 146, 6, STEEL) +
      stroke('M170 46v14M190 46v14M210 46v14M230 46v14M250 46v14M270 46v14M290 46v14', STEEL_LIGHT, 1.6) +
      rect(156, 88, 154, 12, STEEL_DARK, 'rx="2"') +
      weave(164, 104, [18, 4], 7.8, 'twill', ['#3f6ab8', '#e8ecf8']) +
      path('M158 132h152v26q-76 16-152 0z', 'url(#roll)') +
      stroke('M166 140q68 12 136 0', '#a8c4f4', 2) +
      path('M158 148h152v30H158z', 'url(#wood)') +
      path('M198 76q30-12 68 0-38 12-68 0z', '#e8a02c') +
      stroke('M214 76h34', CREAM, 4) +
      stroke('M136 178V52', STEEL_DARK, 5) +
      circle(136, 44, 9, '#e8382c') +
      circle(136, 44, 16, '#ff6a5a', 'opacity=".4"'),
  },
  'mode-modelisme': {
    ground: ['#ffe4dc', '#f2a4b8'],
    light: '#ffffff',
    jacket: '#cf2c74',
    defs: [linear('jacket', ['#d8447c', '#8f1c54'])],
    work:
      rect(222, 148, 7, 36, '#7a4a22') +
      path('M194 188q32-18 64 0z', '#7a4a22') +
      path(
        'M200 48q10-6 16-8v-14h20v14q6 2 16 8 16 8 18 22l-10 22q6 40-4 58h-60q-10-18-4-58l-10-22q2-14 18-22z',
        '#f4d8b0',
      ) +
      rect(214, 16, 24, 12, '#7a4a22', 'rx="4"') +
      path('M226 46l-10-6q-8 2-16 8-16 8-20 24l-8 50 14 4 8-34q4 36-6 62h38z', '#fffaf0') +
      stroke('M222 52v100M196 60l-10 60M192 108q12 4 26 0', '#cf2c74', 1.8, 'stroke-dasharray="5 4"') +
      path('M226 46l10-6q8 2 16 8 16 8 20 24l8 50-14 4-8-34q-4 36 6 62h-38z', 'url(#jacket)') +
      path('M228 48l12 8 2 26-14 14zM236 104h20v5h-20z', '#6a1040') +
      circle(232, 112, 3, YELLOW) +
      circle(232, 130, 3, YELLOW) +
      stroke('M206 44q20 30 40 0M206 44q-10 30-4 62M246 44q8 26 2 48', YELLOW, 5) +
      stroke(
        'M206 44q20 30 40 0M206 44q-10 30-4 62M246 44q8 26 2 48',
        INK,
        5,
        'stroke-dasharray="1 6" stroke-linecap="butt"',
      ) +
      group(
        'transform="translate(290 56) rotate(8)"',
        rect(-22, -34, 46, 62, '#fff', 'rx="3"'),
        stroke('M-6-22l-8 10 4 24h20l4-24-8-10q-6 6-12 0z', '#cf2c74', 2.4),
        stroke('M-12 20h26', STEEL, 2),
      ) +
      [
        [190, 74],
        [204, 128],
        [214, 92],
      ]
        .map(([x, y]) => stroke(`M${x} ${y}l-6-5`, STEEL_DARK, 1.6) + circle(x! - 7, y! - 6, 2.6, '#2f62d9'))
        .join(''),
  },
  'mode-teinture': {
    ground: ['#f6e8e0', '#f0b4bc'],
    light: '#ffffff',
    jacket: '#7a4cd6',
    defs: [linear('red', ['#ff5a4a', '#b5281c'])],
    work:
      group(
        'transform="translate(208 92)"',
        ...['#e23b2c', '#f2912c', '#ffc53d', '#3f8a54', '#2c5aa8', '#7a4cd6'].map((colour, i) =>
          group(
            `transform="rotate(${-62 + i * 25})"`,
            rect(-11, -84, 22, 76, colour, 'rx="4"'),
            rect(-11, -84, 22, 14, '#fff', 'rx="4" opacity=".5"'),
          ),
        ),
        circle(0, -8, 5, STEEL_DARK),
      ) +
      rect(134, 140, 186, 40, '#a87a5a') +
      rect(134, 136, 186, 8, '#d8a878') +
      [
        [158, '#ffc53d'],
        [190, '#2c8ae0'],
        [222, '#e23b6c'],
      ]
        .map(([x, colour]) =>
          group(
            `transform="translate(${x} 136)"`,
            path('M-5-42h10v14l10 24q1 4-3 4h-24q-4 0-3-4l10-24z', '#fff', 'opacity=".75"'),
            path('M-9-18h18l6 14q1 4-3 4h-24q-4 0-3-4z', String(colour)),
            rect(-7, -46, 14, 5, CREAM, 'rx="2"'),
          ),
        )
        .join('') +
      path('M248 110h70v70h-60q-10 0-10-10z', STEEL) +
      path('M252 114h66v14h-66z', '#8f1c16') +
      path('M262 122q-6-60 10-92h36q14 40 4 92z', 'url(#red)') +
      stroke('M274 40q-6 40-2 78M292 34q2 44 0 84M304 44q6 36 2 72', '#8f1c16', 2.4) +
      stroke('M258 28h62', '#7a4a22', 6) +
      stroke('M276 132v10M296 130v14', '#e23b2c', 3, 'stroke-dasharray="1 6"'),
  },
  'mode-ingenierie': {
    ground: ['#2a1a5c', '#b83478'],
    light: '#ffd0e0',
    jacket: '#1f8aa0',
    defs: ['<clipPath id="lens"><circle cx="232" cy="88" r="70"/></clipPath>'],
    work:
      path('M140 178q10-30 60-34h120v34z', '#3f6ab8') +
      stroke('M160 168q60-14 160-12M150 176q80-12 170-10', '#7fa4e0', 2) +
      circle(232, 88, 78, '#fff7ea') +
      group(
        'clip-path="url(#lens)"',
        rect(160, 16, 146, 146, '#1a1038'),
        stroke('M174 10v160M202 10v160M230 10v160M258 10v160M286 10v160', '#3f7ad8', 19),
        stroke(
          'M174 10v160M202 10v160M230 10v160M258 10v160M286 10v160',
          '#8fb8ff',
          3,
          'stroke-dasharray="9 7"',
        ),
        stroke(
          'M164 34h20M220 34h20M276 34h20M192 62h20M248 62h20M164 90h20M220 90h20M276 90h20M192 118h20M248 118h20M164 146h20M220 146h20M276 146h20',
          '#5fc48a',
          19,
        ),
        stroke(
          'M158 34h30M214 34h30M270 34h30M186 62h30M242 62h30M158 90h30M214 90h30M270 90h30M186 118h30M242 118h30M158 146h30M214 146h30M270 146h30',
          '#c8f4d4',
          3,
          'stroke-dasharray="7 6"',
        ),
        stroke('M196 20q20 20 8 44t20 40M268 60q-14 20 4 40', '#ffe07a', 2),
      ) +
      path('M182 66q10-30 40-38', 'none', 'stroke="#fff" stroke-width="6" opacity=".5"') +
      stroke('M286 142l24 26', YELLOW, 14) +
      path('M156 150q-10-16 2-28 14 12-2 28zM156 150q-16-4-18-18 16 0 18 18z', '#5fc48a'),
  },
};
