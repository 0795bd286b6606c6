import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { can, stars } from '../parts.ts';
import type { Setting } from '../trade-picture.ts';
import { bottle, bubbles, ripples } from './parts.ts';

/** The setting of each trade of water and recycling, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'traitement-eau': {
    ground: ['#4fb4d8', '#d4f2e0'],
    light: '#ffffff',
    jacket: '#0e6f8a',
    defs: [linear('pool', ['#8fe8ea', '#1f7f9a'])],
    work:
      path('M120 78q60-34 110-12t90-8v40H120z', '#7fbf5a') +
      path('M120 86h200v92H120z', 'url(#pool)') +
      path('M120 86h200v8H120z', '#e6d8c0') +
      bubbles([
        [150, 150, 7],
        [162, 122, 5],
        [178, 160, 5],
        [196, 136, 8],
        [210, 160, 6],
        [184, 112, 5],
        [222, 116, 6],
        [306, 112, 5],
      ]) +
      stroke('M132 86V62M180 86V62M228 86V62M276 86V62M320 86V62M126 64h200', YELLOW, 3) +
      [
        [222, '#8a6238', '#a8824a'],
        [278, '#6fdcec', '#c9f8f8'],
      ]
        .map(([x, water, top]) =>
          group(
            `transform="translate(${x} 186)"`,
            path('M-8-78H8v26l18 40q2 8-6 8h-40q-8 0-6-8l18-40z', '#f6ffff', 'opacity=".75"'),
            path('M-14-38h28l11 24q2 8-6 8h-38q-8 0-6-8z', String(water)),
            `<ellipse cy="-38" rx="14" ry="3.500" fill="${top}"/>`,
            rect(-11, -82, 22, 6, '#f6ffff', 'rx="3"'),
          ),
        )
        .join(''),
  },
  canalisation: {
    ground: ['#6fc0e0', '#ffe6c0'],
    light: '#ffffff',
    jacket: '#a8341c',
    work:
      path('M110 104h220v96H110z', '#b8824a') +
      path('M110 98h220v9H110z', '#5a5a6c') +
      path('M176 98h120v80H176z', '#5c3c34') +
      stroke('M180 104v72M292 104v72M180 122h-3M292 122h3', '#c98d52', 8) +
      stroke('M184 128h104', YELLOW, 4) +
      rect(184, 148, 104, 24, '#12a5bd') +
      rect(184, 152, 104, 5, '#8fe8ea') +
      `<ellipse cx="288" cy="160" rx="6" ry="12" fill="#0b4f6a"/><ellipse cx="184" cy="160" rx="6" ry="12" fill="#0f8aa4"/>` +
      stroke('M236 148V74', INK, 2) +
      stroke('M214 148l22-22 22 22', INK, 2) +
      path('M262 96v-8h66v8zM270 88V58q0-4 4-4h20l10 20h24v14z', YELLOW) +
      path('M276 60h16l6 14h-22z', '#bfe6ea') +
      stroke('M286 62Q280 18 250 22', YELLOW, 9) +
      stroke('M250 22L236 62', YELLOW, 7) +
      path('M226 60h22l-4 14h-14z', STEEL_DARK) +
      rect(262, 92, 64, 10, INK, 'rx="5"'),
  },
  'recherche-fuites': {
    ground: ['#10204f', '#3a6aa0'],
    light: '#8fc8f0',
    jacket: '#0e6f8a',
    defs: [radial('leak', ['#8fe8eaee', '#12a5bd00'])],
    work:
      stars(8, 22, 130, 0, 190, 70) +
      circle(288, 30, 14, '#fffbe6') +
      path('M132 96V70h26V54h20v42h14V64h30v32h18V46h24v50h56v6H132z', '#1a2f66') +
      stroke(
        'M142 80h0M150 80h0M166 64h0M204 76h0M214 86h0M250 58h0M256 72h0',
        '#ffe28a',
        5,
        'stroke-linecap="square"',
      ) +
      path('M120 100h200v100H120z', '#4a3a3c') +
      rect(120, 100, 200, 12, '#2a2a3f') +
      stroke('M128 106h190', YELLOW, 2, 'stroke-dasharray="14 12"') +
      circle(236, 152, 46, 'url(#leak)') +
      stroke('M120 158h210', '#0f6f84', 22) +
      stroke('M120 156h210', '#6fdcec', 11) +
      stroke('M230 146l-9-20M237 144v-26M244 146l9-20', '#dffcff', 4) +
      stroke('M216 146q-8 12 0 24M206 142q-12 16 0 32M256 146q8 12 0 24M266 142q12 16 0 32', YELLOW, 3) +
      [160, 304]
        .map(
          (x) =>
            rect(x - 9, 84, 18, 30, '#12a5bd', 'rx="5"') +
            circle(x, 93, 4, '#8fffe0') +
            stroke(`M${x} 114v30`, STEEL_LIGHT, 4) +
            stroke(`M${x} 84v-14M${x - 9} 70q9-10 18 0`, STEEL_LIGHT, 2.6),
        )
        .join(''),
  },
  'centre-de-tri': {
    ground: ['#0f3f54', '#2fa0a8'],
    light: '#ffe0a8',
    jacket: '#a8341c',
    defs: [linear('beam', ['#ff6a5add', '#ff6a5a00'])],
    work:
      path('M206 46l-34 96h124l-34-96z', 'url(#beam)') +
      rect(176, 12, 116, 36, STEEL_LIGHT, 'rx="8"') +
      rect(176, 12, 116, 10, '#fff', 'rx="5" opacity=".6"') +
      stroke('M196 47h76', '#ff3b2a', 6) +
      circle(278, 30, 5, '#2fc48a') +
      bottle(160, 144, 56, '#8fe8ea', 0, '#e8482a') +
      can(194, 144, 34, '#c8d62c') +
      bottle(232, 144, 62, '#6fd08a', 0, '#ffd75a') +
      can(268, 144, 34, '#7a4cd6') +
      bottle(294, 108, 48, '#8fe8ea', 34, '#e8482a') +
      stroke('M282 158q14-14 14-34M296 164q16-16 16-38', '#fff', 3.6) +
      rect(132, 144, 150, 14, INK, 'rx="7"') +
      stroke('M142 151h132', STEEL, 7, 'stroke-dasharray="0 15"') +
      path('M288 172h40v28h-36z', '#12a5bd') +
      stroke('M150 158v30M262 158v30', STEEL_DARK, 7),
  },
  'ingenierie-eau': {
    ground: ['#0f4a6a', '#3fb4c4'],
    light: '#d8fff8',
    jacket: '#0e6f8a',
    defs: [linear('fibre', ['#ffffff', '#a8e8ea', '#2f9ab8'], 90)],
    work:
      rect(150, 10, 166, 104, '#f2fcff', 'rx="6"') +
      rect(156, 16, 154, 92, '#1f6f9a', 'rx="4"') +
      stroke(
        'M176 16v92M206 16v92M236 16v92M266 16v92M296 16v92M156 38h154M156 62h154M156 86h154',
        '#3f8fb8',
        1,
      ) +
      circle(196, 52, 24, 'none', 'stroke="#fff" stroke-width="3"') +
      circle(196, 52, 15, 'none', 'stroke="#8fe8ea" stroke-width="2"') +
      circle(256, 74, 20, 'none', 'stroke="#fff" stroke-width="3"') +
      stroke('M172 52h48M256 54v40', YELLOW, 2.6) +
      stroke('M220 56l18 10M276 74h22V36h-22', '#8fe8ea', 3.4) +
      rect(262, 26, 18, 18, 'none', 'stroke="#fff" stroke-width="3"') +
      stroke('M164 96h40', CREAM, 2.6) +
      stroke('M164 92v8M204 92v8', CREAM, 2) +
      // a bundle of hollow membranes
      rect(156, 126, 150, 12, STEEL_DARK, 'rx="4"') +
      [164, 178, 192, 206, 220, 234, 248, 262, 276, 290]
        .map((x) => rect(x, 134, 9, 44, 'url(#fibre)', 'rx="4"'))
        .join('') +
      stroke(
        'M168 142v30M196 142v30M224 142v30M252 142v30M280 142v30',
        '#0f6f84',
        1.4,
        'stroke-dasharray="0 4"',
      ) +
      rect(156, 172, 150, 12, STEEL_DARK, 'rx="4"') +
      stroke('M306 132h20M306 178h20', '#8fe8ea', 7) +
      ripples('M130 194h40M200 192h50M270 196h40'),
  },
};
