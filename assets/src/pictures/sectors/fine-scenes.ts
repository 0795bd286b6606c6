import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { stars, worker } from '../parts.ts';
import type { Scene } from './scene.ts';

const bottle = (x: number, y: number, height: number, colour: string) =>
  group(
    `transform="translate(${x} ${y}) scale(${height / 100})"`,
    path('M-18 0q-4 0-4-5v-52q0-12 10-20v-15h24v15q10 8 10 20v52q0 5-4 5z', colour),
    rect(-13, -100, 26, 10, CREAM, 'rx="3"'),
    path('M-15-8v-46q2-9 8-14', 'none', 'stroke="#fff" stroke-width="5" opacity=".6"'),
  );

/** The sectors of molecules, chips and flight. */
export const FINE_SCENES: Record<string, Scene> = {
  chimie: {
    sky: ['#2a1a66', '#6a45c0 60%', '#c79ae8'],
    light: { colour: '#e0c8ff', x: 240, y: 96, sun: false },
    defs: [linear('liquid', ['#ff8ac0', '#7a4cd6']), linear('mint', ['#8ff0c8', '#1c9a8a'])],
    body:
      rect(0, 164, 480, 39, '#1d1248') +
      stroke('M96 60l44-26 44 26v50l-44 26-44-26zM184 60l40-20M96 110l-36 22M140 34V6', '#e8dcff', 5) +
      [
        [96, 60, '#ff6a5a'],
        [140, 34, '#e8dcff'],
        [184, 60, '#5fd0e6'],
        [184, 110, '#e8dcff'],
        [140, 136, YELLOW],
        [96, 110, '#e8dcff'],
        [60, 132, '#5fd0e6'],
        [224, 40, '#ff6a5a'],
      ]
        .map(([x, y, colour]) => circle(Number(x), Number(y), 13, String(colour)))
        .join('') +
      path('M270 44h34v38l38 74q5 12-8 12h-94q-13 0-8-12l38-74z', '#ffffff', 'opacity=".25"') +
      path('M252 118h70l20 38q5 12-8 12h-94q-13 0-8-12z', 'url(#liquid)') +
      rect(264, 38, 46, 9, CREAM, 'rx="4"') +
      path('M368 168v-96h40v96q-20 14-40 0z', '#ffffff', 'opacity=".25"') +
      path('M368 120h40v48q-20 14-40 0z', 'url(#mint)') +
      [
        [280, 104, 7],
        [296, 92, 5],
        [286, 74, 4],
        [382, 106, 5],
        [396, 94, 4],
        [300, 140, 6],
        [276, 150, 4],
      ]
        .map(([x, y, r]) => circle(x!, y!, r!, '#fff', 'opacity=".7"'))
        .join('') +
      worker(444, 192, 60, CREAM, '#eab98f', 14),
  },
  plasturgie: {
    sky: ['#ff7f9c', '#ffb8a8 55%', '#ffe6c4'],
    light: { colour: '#fff3d0', x: 400, y: 60 },
    body:
      rect(0, 160, 480, 43, '#7a2a5a') +
      rect(0, 154, 480, 8, '#4a1a40') +
      bottle(70, 154, 112, '#36b6cc') +
      bottle(120, 154, 92, '#6aa82e') +
      bottle(162, 154, 74, '#7a4cd6') +
      stroke('M204 20q80-10 84 60t74 74', '#fff', 9, 'stroke-dasharray="0 16" opacity=".9"') +
      stroke('M196 34q76-6 80 60t64 60', YELLOW, 9, 'stroke-dasharray="0 19"') +
      rect(300, 118, 64, 36, '#e8482a', 'rx="4"') +
      rect(308, 108, 18, 12, '#e8482a', 'rx="3"') +
      rect(338, 108, 18, 12, '#e8482a', 'rx="3"') +
      rect(332, 82, 64, 28, '#2f62d9', 'rx="4"') +
      rect(340, 73, 18, 11, '#2f62d9', 'rx="3"') +
      rect(370, 73, 18, 11, '#2f62d9', 'rx="3"') +
      rect(368, 118, 64, 36, YELLOW, 'rx="4"') +
      rect(376, 110, 18, 10, YELLOW, 'rx="3"') +
      rect(406, 110, 18, 10, YELLOW, 'rx="3"') +
      worker(238, 196, 54, '#c8d62c', '#8f5a3c', 12) +
      stroke('M20 182h60M110 190h70M290 182h80M400 192h50', '#b8568a', 3),
  },
  electronique: {
    sky: ['#062f3a', '#0c6a68 60%', '#38b89a'],
    light: { colour: '#9affda', x: 332, y: 98, sun: false },
    defs: [linear('wafer', ['#ff9ad0', '#8fb0ff 35%', '#7affd0 65%', '#fff3a0'], 50)],
    body:
      stroke(
        'M0 40h90l24 24h60M0 76h60l20 20h94M0 150h70l26-26h78M0 180h120l30-30M174 20v30l16 16M210 0v50',
        '#2fd8a8',
        3,
      ) +
      [
        [90, 40],
        [60, 76],
        [70, 150],
        [120, 180],
      ]
        .map(([x, y]) => circle(x!, y!, 6, YELLOW))
        .join('') +
      rect(166, 58, 78, 78, INK, 'rx="8"') +
      rect(184, 76, 42, 42, '#12a58c', 'rx="4"') +
      path('M196 84h18v18h-18z', '#8fffe0') +
      stroke(
        'M166 72h-10M166 88h-10M166 104h-10M166 120h-10M244 72h10M244 88h10M244 104h10M244 120h10M180 58V48M196 58V48M212 58V48M228 58V48M180 136v10M196 136v10M212 136v10M228 136v10',
        STEEL_LIGHT,
        4,
      ) +
      circle(350, 98, 84, INK, 'opacity=".35"') +
      circle(346, 94, 82, 'url(#wafer)') +
      stroke(
        'M290 40v108M318 18v152M346 12v164M374 18v152M402 40v108M270 66h152M264 94h164M270 122h152M290 38h112M290 150h112',
        INK,
        1.8,
        'opacity=".45"',
      ) +
      path('M300 30q-30 30-24 84l30-10q-6-40 16-66z', '#fff', 'opacity=".35"') +
      worker(448, 196, 62, '#f4fbfa', '#eab98f', 16),
  },
  aerospatial: {
    sky: ['#0f1a4a', '#2f6fc0 55%', '#bfe6f2'],
    light: { colour: '#dff4ff', x: 96, y: 60 },
    defs: [
      linear('body', ['#ffffff', '#dfe6f0', '#9aa8bf'], 90),
      radial('flame', ['#fff6d2', '#ffb03a 50%', '#ff7a2600']),
    ],
    body:
      stars(12, 40, 130, 0, 350, 80) +
      path('M0 176q120-30 240-10t240-12v49H0z', '#24406a') +
      circle(300, 176, 46, 'url(#flame)') +
      path('M240 190q10-22 34-16 10-16 30-8 24-10 34 8 22-4 26 16z', '#fff', 'opacity=".9"') +
      path('M280 150V66q2-40 20-56 18 16 20 56v84z', 'url(#body)') +
      path('M283 46q4-24 17-36 13 12 17 36z', '#e8482a') +
      circle(300, 72, 9, '#2a9be6', 'stroke="#4b4d60" stroke-width="3"') +
      path('M280 112l-22 40h22zM320 112l22 40h-22z', '#2a9be6') +
      rect(288, 150, 24, 8, STEEL_DARK) +
      rect(352, 30, 14, 146, '#d8562c') +
      stroke('M352 50l14 16-14 16 14 16-14 16 14 16-14 16 14 16', '#8f2a35', 2.4) +
      stroke('M352 64h-32M352 120h-30', '#d8562c', 5) +
      group(
        'transform="translate(160 96)"',
        path('M-50 4q0-26 44-26 30 0 38 20l60-2v10l-62 8q-8 14-36 14-44 0-44-24z', '#2a9be6'),
        path('M-46 0q4-18 34-18v20z', '#dff4ff'),
        rect(-10, -36, 6, 14, INK),
        stroke('M-78-37H64', INK, 4),
        path('M84-18l14 0-4 26h-8z', '#e8482a'),
        stroke('M-34 28v10M10 28v10M-48 38h76', INK, 4),
      ) +
      worker(424, 188, 46, '#ff7a2c', '#6b4130', 12),
  },
};
