import { circle, group, linear, path, rect, stroke } from '../kit.ts';
import { CREAM, HEAT, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { gear, hazard, hook, sparks, stars, worker } from '../parts.ts';
import type { Scene } from './scene.ts';

/** The sectors of ships, metals, energy and stone. */
export const HEAVY_SCENES: Record<string, Scene> = {
  maritime: {
    sky: ['#3f8fd2', '#a8d8e8 60%', '#ffeccb'],
    light: { colour: '#fff0b8', x: 92, y: 74 },
    defs: [linear('sea', ['#1f9aa8', '#0b3f66']), linear('hull', ['#2f6fd0', '#123f86'], 40)],
    body:
      path('M0 126l60-20 50 14 70-30 60 36h240v30H0z', '#8fb0cc') +
      rect(0, 146, 480, 57, 'url(#sea)') +
      stroke('M14 160h34M66 174h52M20 188h40M128 162h30M150 184h60', '#d9fbf6', 2.6) +
      path('M196 150h284v53H188z', '#3b3a4a') +
      hazard(196, 150, 284, 6) +
      path('M226 36q34 70 34 114h212V36z', 'url(#hull)') +
      path('M226 36h246V20H214z', CREAM) +
      path('M258 136l2 14h212v-14z', '#c9362c') +
      path('M254 118q3 10 4 18h214v-18z', CREAM) +
      stroke('M300 40v76M350 40v76M400 40v76M450 40v76', '#ffffff', 1.4, 'opacity=".35"') +
      stroke('M262 58q12 0 12 12', STEEL_LIGHT, 4) +
      path('M238 152l20-22 8 22zM300 152l14-18 14 18zM380 152l14-18 14 18z', YELLOW) +
      rect(120, 8, 190, 9, '#d8562c') +
      rect(142, 8, 12, 140, '#d8562c') +
      stroke('M148 20l34 34M148 60l-14 88', '#8f2a35', 3) +
      hook(186, 62, 17) +
      rect(164, 72, 44, 22, STEEL) +
      sparks(3, 14, 262, 112, 26, 2.6, 0.9) +
      worker(172, 150, 34, '#ff7a2c', '#cf9464', 8) +
      worker(244, 150, 30, '#c8d62c', '#6b4130'),
  },
  petrole: {
    sky: ['#3a2350', '#a8482f 55%', '#ffb56a'],
    light: { colour: '#ffd08a', x: 372, y: 118 },
    defs: [linear('tower', ['#f3d3a8', '#b8622c', '#6e3518'], 90)],
    body:
      stars(4, 16, 0, 0, 220, 60) +
      path('M0 150l80-20 90 14 110-24 90 20 110-16v60H0z', '#5c2a3c') +
      rect(0, 164, 480, 39, '#2a1530') +
      rect(196, 24, 46, 144, 'url(#tower)', 'rx="18"') +
      rect(266, 62, 34, 106, 'url(#tower)', 'rx="14"') +
      rect(142, 84, 30, 84, 'url(#tower)', 'rx="12"') +
      stroke('M188 52h62M188 82h62M188 112h62M188 142h62M260 92h46M260 124h46M136 112h42', '#2a1530', 3) +
      stroke(
        'M242 40h40v22M196 68h-24q-12 0-12 16M300 100h44v64M242 128h14v36M142 140h-40v24',
        '#ffe0b4',
        4,
      ) +
      path('M330 168v-34q0-12 12-12h56q12 0 12 12v34z', STEEL_LIGHT) +
      path('M420 168v-24q0-10 10-10h44q10 0 10 10v24z', STEEL) +
      stroke('M344 132v36M380 132v36', '#fff', 2, 'opacity=".6"') +
      rect(62, 50, 7, 118, INK) +
      stroke('M65 90l-20 78M65 90l20 78', INK, 2.4) +
      path('M66 50q-18-16-2-44 2 14 14 20 6 14-6 24z', HEAT[3]) +
      path('M66 50q-8-10 0-24 4 8 8 12 2 8-4 12z', HEAT[1]) +
      worker(318, 184, 34, '#ff7a2c', '#eab98f') +
      worker(120, 186, 36, '#c8d62c', '#8f5a3c', 9),
  },
  electricite: {
    sky: ['#1b1a52', '#6a4a9a 50%', '#ffb46a'],
    light: { colour: '#ffe28a', x: 250, y: 128 },
    defs: [linear('panel', ['#4a7fe0', '#1c2f7a'])],
    body:
      stars(9, 24, 0, 0, 480, 70) +
      path('M0 150q80-40 170-16t160-8 150 2v75H0z', '#3a2a66') +
      path('M0 172q120-20 240-6t240-6v43H0z', '#241a4c') +
      [
        [70, 70, 44, 10],
        [140, 92, 32, 50],
      ]
        .map(
          ([x, y, r, turn]) =>
            stroke(`M${x} ${y}L${x! - 3} 168`, CREAM, 4) +
            group(
              `transform="translate(${x} ${y}) rotate(${turn})"`,
              ...[0, 120, 240].map((a) =>
                group(`transform="rotate(${a})"`, path(`M-3 0Q-5-${r! / 2} 0-${r}Q4-${r! / 2} 3 0z`, CREAM)),
              ),
              circle(0, 0, 4, YELLOW),
            ),
        )
        .join('') +
      stroke('M300 172l22-140 22 140M306 132h32M312 96h20M284 60h76M290 84h64', INK, 4) +
      stroke('M420 172l14-96 14 96M410 98h48M414 114h40', INK, 3) +
      stroke('M284 62Q180 110 90 96M360 62q40 34 60 36M360 86q40 30 54 28M458 98q20 8 30 4', INK, 1.6) +
      path('M236 20l-24 46h18l-10 36 34-48h-20l16-34z', YELLOW) +
      group(
        'transform="translate(206 176)"',
        path('M0 0l18-30h70l-10 30z', 'url(#panel)'),
        stroke('M9-15h74M34-30l-10 30M62-30L52 0', '#cfe0ff', 1.4),
      ) +
      worker(388, 184, 40, '#ff7a2c', '#a86b45', 12),
  },
  metallurgie: {
    sky: ['#2a1546', '#a8323c 55%', '#ff9a4a'],
    light: { colour: '#ffc56a', x: 250, y: 116, sun: false },
    defs: [linear('ladle', ['#6a4a6c', '#2b1d40'], 90)],
    body:
      path('M0 160V96l50-26v26l50-26v26l50-26v90zM480 160V86l-60-26v26l-60-26v100z', '#3a1638') +
      rect(0, 160, 480, 43, '#1d1030') +
      rect(60, 10, 360, 12, YELLOW) +
      hazard(60, 22, 360, 6) +
      stroke('M204 28v20M296 28v20', INK, 4) +
      group(
        'transform="rotate(-14 250 84)"',
        stroke('M188 56q0-14 10-14M312 56q0-14-10-14', YELLOW, 6),
        path('M186 44h128l-14 68q-3 12-16 12h-68q-13 0-16-12z', 'url(#ladle)'),
        path('M186 44h128l-3 10H189z', HEAT[1]),
        stroke('M192 72h116M198 94h104', '#8a6a80', 3),
      ) +
      path('M176 64q-16 20-16 96h14q0-70 12-84z', HEAT[1]) +
      path('M116 160h102l-12 24h-78z', '#3b2a5c') +
      path('M120 158h94l-3 6h-88z', HEAT[0]) +
      sparks(6, 44, 166, 152, 76, -1.57, 1.2) +
      rect(320, 150, 160, 12, '#ff8a2a') +
      rect(360, 164, 120, 10, '#d9432a') +
      gear(410, 118, 24, 12, STEEL) +
      worker(78, 190, 48, '#c8d62c', '#8f5a3c', 10) +
      worker(292, 190, 46, '#ff7a2c', '#f7d3b5'),
  },
  ciment: {
    sky: ['#8fc0d8', '#dce6dc 55%', '#ffe9c4'],
    light: { colour: '#fff3c8', x: 86, y: 56 },
    defs: [linear('kiln', ['#e6dccf', '#a3968a', '#6d625a']), linear('rock', ['#f0e4cd', '#b8a68c'])],
    body:
      path('M0 140V92l40-8 10-22 60-6 14-20 60 8 20 40 40 6v60z', 'url(#rock)') +
      stroke('M6 108h70M44 90h60M90 70h70M70 124h120M120 98h90', '#94826c', 2.4) +
      path('M0 160h480v43H0z', '#7a6c60') +
      path('M258 160V40l20-14 20 14v120zM314 160V58l18-12 18 12v102z', '#c9beb0') +
      stroke('M258 70h40M258 100h40M314 84h36M314 112h36', '#8d7f74', 3) +
      path('M268 40l10-24 10 24zM324 58l8-18 8 18z', '#8d7f74') +
      group(
        'transform="rotate(4 300 136)"',
        rect(186, 118, 250, 34, 'url(#kiln)', 'rx="5"'),
        rect(220, 112, 14, 46, STEEL_DARK, 'rx="3"'),
        rect(320, 112, 14, 46, STEEL_DARK, 'rx="3"'),
        rect(400, 112, 14, 46, STEEL_DARK, 'rx="3"'),
      ) +
      path('M434 124l26 4v30l-26-2z', '#5a4f48') +
      circle(447, 142, 9, HEAT[1]) +
      circle(447, 142, 15, HEAT[2], 'opacity=".5"') +
      rect(216, 160, 22, 20, '#5a4f48') +
      rect(316, 162, 22, 20, '#5a4f48') +
      rect(396, 164, 22, 18, '#5a4f48') +
      path('M60 188h66l10-24h30v24h20v-34l-26-12H96l-36 14z', YELLOW) +
      circle(84, 190, 12, INK) +
      circle(160, 190, 12, INK) +
      worker(262, 198, 40, '#ff7a2c', '#cf9464', 10),
  },
  eau: {
    sky: ['#2f9fd0', '#a9e0e4 60%', '#fff0cc'],
    light: { colour: '#fff3c0', x: 392, y: 62 },
    defs: [linear('fresh', ['#6fe0e4', '#0f7f9a'])],
    body:
      path('M0 130l70-30 50 20 60-44 60 50 60-20 90 30 90-14v40H0z', '#6fae9a') +
      path('M0 150h480v53H0z', '#2f7a5c') +
      [26, 70, 114, 158]
        .map((x) => path(`M${x} 150V96q17-28 34 0v54h-7v-48q-10-16-20 0v48z`, '#e2c9a0'))
        .join('') +
      rect(12, 78, 196, 14, '#f0dcb8') +
      rect(12, 78, 196, 5, '#36b6cc') +
      path('M208 80q26 6 28 70h-12q-2-52-16-58z', 'url(#fresh)') +
      path('M180 168q60-24 130 0t170-4v39H160z', 'url(#fresh)') +
      stroke('M230 182h40M300 190h54M390 184h50M340 176h20', '#e9fffb', 2.6) +
      group(
        'transform="translate(330 112)"',
        circle(0, 0, 52, 'none', 'stroke="#8f5f35" stroke-width="9"'),
        ...[0, 45, 90, 135].map((a) =>
          group(
            `transform="rotate(${a})"`,
            rect(-52, -3, 104, 6, '#8f5f35'),
            rect(-64, -11, 12, 22, '#c98d52', 'rx="2"'),
            rect(52, -11, 12, 22, '#c98d52', 'rx="2"'),
          ),
        ),
        circle(0, 0, 12, '#5c3c28'),
      ) +
      group(
        'transform="translate(440 180)"',
        path('M-15 0q-4 0-4-5v-44q0-10 9-17v-13h20v13q9 7 9 17v44q0 5-4 5z', '#ff5f86'),
        rect(-11, -86, 22, 9, CREAM, 'rx="3"'),
        stroke('M-8-16a10 10 0 0 1 14-14M8-22a10 10 0 0 1-14 9', CREAM, 3.4),
        path('M2-36l9 5-9 6zM-3-7l-9-5 9-6z', CREAM),
      ) +
      worker(276, 186, 42, '#c8d62c', '#eab98f', 11),
  },
};
