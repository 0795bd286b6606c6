import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { COPPER, CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { sparks } from '../parts.ts';
import type { Setting } from '../trade-picture.ts';
import { CRANE, propeller, RED_LEAD, robot, slings } from './parts.ts';

/** The setting of each trade of the sea, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'charpente-navale': {
    ground: ['#16305f', '#3f7ab8'],
    light: '#ffe2a0',
    jacket: '#1d5fb4',
    work:
      [0, 1, 2]
        .map((at) => {
          const wide = 44 + at * 22;
          const top = 44 - at * 14;
          return (
            stroke(
              `M${226 - wide} ${top}q-8 ${104 + at * 22} ${wide} ${112 + at * 22}q${wide + 8}-${8} ${wide}-${112 + at * 22}`,
              ['#5f7fae', STEEL, STEEL_LIGHT][at]!,
              6 + at * 2.5,
            ) +
            stroke(
              `M${226 - wide + 4} ${top + 40 + at * 8}h${wide * 2 - 8}`,
              ['#5f7fae', STEEL, STEEL_LIGHT][at]!,
              3 + at,
            )
          );
        })
        .join('') +
      path('M282 178q34-30 32-130l6-4v134z', '#2f74cc') +
      path('M282 178q14-12 22-30h16v30z', RED_LEAD) +
      stroke('M128 96h192', '#ff3b4a', 2.4, 'opacity=".9"') +
      stroke('M128 96h192', '#ff9aa2', 6, 'opacity=".25"') +
      rect(298, 84, 22, 24, YELLOW, 'rx="4"') +
      circle(298, 96, 4, '#ff3b4a') +
      sparks(4, 26, 226, 172, 56, -1.57, 1.2),
  },
  'composite-naval': {
    ground: ['#e6f2f4', '#a9cfdc'],
    light: '#fff6dc',
    jacket: '#b5482a',
    defs: [linear('resin', ['#ffe9a8', '#e8a53a'], 90), linear('mould', ['#4f86c0', '#1d4a80'])],
    work:
      path('M132 178v-26q70-60 188-70v96z', 'url(#mould)') +
      path('M136 146q70-54 184-62v-12q-120 4-188 60z', CREAM) +
      path('M136 146q40-30 96-46l-8-14q-56 16-92 46z', 'url(#resin)') +
      stroke(
        'M238 84l10 14M254 80l10 14M270 76l9 14M286 74l8 14M302 72l8 14M244 98l10-18M262 93l8-18M278 90l8-17M296 87l8-15',
        '#c9b892',
        1.6,
      ) +
      group(
        'transform="translate(232 84) rotate(-22)"',
        rect(-14, -9, 28, 18, YELLOW, 'rx="8"'),
        stroke('M-6-7v14M0-8v16M6-7v14', '#b9832a', 2),
        stroke('M14 0h10v-26h-8v-30', STEEL_DARK, 4),
        stroke('M16-56v-26', CRANE, 9),
      ) +
      path('M270 178v-36h36v36z', '#f6fbfc') +
      path('M266 136h44v8h-44z', STEEL_LIGHT) +
      path('M274 158h28v20h-28z', '#e8a53a') +
      rect(150, 20, 60, 44, '#fff', 'rx="6" opacity=".6"') +
      rect(222, 14, 76, 40, '#fff', 'rx="6" opacity=".6"'),
  },
  'grutage-naval': {
    ground: ['#3a86cc', '#ffd9a8'],
    light: '#fff3c0',
    jacket: '#ff7a2c',
    work:
      path('M96 118l50-16 40 8 60-22 74 18v40H96z', '#86a9c8') +
      rect(96, 132, 224, 46, '#1f93a8') +
      stroke('M140 146h30M210 152h40M276 142h30M170 162h26', '#d9fbf6', 2.4) +
      rect(118, 8, 202, 12, CRANE) +
      stroke(
        'M118 20l14-12 14 12 14-12 14 12 14-12 14 12 14-12 14 12 14-12 14 12 14-12 14 12 14-12 14 12',
        '#a53c1c',
        2,
      ) +
      stroke('M236 20v12', INK, 3) +
      slings(240, 48, 196, 284, 70) +
      path('M190 70h96v52h-70q-22-16-26-52z', '#2f74cc') +
      path('M205 108h81v14h-70q-6-6-11-14z', RED_LEAD) +
      path('M286 70l12-5v52l-12 5z', '#9cc2f0') +
      // the frame of the cab and the levers
      stroke('M126 0L112 178M312 0l6 178', INK, 8) +
      path('M96 160h224v18H96z', '#22264f') +
      path('M252 178l6-22h40l8 22z', '#34406a') +
      stroke('M270 160l-6-26M290 160l4-24', STEEL_LIGHT, 5) +
      circle(263, 132, 7, '#e8482a') +
      circle(294, 134, 7, YELLOW),
  },
  'robotique-marine': {
    ground: ['#0f3350', '#0b1f3c'],
    light: '#5fd6e0',
    jacket: '#0f6b70',
    defs: [
      radial('water', ['#8fe6e0', '#1d93ac 55%', '#0b4a6e']),
      linear('lamp', ['#fff6c0', '#fff6c000'], 90),
    ],
    work:
      circle(228, 84, 82, STEEL) +
      circle(228, 84, 74, 'url(#water)') +
      path('M176 96l92-52 30 64z', '#fff6c0', 'opacity=".35"') +
      propeller(264, 74, 34, COPPER, '#7a3a1c') +
      path('M176 84Q164 60 178 24', 'none', 'stroke="#ff8a3c" stroke-width="2.400"') +
      robot(192, 100, 0.62) +
      stroke(
        'M186 150q-2-12 4-18M200 154q-4-12 2-22M216 157q-2-12 4-20M248 156q-4-10 4-18M264 150q-2-10 4-18',
        '#2fa06e',
        4,
      ) +
      circle(228, 84, 78, 'none', `stroke="${STEEL_LIGHT}" stroke-width="5"`) +
      [20, 65, 110, 155, 200, 245, 290, 335]
        .map((turn) =>
          circle(228 + 79 * Math.cos(turn / 57.3), 84 + 79 * Math.sin(turn / 57.3), 3, STEEL_DARK),
        )
        .join(''),
    before: group(
      'transform="translate(206 166) rotate(-5)"',
      path('M-40 4q0-22 22-22h36q22 0 22 22l4 18q-2 14-14 10L14 20h-28l-16 12q-12 4-14-10z', '#28304a'),
      stroke('M-26-2h14M-19-9v14', CREAM, 4),
      circle(20, -4, 3.6, '#e8482a'),
      circle(28, 3, 3.6, YELLOW),
      circle(-6, 8, 6, STEEL),
      circle(10, 8, 6, STEEL),
    ),
  },
  'architecture-navale': {
    ground: ['#dfeaf6', '#9fbfe0'],
    light: '#fffbe6',
    jacket: '#7a3f8a',
    work:
      rect(140, 10, 172, 114, INK, 'rx="8"') +
      rect(147, 17, 158, 100, '#123a72', 'rx="4"') +
      stroke('M147 42h158M147 67h158M147 92h158M186 17v100M266 17v100', '#2a5796', 1) +
      stroke(
        'M226 104q-54-10-64-74M226 104q-44-14-50-74M226 104q-32-16-34-74M226 104q-18-20-18-74M226 104q54-10 64-74M226 104q44-14 50-74M226 104q32-16 34-74M226 104q18-20 18-74',
        '#8fd6ff',
        2,
      ) +
      stroke('M226 24v86', '#ffc53d', 2) +
      stroke('M152 74h148', '#ff7a6a', 2, 'stroke-dasharray="6 5"') +
      path('M212 124h28l4 18h-36z', STEEL_DARK) +
      rect(124, 142, 196, 10, '#c98d52') +
      rect(124, 152, 196, 26, '#8f5f35') +
      group(
        'transform="translate(232 134)"',
        path('M-74-16q16 4 30 5h116l-4 18h-108q-22-4-34-23z', '#2f74cc'),
        path('M-56 0q10 6 22 7h108l1-6q-60 4-131-1z', RED_LEAD),
        path('M-10-11v-14h52v14zM-2-25v-10h28v10z', CREAM),
        stroke('M-20 7v4M52 7v4', YELLOW, 5),
      ) +
      stroke('M292 100l22 44M310 96l-12 48', COPPER, 4),
  },
};
