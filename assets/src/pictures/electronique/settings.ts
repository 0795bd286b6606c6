import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import type { Setting } from '../trade-picture.ts';
import { board, chip, DEEP, MINT, RAINBOW, TEAL, VIOLET, wafer } from './parts.ts';

/** The setting of each trade of electronics, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'operation-salle-blanche': {
    ground: ['#e8b02a', '#ffdf7a'],
    light: '#fff8d0',
    jacket: '#0b6f63',
    defs: [RAINBOW],
    work:
      stroke('M130 12h60M220 12h80', '#fffbe0', 8) +
      rect(150, 40, 164, 138, '#fff7d8', 'rx="8"') +
      rect(162, 52, 140, 112, DEEP, 'rx="5"') +
      wafer(204, 108, 48, 1, 0) +
      [0, 1, 2, 3]
        .map((i) =>
          path(`M${250 + i * 14} 62q7 10 7 46t-7 46q-7-10-7-46t7-46z`, 'url(#wafer)', 'opacity=".9"'),
        )
        .join('') +
      path('M162 152h140v12H162z', '#8fd8d0') +
      circle(176, 46, 3, '#2fc48a') +
      circle(188, 46, 3, '#ff8a2a'),
  },
  photolithographie: {
    ground: ['#e0a01a', '#fff0a8'],
    light: '#ffffff',
    jacket: '#0b6f63',
    defs: [
      RAINBOW,
      linear('beam', ['#c8a0ff', '#8a4af0']),
      radial('spot', ['#ffffff', '#c8a0ffaa 45%', '#8a4af000']),
    ],
    work:
      rect(190, -4, 76, 32, DEEP, 'rx="6"') +
      path('M206 28h44l14 30h-72z', 'url(#beam)', 'opacity=".7"') +
      rect(178, 56, 100, 11, INK, 'rx="2"') +
      stroke('M192 61h10M212 61h18M242 61h6M258 61h8', MINT, 3.6) +
      path('M196 67h64l-10 24h-44z', 'url(#beam)', 'opacity=".55"') +
      path('M196 92q32-13 64 0q-32 15-64 0z', '#dff4ff') +
      rect(190, 86, 8, 26, STEEL_DARK, 'rx="2"') +
      rect(258, 86, 8, 26, STEEL_DARK, 'rx="2"') +
      path('M210 98h36l-15 50h-6z', 'url(#beam)', 'opacity=".8"') +
      path('M134 178l14-24h162l14 24z', STEEL) +
      wafer(228, 150, 74, 0.3) +
      circle(228, 150, 22, 'url(#spot)'),
  },
  'conception-circuits': {
    ground: ['#123a6a', '#2fa0a0'],
    light: '#8fffe0',
    jacket: '#0b6f63',
    work:
      rect(140, 12, 176, 132, INK, 'rx="8"') +
      rect(148, 20, 160, 116, '#0b2f3a', 'rx="4"') +
      [
        [154, 26, 46, 34, TEAL],
        [206, 26, 30, 34, VIOLET],
        [242, 26, 60, 18, '#ff7a9a'],
        [242, 50, 26, 40, YELLOW],
        [274, 50, 28, 24, '#5fb8ff'],
        [154, 66, 26, 64, '#5fb8ff'],
        [186, 66, 50, 28, '#ff9a4a'],
        [186, 100, 82, 30, '#2f72d9'],
        [274, 80, 28, 50, TEAL],
      ]
        .map(([x, y, w, h, colour]) =>
          rect(Number(x), Number(y), Number(w), Number(h), String(colour), 'rx="2"'),
        )
        .join('') +
      stroke(
        'M160 34h34M160 42h24M160 50h34M212 34v18M220 34v18M228 34v18M160 76h14M160 86h14M160 96h14M194 108h66M194 116h66M194 124h66M282 90v32M292 90v32M250 60v20M258 60v20',
        '#fff',
        1.6,
        'opacity=".55"',
      ) +
      stroke('M180 112h6M203 60v6M238 40h4M270 62h4M268 112h6', MINT, 3) +
      rect(216, 144, 24, 14, INK) +
      rect(190, 156, 76, 8, STEEL_DARK, 'rx="4"') +
      chip(290, 164, 20),
  },
  'cablage-cartes': {
    ground: ['#1f3f7a', '#e0a88a'],
    light: '#fff0b0',
    jacket: '#2a5a9c',
    work:
      board(140, 62, 172, 104) +
      circle(285, 147, 18, '#ffb06a', 'opacity=".6"') +
      circle(285, 147, 7, '#fff0c0') +
      stroke('M314 6l-52 62', '#ff7a2c', 13) +
      stroke('M262 68l-18 24', STEEL_LIGHT, 6) +
      circle(242, 94, 6, '#fff6c8') +
      stroke('M236 84q-10-10 0-20t0-20 4-16', '#fff', 4, 'opacity=".65"') +
      stroke('M150 20q30 10 28 44M172 14q26 14 20 50', '#e8482a', 4) +
      stroke('M160 16q28 12 24 48', INK, 4) +
      rect(140, 166, 176, 12, '#9a6238'),
  },
  'reparation-electronique': {
    ground: ['#2a3f6a', '#c88a6a'],
    light: '#ffe0a8',
    jacket: '#2a5a9c',
    work:
      rect(134, 84, 132, 90, '#3a3f6a', 'rx="10"') +
      rect(142, 92, 116, 74, '#12805a', 'rx="5"') +
      stroke('M150 104h20l10 12M150 132h26M150 154h22l8-10M226 130h24M220 146l8 10h20', '#5ff0b8', 2) +
      chip(198, 130, 34) +
      rect(150, 98, 14, 10, YELLOW, 'rx="2"') +
      circle(238, 108, 9, '#2f72d9') +
      circle(238, 108, 5, '#8fb8ff') +
      circle(238, 108, 16, 'none', 'stroke="#ff9a3a" stroke-width="4"') +
      rect(262, 18, 52, 84, YELLOW, 'rx="8"') +
      rect(269, 26, 38, 24, INK, 'rx="3"') +
      stroke('M275 42h5l4-8 5 10 4-6h7', MINT, 2.6) +
      circle(288, 70, 13, INK) +
      stroke('M288 70l6-8', '#fff', 3) +
      circle(277, 92, 4, '#e8482a') +
      circle(299, 92, 4, INK) +
      stroke('M277 96q-2 24-20 18', '#e8482a', 3.4) +
      stroke('M258 116l-12-6', '#e8482a', 6) +
      stroke('M299 96q10 50-24 48t-40-4', INK, 3.4) +
      stroke('M236 140l-14-4', INK, 6) +
      group(
        'transform="translate(144 26) rotate(-7)"',
        rect(0, 0, 106, 46, '#4a4f86', 'rx="10"'),
        stroke('M18 23h16M26 15v16', CREAM, 6),
        circle(78, 28, 6, '#ff7a4a'),
        circle(93, 18, 6, MINT),
      ) +
      rect(276, 158, 24, 11, '#e8482a', 'rx="4"') +
      rect(254, 162, 24, 4, STEEL_LIGHT),
  },
};
