import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { COPPER, CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { worker } from '../parts.ts';
import type { Setting } from '../trade-picture.ts';
import { coil, flash, insulator, NIGHT, solarPanel } from './parts.ts';

/** The setting of each trade of electricity, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'montage-lignes': {
    ground: ['#4f86c8', '#ffd9a0'],
    light: '#fff3c8',
    jacket: '#ff7a2c',
    work:
      path('M110 178q60-40 120-24t100-16v40z', '#8a9ac0') +
      stroke(
        'M206 200L236-6M304 200L268-6M214 150l78 46M296 150l-80 46M222 94l70 48M288 94l-74 48M230 40l54 46M278 40l-56 46',
        '#3a3560',
        6,
      ) +
      stroke('M150 44h168M150 44l80-14', '#3a3560', 7) +
      insulator(162, 48, 6, 12) +
      stroke('M120 106q24 8 42 4t160 34', INK, 4) +
      group('transform="rotate(-8 196 44)"', worker(198, 106, 58, '#ff7a2c', '#cf9464', -4)) +
      stroke('M200 66Q222 50 226 40', YELLOW, 3) +
      circle(226, 40, 4, '#e8482a') +
      stroke('M284 22q6-8 12 0q6-8 12 0', INK, 2.6),
  },
  bobinage: {
    ground: ['#2f3f8a', '#8a6a8a'],
    light: '#ffd08a',
    jacket: '#3b4a9e',
    work:
      circle(232, 96, 82, STEEL_DARK) +
      circle(232, 96, 74, STEEL) +
      circle(232, 96, 52, INK) +
      Array.from({ length: 12 }, (_, index) =>
        group(`transform="translate(232 96) rotate(${index * 30})"`, coil(-12, -71, 24, 26, 4)),
      ).join('') +
      circle(232, 96, 30, '#3a2c63') +
      path('M172 178l14-18h92l14 18z', STEEL_DARK),
    before: stroke('M120 192q6-40 54-44 30 0 30-22', '#ffb47a', 3.6),
  },
  'maintenance-solaire': {
    ground: ['#4aa0d8', '#ffe3a8'],
    light: '#fff8d8',
    jacket: '#9a5600',
    defs: [radial('hot', ['#fff0a0', '#ff7a2c 60%', '#e8482a00'])],
    work:
      circle(290, 34, 20, '#fff8d8') +
      path('M110 150q70-30 210-16v44H110z', '#8aa84a') +
      solarPanel(128, 176, 176) +
      circle(258, 120, 20, 'url(#hot)') +
      stroke('M240 104h36v32h-36z', '#fff', 2.6, 'stroke-dasharray="6 5"') +
      path('M206 58l52 46h-14z', '#ffd86a', 'opacity=".5"') +
      stroke('M172 40h64M178 40v-10M230 40v-10M194 48l-6 12M214 48l6 12', INK, 4) +
      path('M188 38h32l6 8-8 8h-28l-8-8z', '#e8482a') +
      stroke('M162 29h32M214 29h32', '#fff', 4) +
      circle(204, 54, 5, INK),
  },
  'conduite-reseau': {
    ground: ['#12123a', '#3f3a80'],
    light: '#5fd0e6',
    jacket: '#5a3f9e',
    work:
      rect(138, 14, 176, 116, '#0c1030', 'rx="8"') +
      stroke(
        'M154 40l34-14 36 22 44-20 30 26M188 26l-4 48 40-26 34 40 10-60M184 74l-26 34M184 74l46 40 28-26 42 20',
        '#5fd0e6',
        2.6,
      ) +
      [
        [154, 40, 5],
        [188, 26, 7],
        [224, 48, 5],
        [268, 28, 5],
        [298, 54, 7],
        [184, 74, 5],
        [258, 88, 8],
        [158, 108, 5],
        [230, 114, 5],
        [300, 108, 5],
      ]
        .map(([x, y, r]) => circle(x!, y!, r!, r! > 5 ? YELLOW : '#bff4ff'))
        .join('') +
      path('M132 178l14-36h162l12 36z', '#1f1a4e') +
      rect(158, 134, 62, 34, INK, 'rx="4"') +
      stroke('M166 160q12 0 18-10t28-10', '#7affb0', 3.4) +
      rect(232, 134, 62, 34, INK, 'rx="4"') +
      stroke('M244 160v-8M254 160v-14M264 160v-6M274 160v-18M284 160v-10', '#ff9ab0', 5),
  },
  'ingenierie-stockage': {
    ground: ['#3a2f7a', '#e89a7a'],
    light: '#ffe0a0',
    jacket: '#1f7a6a',
    defs: [linear('cell', ['#eef2f8', '#aeb6c8'], 90)],
    work:
      circle(276, 34, 46, '#ffe08a', 'opacity=".4"') +
      circle(276, 34, 20, '#fff3b8') +
      stroke('M276 6V-2M250 16l-6-6M302 16l6-6M246 38h-9', '#fff3b8', 4) +
      rect(150, 40, 92, 138, NIGHT, 'rx="6"') +
      [0, 1, 2, 3]
        .map((row) =>
          [0, 1, 2]
            .map((column) => rect(158 + column * 26, 48 + row * 31, 22, 26, 'url(#cell)', 'rx="3"'))
            .join(''),
        )
        .join('') +
      stroke(
        'M166 66v4M192 66v4M218 66v4M166 97v4M192 97v4M218 97v4M166 128v4M192 128v4M218 128v4M166 159v4M192 159v4M218 159v4',
        '#2fc48a',
        6,
      ) +
      stroke('M169 48v-4h26v4M221 48v-4h-12', COPPER, 3) +
      rect(262, 76, 44, 96, CREAM, 'rx="8"') +
      rect(276, 68, 16, 9, CREAM, 'rx="2"') +
      rect(268, 82, 32, 84, '#d8d0c0', 'rx="5"') +
      rect(268, 108, 32, 58, '#3fc46a', 'rx="5"') +
      flash(282, 116, 40, '#fff') +
      rect(144, 172, 170, 7, STEEL_DARK) +
      stroke('M242 100h20', STEEL_LIGHT, 4),
  },
};
