import { beet, beetHeap, beetSymbol, sugarLoaf } from '../agroalimentaire/beet.ts';
import { circle, group, linear, path, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { worker } from '../parts.ts';
import type { Scene } from './scene.ts';

const flower = (x: number, y: number, size: number, colour: string) =>
  stroke(`M${x} ${y}v${size * 1.6}`, '#3f7a4a', 3) +
  group(
    `transform="translate(${x} ${y}) scale(${size / 20})" fill="${colour}"`,
    ...[0, 72, 144, 216, 288].map((turn) => `<ellipse cy="-11" rx="8" ry="11" transform="rotate(${turn})"/>`),
    circle(0, 0, 6, YELLOW),
  );

/** The sectors of cloth, food and scent. */
export const CRAFT_SCENES: Record<string, Scene> = {
  mode: {
    sky: ['#7a1a4c', '#cf2c74 55%', '#ffa8b0'],
    light: { colour: '#ffd0d8', x: 330, y: 84, sun: false },
    defs: [linear('denim', ['#4a72b8', '#20376e'])],
    body:
      rect(0, 166, 480, 37, '#4a0f34') +
      [
        [58, '#ffc53d'],
        [116, '#12a5bd'],
        [174, '#6aa82e'],
      ]
        .map(([x, colour]) =>
          group(
            `transform="translate(${x} 166)"`,
            rect(-24, -12, 48, 12, '#c98d52', 'rx="3"'),
            rect(-24, -88, 48, 10, '#c98d52', 'rx="3"'),
            rect(-18, -78, 36, 66, String(colour), 'rx="4"'),
            stroke('M-17-66l34 6M-17-52l34 6M-17-38l34 6M-17-24l34 6', '#fff', 1.6, 'opacity=".6"'),
          ),
        )
        .join('') +
      stroke('M192 100q30-70 60-44t24 34', '#6aa82e', 3) +
      path('M272 84l5-1 5 40z', STEEL_LIGHT) +
      path('M262 60l30-14q16 14 34 0l30 14 14 34-22 8-6-12v66h-66v-66l-6 12-22-8z', 'url(#denim)') +
      stroke('M309 60v96M276 96v60M342 96v60', YELLOW, 2, 'stroke-dasharray="4 5"') +
      rect(284, 100, 18, 20, '#31528f', 'rx="2" stroke="#ffc53d" stroke-width="1.5"') +
      circle(309, 76, 3, YELLOW) +
      circle(309, 140, 3, YELLOW) +
      group(
        'transform="translate(404 60) rotate(24)"',
        stroke('M-14 40L12-40M14 40L-12-40', STEEL_LIGHT, 7),
        circle(-18, 52, 13, 'none', `stroke="${YELLOW}" stroke-width="6"`),
        circle(18, 52, 13, 'none', `stroke="${YELLOW}" stroke-width="6"`),
      ) +
      worker(446, 196, 56, '#ffc53d', '#a86b45', 12),
  },
  agroalimentaire: {
    sky: ['#4fb0d8', '#c8e8b8 55%', '#fff0c0'],
    light: { colour: '#fff3b0', x: 70, y: 54 },
    body:
      path('M0 132q110-44 220-10t260-14v95H0z', '#7fb84a') +
      stroke('M0 150q60-20 130-14M0 166q70-22 150-14M10 184q70-22 160-12', '#5a8f32', 4) +
      path('M150 168h330v35H144z', '#3f6a2a') +
      stroke('M330 34q90 4 90 40t-110 40-110 44', STEEL, 12) +
      stroke('M330 34q90 4 90 40t-110 40-110 44', '#e2e6ec', 6) +
      [
        [346, 26],
        [386, 34],
        [414, 62],
        [398, 90],
        [352, 100],
        [304, 108],
        [258, 118],
        [220, 138],
      ]
        .map(
          ([x, y], i) =>
            circle(x!, y!, 10, i % 3 === 1 ? '#f2912c' : '#e23b2c') +
            stroke(`M${x} ${y! - 9}l3-5`, '#3f7a34', 3),
        )
        .join('') +
      group(
        'transform="translate(236 184)"',
        path('M-34-16h68l6 10v26h-80v-26z', '#e23b2c'),
        rect(-30, -30, 60, 14, YELLOW, 'rx="4"'),
        rect(-40, -8, 80, 18, CREAM),
        circle(0, 1, 7, '#e23b2c'),
      ) +
      [330, 376, 422]
        .map(
          (x) =>
            rect(x - 18, 150, 36, 46, STEEL_LIGHT, 'rx="4"') +
            rect(x - 18, 158, 36, 28, '#6aa82e') +
            circle(x, 172, 8, CREAM) +
            circle(x, 172, 5, '#e23b2c'),
        )
        .join('') +
      path('M64 190h70v-30l-16-26H88l-24 22z', '#e8482a') +
      path('M94 140h20l10 18H88z', '#dff4ff') +
      circle(80, 190, 11, INK) +
      circle(124, 186, 17, INK) +
      worker(172, 198, 46, CREAM, '#cf9464', 10),
  },
  betterave: {
    sky: ['#5a3f7a', '#e8825a 58%', '#ffd08a'],
    light: { colour: '#fff0b0', x: 112, y: 92 },
    defs: [beetSymbol(22)],
    body:
      path('M0 122q120-20 240-8t240-10v99H0z', '#7a8a44') +
      path('M298 116V84h16V62h8v22h14l12-10v10l12-10v32z', '#4a3358') +
      path(
        'M320 60q-8-12 4-20 2-14 20-12 12-10 26-2 16-4 24 6-18 4-26 14-16-4-26 6-12-2-22 8z',
        '#fff',
        'opacity=".8"',
      ) +
      path('M0 138h480v65H0z', '#6d4a2c') +
      [-160, -70, 20, 110, 200, 290].map((x) => stroke(`M150 138L${x} 203`, '#523620', 6)).join('') +
      [18, 56, 96, 136].map((x, at) => beet(x, 158 + (at % 2) * 22, 30, 0, true)).join('') +
      beetHeap(168, 194, 150, 74, 22) +
      path('M318 178h162v25H310z', '#8f5f35') +
      rect(316, 174, 164, 7, '#c98d52', 'rx="3"') +
      sugarLoaf(352, 174, 66) +
      sugarLoaf(400, 174, 92) +
      sugarLoaf(446, 174, 66) +
      worker(150, 194, 52, '#ffc53d', '#8f5a3c', 10),
  },
  parfum: {
    sky: ['#5a3a9a', '#b88ae0 55%', '#ffd8e4'],
    light: { colour: '#fff0f4', x: 300, y: 92 },
    defs: [linear('copper', ['#ffc08a', '#c9743f', '#7c4222'], 90), linear('scent', ['#ffe28a', '#f29a4a'])],
    body:
      path('M0 146l90-34 80 22 100-30 90 28 120-24v95H0z', '#7a5ab8', 'opacity=".7"') +
      path('M0 160q120-20 240-6t240-6v55H0z', '#4a7a4c') +
      stroke('M8 172h150M0 186h170M20 198h140', '#8a6ae0', 6, 'stroke-dasharray="0 9"') +
      flower(46, 130, 20, '#ff8ab0') +
      flower(92, 112, 24, '#fff3f6') +
      flower(136, 136, 18, '#ff5f86') +
      path('M196 168v-44q0-30 36-30t36 30v44z', 'url(#copper)') +
      path('M214 96q0-30 18-30t18 30z', 'url(#copper)') +
      stroke('M232 66q0-26 30-22t58 44v28', '#c9743f', 8) +
      stroke('M196 140h72', '#ffd8b0', 2.4) +
      path('M296 118h46v44q0 8-8 8h-30q-8 0-8-8z', '#ffffff', 'opacity=".4"') +
      stroke('M304 126q30 4 30 10t-30 8 30 10', '#c9743f', 4) +
      circle(320, 178, 3, '#ffb04a') +
      path('M366 186v-66q0-10 10-10h50q10 0 10 10v66z', '#ffffff', 'opacity=".55"') +
      path('M374 180v-40h54v40z', 'url(#scent)') +
      rect(388, 92, 26, 20, INK, 'rx="3"') +
      rect(384, 76, 34, 18, YELLOW, 'rx="5"') +
      stroke('M426 80q14-8 10-20M436 86q18 0 24-12', '#fff', 3, 'opacity=".8"') +
      worker(170, 198, 44, CREAM, '#8f5a3c', 10),
  },
};
