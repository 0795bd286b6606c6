import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { COPPER, CREAM, INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import type { Setting } from '../trade-picture.ts';
import { atom, bottle, molecule, peaks, soap, steam, stirrer, VIOLET } from './parts.ts';

/** The setting of each trade of chemistry, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  savonnerie: {
    ground: ['#2a4a3c', '#a8934f'],
    light: '#ffe9a8',
    jacket: '#2f6b4f',
    defs: [linear('pot', ['#ffd0a0', '#b8622c 45%', '#5f2c18'], 90)],
    work:
      path('M268 4q30 0 30 34v44h-60V38q0-34 30-34z', '#fff2b8', 'opacity=".65"') +
      stroke('M268 4v78M238 44h60', '#4a6a4a', 3) +
      path('M136 108h168l-12 56q-4 14-18 14H166q-14 0-18-14z', 'url(#pot)') +
      path('M132 108q0-13 88-13t88 13-88 13-88-13z', '#7a3d1c') +
      path('M142 108q0-8 78-8t78 8-78 8-78-8z', '#a8bc4c') +
      stroke('M168 108q18-6 40 0t44-1', '#eef3b8', 2.6) +
      steam(218, 96, 66) +
      stroke('M310 30L236 106', '#c98d52', 6) +
      path('M242 94l12 10-14 12-10-10z', '#c98d52'),
    before: soap(252, 192, 24) + soap(288, 192, 24, '#efe6c8', '#fffdf0', '#c9bb8c') + soap(268, 168, 24),
  },
  'conduite-reacteur': {
    ground: ['#241a5a', '#8a5ad0'],
    light: '#f0c8ff',
    jacket: VIOLET,
    defs: [
      linear('shell', ['#efeaff', '#b3a8d8 45%', '#5f5490'], 90),
      radial('inside', ['#ffe0f4', '#c58af0 55%', '#6a3ac0']),
    ],
    work:
      stroke('M176 150v30M270 150v30', '#3a2f66', 10) +
      path('M158 44h132v76q0 48-66 48t-66-48z', 'url(#shell)') +
      path('M172 54h104v64q0 38-52 38t-52-38z', 'url(#inside)') +
      path('M152 44q0-18 72-18t72 18v8H152z', 'url(#shell)') +
      stirrer(224, 36, 86, 34) +
      atom(188, 82, 7, 'o') +
      atom(260, 84, 7, 'n') +
      molecule(
        [
          [190, 120, 'o'],
          [202, 128, 'n'],
        ],
        7,
      ) +
      molecule(
        [
          [246, 136, 'n'],
          [258, 128, 'o'],
        ],
        7,
      ) +
      stroke('M290 80h30', '#4fc3f0', 9) +
      circle(304, 132, 21, CREAM, `stroke="${INK}" stroke-width="5"`) +
      stroke('M291 138a14 14 0 0 1 20-16', '#2fc48a', 4) +
      stroke('M304 132l9-10', '#e8382a', 3.4),
  },
  'chimie-analytique': {
    ground: ['#e9e0ff', '#b39ae6'],
    light: '#ffffff',
    jacket: '#f6f3ff',
    work:
      peaks(148, 14, 164, 98, ['#ff5d7d', '#ffc53d', '#4fc3f0']) +
      path('M216 112h28l5 26h-38z', STEEL_DARK) +
      path('M124 146h196v32H124z', '#4a3490') +
      rect(124, 140, 196, 8, '#8f70d8') +
      path('M206 140q0-10 52-10t52 10-52 10-52-10z', STEEL_LIGHT) +
      [
        [220, '#ff5d7d'],
        [240, '#5fe0b0'],
        [260, '#ffc53d'],
        [280, '#4fc3f0'],
        [298, '#c58af0'],
      ]
        .map(
          ([x, fill]) =>
            rect(Number(x) - 6, 116, 12, 22, '#fff', 'rx="3" opacity=".7"') +
            rect(Number(x) - 6, 124, 12, 14, String(fill), 'rx="3"') +
            rect(Number(x) - 6, 113, 12, 5, INK, 'rx="2"'),
        )
        .join(''),
  },
  'formulation-couleurs': {
    ground: ['#fff0d9', '#e6a88a'],
    light: '#ffffff',
    jacket: '#a83a24',
    defs: [linear('pot', ['#ffffff', '#cfd3de 45%', '#8a92a6'], 90)],
    work:
      group(
        'transform="translate(222 112)"',
        ...['#f2d04a', '#f0a83a', '#e87a2c', '#d9482c', '#b02a3a', '#8a3a8a', '#4a5ac0'].map((fill, at) =>
          rect(
            -11,
            -100,
            22,
            104,
            fill,
            `rx="4" transform="rotate(${-62 + at * 20})" stroke="#fff7ea" stroke-width="2"`,
          ),
        ),
        circle(0, 0, 6, STEEL_DARK),
      ) +
      rect(124, 150, 196, 28, '#8f5f35') +
      rect(124, 146, 196, 6, '#c98d52') +
      path('M236 102h66v44q0 6-6 6h-54q-6 0-6-6z', 'url(#pot)') +
      path('M232 102q0-8 37-8t37 8-37 8-37-8z', '#7d8698') +
      path('M239 102q0-5 30-5t30 5-30 5-30-5z', '#d93a2a') +
      path('M246 105q2 26 10 26t6-24z', '#d93a2a') +
      stroke('M276 100l30-46', '#c98d52', 6) +
      path('M264 96l14-14 8 6-10 16z', STEEL_DARK),
    before:
      path('M134 190q16-4 24-26 3-4 7 0 10 22 26 26z', '#e8b02c') +
      path('M178 190q14-4 20-20 3-4 6 0 8 18 22 20z', '#d9602c') +
      path('M214 190q14-4 20-20 3-4 6 0 8 18 22 20z', '#a8342a'),
  },
  'conditionnement-chimie': {
    ground: ['#ffe3d0', '#d9a8e0'],
    light: '#fffbe6',
    jacket: '#2d5aa8',
    work:
      rect(128, 16, 192, 34, '#d3cbe8', 'rx="6"') +
      rect(128, 44, 192, 8, '#8a7fb0') +
      [160, 204, 248, 292]
        .map(
          (x, at) =>
            stroke(`M${x} 52v18`, STEEL_DARK, 8) +
            path(`M${x - 5} 70h10l-3 9h-4z`, STEEL_LIGHT) +
            stroke(`M${x} 82v12`, ['#7a4cd6', '#2fa08a', '#e0487a', '#e8642a'][at]!, 4),
        )
        .join('') +
      bottle(160, 156, 62, VIOLET) +
      bottle(204, 156, 62, '#2fa08a') +
      bottle(248, 156, 62, '#e0487a') +
      bottle(292, 156, 62, '#e8642a') +
      rect(120, 156, 200, 11, '#3a2f66') +
      [138, 170, 202, 234, 266, 298]
        .map((x) => circle(x, 168, 8, STEEL_LIGHT, 'stroke="#3a2f66" stroke-width="3"'))
        .join('') +
      circle(142, 33, 5, '#2fc48a') +
      circle(158, 33, 5, YELLOW) +
      circle(174, 33, 5, '#e8382a'),
  },
  'ingenierie-chimie': {
    ground: ['#24305f', '#3f9a7a'],
    light: '#d9ffd0',
    jacket: '#3f7350',
    defs: [radial('glass', ['#ffffff30', '#ffffff18 70%', '#ffffff60'])],
    work:
      path(
        'M196 40h28v34a56 56 0 1 1-28 0z',
        'url(#glass)',
        'stroke="#ffffff" stroke-opacity=".6" stroke-width="3"',
      ) +
      path('M160 138a54 54 0 0 0 100 0z', '#5c3c28') +
      path('M160 138h100l2-6q-26-8-52-2t-52 2z', '#7a5438') +
      stroke('M210 134q-4-30 2-58', '#5fc07a', 5) +
      path(
        'M211 112q-30-2-34-26 28 0 34 26zM212 98q26-4 28-28-26 4-28 28zM212 78q-14-10-8-28 16 10 8 28z',
        '#6fd68a',
      ) +
      stroke('M208 110q-10-10-20-16M214 96q8-10 16-16', '#3f9a5a', 2) +
      rect(192, 34, 36, 8, CREAM, 'rx="3"') +
      stroke('M240 80q20-20 30-34', '#d9ffd0', 3, 'stroke-dasharray="2 7"') +
      molecule(
        [
          [268, 44, 'c'],
          [288, 34, 'c'],
          [306, 46, 'o'],
        ],
        9,
      ) +
      molecule(
        [
          [268, 44, 'c'],
          [270, 68, 'c'],
          [290, 78, 'h'],
        ],
        9,
      ) +
      atom(288, 14, 6, 'h') +
      stroke('M186 70q-14 12-18 30', '#fff', 4, 'opacity=".6"') +
      path('M178 178l8-16h48l8 16z', COPPER),
  },
};
