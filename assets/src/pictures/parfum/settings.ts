import { circle, group, linear, path, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, YELLOW } from '../palette.ts';
import type { Setting } from '../trade-picture.ts';
import { COPPER_STOPS, GOLD_STOPS, lavender, phials, rose, still, vial } from './parts.ts';

const JUICES = ['#f2b03a', '#e8587a', '#7a4cd6', '#5fae8a', '#d8782a', '#4fa8d8'];

/** The setting of each trade of scent and health, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'plantes-a-parfum': {
    ground: ['#6a5ac0', '#ffc8b0'],
    light: '#fff3c8',
    jacket: '#3f7a4a',
    work:
      circle(218, 70, 24, '#fffbe6') +
      path('M120 96l60-26 50 16 90-30v50H120z', '#8f6ac0', 'opacity=".8"') +
      path('M120 92h200v86H120z', '#4a8a4c') +
      lavender(218, 92, [110, 160, 212, 264, 320], 178) +
      path('M244 178q-10-60 30-84 26-12 46 4v80z', '#2c6a40') +
      path('M256 150q16-16 36-10-12 18-36 10zM290 116q8-18 26-18 0 18-26 18z', '#4f9a58') +
      rose(274, 108, 15) +
      rose(304, 96, 13, '#ff9ac4') +
      rose(260, 138, 13, '#ff9ac4') +
      rose(296, 140, 18, '#f06aa0', '#c23a78') +
      rose(268, 168, 12) +
      path('M164 152h70l-10 32h-50z', '#c98d52') +
      stroke('M168 162h62M172 172h54', '#8f5f35', 2.6) +
      rose(178, 146, 12, '#ff9ac4') +
      rose(200, 142, 14) +
      rose(222, 147, 11, '#f06aa0', '#c23a78'),
  },
  'extraction-parfum': {
    ground: ['#3a2462', '#a86a9a'],
    light: '#ffcf8a',
    jacket: '#7d3fae',
    defs: [linear('copper', COPPER_STOPS, 90), linear('gold', GOLD_STOPS)],
    work:
      path('M156 178h88l-8-14h-72z', '#3f1f28') +
      path('M168 178q6-16 12-6 4-14 12-4 6-12 12 0 6-10 14 10z', '#ffb03a') +
      still(200, 166, 140, 92) +
      path('M268 88h40v16q14 12 14 38 0 32-34 32t-34-32q0-26 14-38z', '#f6fdff', 'opacity=".45"') +
      path('M256 142q32-6 64 0 0 30-32 30t-32-30z', '#8fd8ea') +
      path('M260 126q28-6 56 0 4 8 4 18-32-6-64 0 0-10 4-18z', 'url(#gold)') +
      rect(264, 82, 48, 8, '#f6fdff', 'rx="3"') +
      path('M288 92q5 8 5 12a5 5 0 0 1-10 0q0-4 5-12z', '#ffd75a') +
      circle(200, 120, 16, CREAM, 'stroke="#5c3018" stroke-width="3"') +
      stroke('M200 120l8-6', '#d8382a', 3),
  },
  parfumerie: {
    ground: ['#2f1f5a', '#b070b0'],
    light: '#fff0c8',
    jacket: '#7d3fae',
    work:
      [0, 1, 2]
        .map(
          (line) =>
            phials(
              Array.from({ length: 5 }, (_, index) => {
                const t = index / 2 - 1;
                const juice = JUICES[(index + line * 2) % JUICES.length]!;
                return [234 + t * (80 - line * 6), 66 + line * 46 - t * t * 14, juice] as const;
              }),
              38,
            ) +
            stroke(
              `M${132 + line * 6} ${54 + line * 46}Q234 ${84 + line * 46} ${336 - line * 6} ${54 + line * 46}`,
              '#c98d52',
              6,
            ),
        )
        .join('') + path('M130 172q100 22 190 0v28H130z', '#8f5f35'),
    before:
      group(
        'transform="translate(168 186)"',
        path('M0 0L8-62l9 1L9 1zM14 0l22-56 8 4L23 3zM26 4l36-44 7 6L33 9z', '#fffdf6'),
        path('M6-46l2-16 9 1-2 16zM31-42l5-14 8 4-6 13zM52-28l10-12 7 6-10 12z', '#f2c8e0'),
      ) + rect(160, 184, 50, 16, '#3a2462', 'rx="4"'),
  },
  'analyse-parfum': {
    ground: ['#e4ecfa', '#b8a4e4'],
    light: '#ffffff',
    jacket: '#1f6f8b',
    work:
      rect(148, 14, 166, 98, INK, 'rx="9"') +
      rect(156, 22, 150, 82, '#1c2a5a', 'rx="5"') +
      stroke('M156 50h150M156 78h150M194 22v82M232 22v82M270 22v82', '#35478a', 1) +
      stroke('M162 94h14l4-44 6 44h16l4-22 5 22h20l5-60 7 60h14l4-18 5 18h10l4-34 6 34h12', '#ffc6ea', 3.4) +
      circle(261, 76, 9, 'none', `stroke="${YELLOW}" stroke-width="3"`) +
      rect(216, 112, 30, 10, STEEL_DARK) +
      rect(138, 168, 182, 10, '#fffdf6') +
      [
        [172, '#7a4cd6', 1],
        [226, '#f2b03a', 1],
        [282, '#e8587a', 1],
      ]
        .map(([x, colour, scale]) =>
          group(
            `transform="translate(${x} 168) scale(${scale})"`,
            path('M-6-46H6v16l16 26q2 4-2 4h-40q-4 0-2-4l16-26z', '#f6fdff', 'opacity=".85"'),
            path('M-12-20h24l9 15q2 3-2 3h-38q-4 0-2-3z', String(colour)),
            rect(-9, -50, 18, 5, '#f6fdff', 'rx="2"'),
            circle(-4, -10, 2.4, '#fff', 'opacity=".8"'),
          ),
        )
        .join(''),
  },
  'remplissage-sterile': {
    ground: ['#dcecf8', '#a8b8e0'],
    light: '#ffffff',
    jacket: '#1f6f8b',
    defs: [linear('glass', ['#7fa8d8', '#c8d8f2'])],
    work:
      rect(140, 8, 180, 156, '#f4f8fd', 'rx="12"') +
      rect(152, 20, 168, 128, 'url(#glass)', 'rx="8"') +
      path('M168 20h40l-30 128h-26v-60z', '#fff', 'opacity=".25"') +
      rect(222, 20, 30, 24, STEEL) +
      path('M230 44h14l-3 22h-8z', STEEL_DARK) +
      path('M237 68q5 8 5 12a5 5 0 0 1-10 0q0-4 5-12z', '#f4fdff') +
      [166, 190, 214, 237, 262, 286, 310].map((x) => vial(x, 128, 42)).join('') +
      rect(152, 128, 168, 8, '#8f9bb4') +
      // the gloves in the glass
      [188, 288]
        .map(
          (x, i) =>
            circle(x, 138, 19, '#f4f8fd') +
            circle(x, 138, 15, '#2f5f9a') +
            stroke(`M${x} 138q${i ? -4 : 4}-22 ${i ? -16 : 16}-34`, '#4f8fd0', 13) +
            stroke(
              `M${x + (i ? -16 : 16)} 104l${i ? -7 : 7}-8M${x + (i ? -16 : 16)} 102l${i ? 2 : -2}-10`,
              '#4f8fd0',
              5,
            ),
        )
        .join('') +
      rect(140, 164, 180, 14, '#8f9bb4') +
      circle(160, 171, 4, '#2fc48a') +
      circle(176, 171, 4, '#2fc48a') +
      circle(192, 171, 4, YELLOW),
  },
};
