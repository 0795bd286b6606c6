import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { CREAM, HEAT, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { can, gear, hazard, hook, sparks } from '../parts.ts';
import type { Setting } from '../trade-picture.ts';

/** The setting of each metallurgy trade, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  fonderie: {
    ground: ['#2a1a4e', '#8f2f3c'],
    light: '#ffb03a',
    jacket: '#2f62d9',
    work:
      path('M186 60q44-26 96 0l18 118H172z', '#2b2050') +
      circle(236, 116, 44, HEAT[3]) +
      circle(236, 116, 36, HEAT[1]) +
      circle(236, 116, 24, HEAT[0]) +
      path('M196 132q40 18 80 0v46h-80z', '#3b2a5c') +
      stroke('M210 46V0M236 42V0M262 46V0', '#1a1338', 12) +
      sparks(2, 34, 232, 110, 84, -2.4, 1.2),
    before: stroke('M140 168L222 122', STEEL_LIGHT, 4) + circle(224, 121, 5, HEAT[1]),
  },
  'conduite-coulee': {
    ground: ['#1d2b52', '#5a3a6e'],
    light: '#5fd0e6',
    jacket: '#0f5c66',
    defs: [linear('strand', ['#fff0b0', '#ff8a2a', '#c23a2c'])],
    work:
      rect(150, 18, 164, 92, '#f6fffb', 'rx="6" opacity=".14"') +
      path('M216 18h30v92h-30z', 'url(#strand)') +
      rect(196, 34, 16, 26, '#c9743f', 'rx="3"') +
      rect(250, 34, 16, 26, '#c9743f', 'rx="3"') +
      stroke('M203 70h8M203 86h8M251 70h8M251 86h8', '#8fe6f2', 3) +
      path('M142 178l16-44h152l10 44z', '#241a44') +
      rect(166, 112, 58, 38, INK, 'rx="5"') +
      rect(236, 112, 66, 38, INK, 'rx="5"') +
      stroke('M174 138l10-14 10 8 10-16 12 10', '#5fe0b0', 3) +
      stroke('M246 142v-14M258 142v-22M270 142v-10M282 142v-18M294 142v-8', YELLOW, 5) +
      circle(176, 164, 5, '#e8482a') +
      circle(194, 164, 5, YELLOW) +
      circle(212, 164, 5, '#5fe0b0') +
      stroke('M262 166v-12', STEEL_LIGHT, 5) +
      circle(262, 152, 6, '#e8482a'),
  },
  'pont-roulant': {
    ground: ['#28406b', '#9a6a7a'],
    light: '#ffe0a0',
    jacket: '#b8622c',
    work:
      rect(96, 14, 224, 16, YELLOW) +
      hazard(96, 30, 224, 7) +
      rect(214, 6, 44, 20, '#d8562c', 'rx="3"') +
      hook(236, 84, 36) +
      stroke('M198 112q0-22 38-22t38 22', STEEL_DARK, 5) +
      path('M192 106h88l-9 54q-2 8-10 8h-50q-8 0-10-8z', '#3b2a5c') +
      path('M192 106h88l-1 8h-86z', HEAT[1]) +
      stroke('M198 130h76M202 148h68', '#6a5a8c', 3) +
      stroke('M184 100v-14M288 100v-14', '#fff', 2, 'opacity=".6"') +
      sparks(7, 14, 236, 104, 34, -1.57, 1.1),
  },
  'conduite-laminoir': {
    ground: ['#1f5560', '#2b2f5c'],
    light: '#ff9a3a',
    jacket: '#7a4cd6',
    defs: [linear('roll', ['#eef1f6', '#aab0c0', '#666a80'], 20), linear('hot', ['#ffe07a', '#ff7a26'], 90)],
    work:
      path('M130 88h92v26h-92z', 'url(#hot)') +
      path('M214 95h110v12H214z', '#ff7a26') +
      rect(176, 10, 14, 168, '#17808f', 'rx="3"') +
      rect(256, 10, 14, 168, '#17808f', 'rx="3"') +
      rect(168, 6, 110, 14, '#0f5c66', 'rx="4"') +
      circle(223, 56, 37, 'url(#roll)') +
      circle(223, 146, 37, 'url(#roll)') +
      circle(223, 56, 11, STEEL_DARK) +
      circle(223, 146, 11, STEEL_DARK) +
      stroke('M204 56a19 19 0 0 1 31-14M242 146a19 19 0 0 1-31 14', '#d8562c', 4) +
      sparks(4, 16, 262, 98, 44, -0.6, 0.6),
  },
  soudage: {
    ground: ['#2b1648', '#b02f68'],
    light: '#bcd4ff',
    jacket: '#b02f68',
    defs: [radial('arc', ['#ffffff', '#dce8ff 30%', '#8ab0ff00'])],
    work:
      path('M168 178q10-86 88-118l14 20q-54 30-66 98z', STEEL) +
      path('M226 178q-2-60 44-98l50 34v64z', '#70748a') +
      stroke('M262 84q-28 26-36 58', HEAT[2], 6) +
      circle(224, 148, 40, 'url(#arc)') +
      circle(224, 148, 7, '#fff') +
      sparks(8, 46, 224, 146, 76, -1.2, 1.7) +
      stroke('M300 60q-14 30-66 78', INK, 4) +
      stroke('M300 60l-24 34', '#d8562c', 11) +
      path('M276 12q22-12 42 2v44q-20 12-38 2-8-24-4-48z', INK) +
      rect(284, 24, 30, 14, '#2fc48a', 'rx="3"'),
  },
  usinage: {
    ground: ['#dff1ee', '#9fd0cf'],
    light: '#ffffff',
    jacket: '#0f5c66',
    work:
      rect(156, 20, 160, 158, '#f6fffb', 'rx="10"') +
      rect(168, 32, 136, 116, '#1d3a4a', 'rx="6"') +
      rect(214, 32, 44, 26, STEEL) +
      path('M224 58h24l-6 30h-12z', STEEL_LIGHT) +
      stroke('M226 66l18 6M228 76l14 5', STEEL_DARK, 2) +
      path('M176 148q14-44 60-54 44-2 62 20-30-4-46 12-20 20-44 22z', STEEL) +
      path('M190 146q20-36 62-44-30 16-38 42z', STEEL_LIGHT) +
      stroke('M234 92q-12-8-22 0t-16-4M240 94q16-14 24-2t20-4', YELLOW, 2.6) +
      stroke('M180 44q30 20 40 44M290 44q-30 20-40 44', '#8fe6f2', 2, 'stroke-dasharray="2 6"') +
      rect(168, 156, 60, 14, '#0f5c66', 'rx="4"') +
      circle(250, 163, 6, '#2fc48a') +
      circle(270, 163, 6, YELLOW) +
      circle(290, 163, 6, '#e8482a'),
  },
  'controle-qualite': {
    ground: ['#0f4a4a', '#1c7a62'],
    light: '#8ff0c0',
    jacket: '#177a5b',
    defs: [linear('plate', ['#ffffff', '#aeb8c9'], 60)],
    work:
      rect(152, 14, 152, 74, INK, 'rx="8"') +
      stroke('M162 76h20l5-46 6 46h38l5-22 5 22h30l6-40 5 40h12', '#5fe0b0', 3.4) +
      circle(236, 62, 14, 'none', 'stroke="#ffc53d" stroke-width="3.5"') +
      path('M140 178l40-56h140v56z', 'url(#plate)') +
      stroke('M196 136h96M180 158h104', '#fff', 2, 'opacity=".8"') +
      rect(226, 106, 24, 24, YELLOW, 'rx="5"') +
      stroke('M238 106q0-14 20-16', INK, 3.6) +
      stroke('M228 138q10 7 20 0M222 147q16 10 32 0M217 157q21 12 42 0', '#d8562c', 3) +
      circle(238, 171, 4, '#d8562c'),
  },
  metallurgiste: {
    ground: ['#20305f', '#4f6fb0'],
    light: '#ffe9bd',
    jacket: '#177a5b',
    work:
      circle(246, 80, 72, INK) +
      group(
        'stroke="#1a1338" stroke-width="2"',
        path('M246 14l26 8 6 30-24 14-26-12-2-32z', '#f2b84b') +
          path('M276 24l30 26-10 22-20-18z', '#d8754a') +
          path('M222 20l4 34-24 16-16-14q10-26 36-36z', '#7fb7d9') +
          path('M230 58l24 12 2 30-28 12-24-20-2-20z', '#e8dcc0') +
          path('M258 70l20-14 18 20 14 2q2 16-4 28l-46-6z', '#9a7ac2') +
          path('M184 60l14 14 2 20-20 14q-8-24 4-48z', '#c9584a') +
          path('M204 98l22 18-6 26q-24-8-36-30z', '#5fae8a') +
          path('M232 116l26-12 6 40q-18 6-38-2z', '#4f86c9') +
          path('M264 104l40 6q-10 24-34 32z', '#efe0a0'),
      ) +
      circle(246, 80, 68, 'none', 'stroke="#fff" stroke-opacity=".35" stroke-width="3"') +
      circle(246, 80, 72, 'none', `stroke="${STEEL_LIGHT}" stroke-width="7"`) +
      path('M150 178q6-22 30-22h122q14 0 18 22z', '#1a2346') +
      rect(232, 152, 28, 10, STEEL) +
      path('M282 178v-30h8v-8h10v8h8v30z', '#8ff0c0', 'opacity=".85"') +
      rect(280, 140, 30, 4, CREAM),
  },
  maintenance: {
    ground: ['#5a3a1f', '#c9853f'],
    light: '#ffe0a0',
    jacket: '#2d5aa8',
    work:
      gear(252, 66, 58, 14, '#3b3a4a') +
      gear(252, 66, 44, 12, STEEL) +
      gear(176, 112, 36, 11, '#d8562c') +
      gear(298, 148, 34, 10, '#17808f') +
      circle(252, 66, 9, INK) +
      circle(176, 112, 7, INK) +
      circle(298, 148, 7, INK) +
      group(
        'transform="translate(226 168) rotate(-40)"',
        path('M-8-7h78q4-12 18-14l-8 12 8 9-8 9 8 12q-14-2-18-14H-8q-12-2-12-7t12-7z', STEEL_LIGHT),
        circle(-10, 0, 3.6, STEEL_DARK),
      ) +
      stroke('M280 40v-12q0-14 14-14t14 14v12', STEEL_LIGHT, 5) +
      rect(272, 38, 44, 34, '#e8482a', 'rx="6"') +
      circle(294, 52, 5, INK) +
      stroke('M294 52v9', INK, 4),
  },
  logistique: {
    ground: ['#6fb7d6', '#ffe2ae'],
    light: '#ffffff',
    jacket: '#b8622c',
    work:
      path('M130 178q40-70 100-66 60-20 90 20v46z', '#a58b78') +
      rect(236, 92, 42, 40, STEEL_LIGHT, 'rx="3"') +
      rect(236, 134, 42, 40, STEEL, 'rx="3"') +
      rect(280, 134, 42, 40, STEEL_LIGHT, 'rx="3"') +
      stroke('M250 92v40M264 92v40M250 134v40M264 134v40M294 134v40M308 134v40', STEEL_DARK, 2) +
      can(246, 128, 18, '#e8482a', 20) +
      can(268, 124, 16, '#12a5bd', -30) +
      can(298, 168, 18, '#ffc53d', 40) +
      can(252, 166, 16, '#cf2c74', 70) +
      stroke('M222 40v134', INK, 5) +
      stroke('M222 172h30', INK, 5) +
      path('M150 176v-40h16l10-46h30l8 50v36z', YELLOW) +
      path('M180 98h20l6 36h-34z', '#bfe6ea') +
      hazard(150, 150, 64, 8) +
      circle(168, 176, 14, INK) +
      circle(206, 176, 14, INK) +
      circle(168, 176, 5, STEEL) +
      circle(206, 176, 5, STEEL),
  },
};
