import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { gear } from '../parts.ts';
import type { Setting } from '../trade-picture.ts';
import { bottle, halfMould, PINK, pellets, preform, TURQUOISE } from './parts.ts';

/** The setting of each trade of plastics, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'conduite-soufflage': {
    ground: ['#ff8aa0', '#ffd0b8'],
    light: '#fff3d0',
    jacket: '#b32a5c',
    defs: [linear('hot', ['#ffd98a', '#ff7a4a'])],
    work:
      halfMould(200, 28, 44, 148, 1) +
      halfMould(276, 28, 44, 148, -1) +
      path(
        'M200 60v102q-22 0-22-10V104q0-16 14-22 8-4 8-12zM276 60v102q22 0 22-10V104q0-16-14-22-8-4-8-12z',
        STEEL_DARK,
      ) +
      bottle(238, 164, 130, TURQUOISE) +
      rect(230, 0, 16, 34, INK) +
      stroke('M238 30v74', STEEL_LIGHT, 4) +
      stroke('M226 112l-10-2M250 112l10-2M226 132l-10 2M250 132l10 2M238 140v10', '#fff', 4) +
      rect(160, 4, 26, 54, INK, 'rx="5"') +
      stroke('M168 14v34M178 14v34', '#ffb03a', 5) +
      preform(146, 8, 44, 'url(#hot)'),
  },
  'reglage-presse-injection': {
    ground: ['#4a2a7a', '#c86a9a'],
    light: '#ffd08a',
    jacket: '#7a3f9c',
    work:
      stroke('M140 46h172M140 148h172', STEEL_LIGHT, 7) +
      halfMould(204, 30, 46, 134, 1) +
      halfMould(270, 30, 42, 134, -1) +
      path('M204 70q-14 2-14 27t14 27zM270 74q8 2 8 23t-8 23z', STEEL_DARK) +
      gear(238, 97, 29, 12, YELLOW) +
      rect(252, 6, 66, 48, INK, 'rx="6"') +
      rect(257, 11, 56, 38, '#0f3b46', 'rx="3"') +
      stroke('M262 44h8l8-24 14 2 4 18h12', '#5fe0b0', 3.4) +
      path('M312 88l8-4v24l-8-4z', STEEL_DARK) +
      rect(140, 164, 180, 14, '#d93a6a') +
      rect(140, 164, 180, 4, '#ff9ab4'),
  },
  'outillage-moule': {
    ground: ['#dfeff2', '#b8d4e0'],
    light: '#ffffff',
    jacket: '#7a3f9c',
    defs: [linear('block', ['#ffffff', '#b4bcca 50%', '#7c8498'], 40)],
    work:
      path('M146 178V98l30-18h144v98z', STEEL_DARK) +
      path('M146 98l30-18h144v12l-10 6z', '#f4f7fb') +
      rect(146, 96, 166, 82, 'url(#block)', 'rx="3"') +
      path(
        'M230 106q6 0 8 18 18-4 20 2t-14 14q10 16 5 20t-19-8q-14 12-19 8t5-20q-16-8-14-14t20-2q2-18 8-18z',
        '#4b4d60',
      ) +
      stroke('M230 112v24l-14 16M230 136l16 16', '#8f93a3', 2) +
      [160, 298].map((x) => circle(x, 112, 6, STEEL_DARK) + circle(x, 164, 6, STEEL_DARK)).join('') +
      stroke('M152 138h18M288 138h18', TURQUOISE, 5) +
      rect(212, -2, 36, 40, STEEL) +
      rect(220, 36, 20, 14, STEEL_DARK) +
      path('M225 50h10v40l-5 8-5-8z', STEEL_LIGHT) +
      stroke('M226 58l8 5M226 68l8 5M226 78l8 5', STEEL_DARK, 2) +
      stroke('M222 100q-14-14-26-6t-14-8M240 100q12-16 24-8', YELLOW, 3),
  },
  'regeneration-plastique': {
    ground: ['#1f4a6a', '#4a8a9a'],
    light: '#bff0f0',
    jacket: '#b32a5c',
    defs: [linear('water', ['#8ff0f0', '#1f9ab0', '#0f6a86'])],
    work:
      rect(146, 48, 166, 126, '#ffffff', 'rx="6" opacity=".25"') +
      path('M150 84q20-8 40 0t40 0 40 0 38 0v84q0 4-4 4H154q-4 0-4-4z', 'url(#water)') +
      [
        [164, 78, 10],
        [188, 82, -20],
        [212, 77, 30],
        [238, 82, -8],
        [262, 78, 24],
        [288, 82, -16],
      ]
        .map(([x, y, turn]) =>
          rect(x! - 8, y! - 5, 16, 10, '#ff8a2a', `rx="2" transform="rotate(${turn} ${x} ${y})"`),
        )
        .join('') +
      pellets(5, 60, 156, 150, 144, 16, 9, ['#5fb8ff', '#8fd0ff', '#2f72d9']) +
      stroke(
        'M182 104v22M226 110v24M270 102v26M182 126l-4-6M182 126l4-6M226 134l-4-6M226 134l4-6M270 128l-4-6M270 128l4-6',
        '#dffcff',
        3,
      ) +
      circle(204, 132, 3, '#dffcff') +
      circle(252, 118, 4, '#dffcff') +
      rect(146, 44, 166, 8, STEEL_LIGHT, 'rx="4"') +
      path('M214 0h56l-14 36h-28z', STEEL_DARK) +
      pellets(9, 16, 228, 36, 24, 20, 7, ['#ff8a2a', '#5fb8ff']) +
      rect(140, 170, 178, 9, STEEL_DARK, 'rx="3"'),
  },
  'ecoconception-emballage': {
    ground: ['#ffe0d0', '#ff9aae'],
    light: '#ffffff',
    jacket: '#1f7a6a',
    defs: [radial('halo', ['#7ae0ff66', '#7ae0ff00'])],
    work:
      rect(148, 12, 118, 128, '#1f1a4a', 'rx="8"') +
      circle(206, 78, 60, 'url(#halo)') +
      stroke(
        'M190 26h32v14q14 10 14 26v52q0 8-8 8h-44q-8 0-8-8V66q0-16 14-26zM190 40h32M177 62h58M176 84h60M176 106h60M206 40v86M190 40q-4 40 2 86M222 40q4 40-2 86',
        '#8fe6ff',
        2.4,
      ) +
      stroke('M252 30v92M247 34l5-6 5 6M247 118l5 6 5-6', PINK, 3) +
      rect(196, 140, 22, 12, INK) +
      path('M170 178v-14q0-12 12-12h50q12 0 12 12v14z', STEEL_DARK) +
      rect(262, 140, 56, 9, STEEL_LIGHT, 'rx="4"') +
      path('M266 178l8-28h32l8 28z', CREAM) +
      circle(290, 165, 9, '#fff', `stroke="${INK}" stroke-width="2.4"`) +
      stroke('M290 165l-5-5', '#e8482a', 2.6) +
      bottle(290, 140, 54, '#7ad0a0', 0, PINK) +
      group(
        'transform="translate(300 46) rotate(20)"',
        path('M0 20Q-16 0 0-22 16 0 0 20z', '#4aa86a'),
        stroke('M0 24V-10', '#dff5e0', 2),
      ),
  },
};
