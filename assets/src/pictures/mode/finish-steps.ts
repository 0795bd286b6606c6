import { circle, group, linear, path, picture, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { jeans, maker, sewingMachine, spool } from './parts.ts';

/** Making up: patterns like a jigsaw on denim, the cutter, the machine. */
export function confection(): string {
  return picture(
    WIDE,
    [
      linear('room', ['#ffe0d4', '#ffc4c8 60%', '#f49ab0']),
      linear('denim', ['#4a76c0', '#2a4a8c']),
      linear('wood', ['#e0a868', '#b0763e']),
    ],
    rect(0, 0, 480, 203, 'url(#room)'),
    ...[24, 134, 244].map(
      (x) => rect(x, 12, 90, 58, '#fffaf4', 'rx="4"') + stroke(`M${x + 45} 12v58M${x} 41h90`, '#f4b8bc', 3),
    ),
    rect(356, 6, 116, 5, '#8a4a3a'),
    ...[
      [374, '#cf2c74'],
      [398, '#ffc53d'],
      [422, '#2c5aa8'],
      [446, '#3f8a54'],
    ].map(([x, colour]) => spool(Number(x), 42, 28, String(colour))),
    rect(356, 42, 116, 5, '#8a4a3a'),
    // someone cuts
    maker(64, 142, 88, '#cf2c74', '#744733', { colour: '#120d14', style: 'bun' }),
    maker(326, 150, 76, '#1f8aa0', '#f7d3b5', { colour: '#b9b4b5', style: 'short' }),
    // the table, its cloth and its patterns
    path('M-4 128h320l26 60H-4z', 'url(#denim)'),
    path('M-4 128h320l2 5H-4z', '#7fa4e0'),
    stroke('M6 140h320M2 152h330M0 164h336M-2 176h340', '#5a86cc', 1, 'opacity=".6"'),
    ...[
      'M96 136h66l8 12-6 8H104z',
      'M170 136h64l-8 20h-54l8-8z',
      'M240 136h44l14 20h-66z',
      'M20 158h92l12 8-8 12H16z',
      'M122 158h68l-6 8 8 14h-70z',
      'M198 160h62l10 20h-66l-8-12z',
      'M268 158h34l16 22h-40z',
      'M60 136h28l6 18H48z',
    ].map((d) => path(d, '#fffaf0', 'stroke="#e6b8a8" stroke-width="1.600" stroke-dasharray="4 3"')),
    stroke('M126 142v8M204 142v8M266 142v8M60 164v8M156 164v8M232 166v8', '#cf2c74', 2),
    path('M-4 188h346v15H-4z', 'url(#wood)'),
    // big scissors follow the line
    group(
      'transform="translate(92 146) rotate(64)"',
      stroke('M-9-30L5 26M9-30L-5 26', STEEL_LIGHT, 6),
      circle(-9, 36, 9, 'none', `stroke="${YELLOW}" stroke-width="5"`),
      circle(9, 36, 9, 'none', `stroke="${YELLOW}" stroke-width="5"`),
      circle(0, -2, 3, STEEL_DARK),
    ),
    stroke('M70 106l-2 24', '#744733', 5),
    // the machine and the leg it sews
    rect(330, 150, 160, 10, '#b0763e'),
    rect(346, 160, 8, 43, STEEL_DARK),
    rect(462, 160, 8, 43, STEEL_DARK),
    sewingMachine(368, 144, 0.76, CREAM),
    path('M326 138q30 8 62 4l6 6q-30 12-60 8-6 34 6 44h-34q-8-50 20-62z', '#2a4a8c'),
    stroke('M338 144q26 4 48 0', YELLOW, 2, 'stroke-dasharray="4 3"'),
    jeans(260, 66, 0.42),
    stroke('M252 66q8-8 16 0', STEEL, 2),
  );
}

/** Indigo: the cloth dips and comes out blue; the water is cleaned, tank after tank. */
export function couleur(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#ffd0c4', '#ffb0bc 60%', '#e87a9c']),
      linear('bath', ['#3a5ac0', '#16246e']),
      linear('cloth', ['#fff6e2', '#a8bce6 45%', '#2c4a9c'], 90),
      linear('tank', ['#c4ccd8', '#8a94a8']),
      linear('w1', ['#3f6ab8', '#24408c']),
      linear('w2', ['#7fb4d8', '#4a8ab8']),
      linear('w3', ['#dffaf8', '#8fe0e4']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path('M0 0h480v12H0z', '#c4507c'),
    ...[60, 170, 280, 390].map((x) => path(`M${x} 12h50l10 26h-70z`, '#fff3dc', 'opacity=".75"')),
    rect(0, 182, 480, 21, '#7a2454'),
    // the cloth over its rollers: white, in the bath, green-blue, blue
    stroke(
      'M-4 62h40q16 0 16 16v66q0 12 13 12t13-12V60q0-14 15-14t15 14v84q0 12 13 12t13-12V60q0-14 15-14t15 14v84q0 12 13 12t13-12V66q0-14 14-14h36',
      '#fff6e2',
      15,
    ),
    stroke(
      'M52 112v32q0 12 13 12t13-12V60q0-14 15-14t15 14v84q0 12 13 12t13-12V60q0-14 15-14',
      '#8fa8e0',
      15,
      'stroke-linecap="butt"',
    ),
    stroke(
      'M108 112v32q0 12 13 12t13-12V60q0-14 15-14t15 14v84q0 12 13 12t13-12V66q0-14 14-14h36',
      '#2f4a9e',
      15,
      'stroke-linecap="butt"',
    ),
    ...[
      [93, 62],
      [149, 62],
      [204, 68],
      [40, 76],
    ].map(
      ([x, y]) =>
        circle(x!, y!, 10, STEEL_LIGHT, `stroke="${STEEL_DARK}" stroke-width="2.400"`) +
        circle(x!, y!, 2.6, STEEL_DARK),
    ),
    path('M24 112h186v60q0 10-10 10H34q-10 0-10-10z', 'url(#bath)', 'opacity=".8"'),
    path('M24 112q15-6 31 0t31 0 31 0 31 0 31 0 31 0v8H24z', '#6f8ae6', 'opacity=".9"'),
    stroke('M24 106v66q0 12 12 12h162q12 0 12-12v-66', STEEL, 6),
    // the roll of blue cloth
    circle(262, 62, 34, '#24408c'),
    circle(262, 62, 25, 'none', 'stroke="#5a7ad0" stroke-width="2.400"'),
    circle(262, 62, 16, 'none', 'stroke="#5a7ad0" stroke-width="2.400"'),
    circle(262, 62, 7, '#c98d52'),
    stroke('M240 182l22-114 22 114', STEEL_DARK, 5),
    // the water goes from tank to tank
    stroke('M210 166h34q8 0 8-8v-6h36', STEEL_DARK, 7),
    ...[
      [288, 118, 'w1'],
      [350, 130, 'w2'],
      [412, 142, 'w3'],
    ].map(
      ([x, y, water]) =>
        rect(Number(x), Number(y), 56, 184 - Number(y), 'url(#tank)', 'rx="3"') +
        rect(Number(x) + 5, Number(y) + 8, 46, 170 - Number(y), `url(#${water})`, 'rx="2"'),
    ),
    path('M342 128q14 0 14 14h-8q0-8-8-8zM404 140q14 0 14 14h-8q0-8-8-8z', '#7fb4d8'),
    path('M466 152q14 2 14 24v10h-8v-8q0-16-8-18z', '#bff0f0'),
    stroke('M298 146h20M304 158h26M360 156h20M366 166h22M420 164h22M424 172h18', '#fff', 2.2, 'opacity=".7"'),
    group(
      'transform="translate(438 134)"',
      path('M-2 0q-14-6-12-24 16 4 12 24zM2 0q0-16 16-18 2 18-16 18z', '#3f8a54'),
      stroke('M0 10V-4', '#3f8a54', 3),
    ),
    maker(322, 118, 62, '#7a4cd6', '#eab98f', { colour: '#b0446f', style: 'scarf' }),
    group(
      'transform="translate(334 78)"',
      rect(0, 0, 12, 22, '#fff', 'rx="2" opacity=".8"'),
      rect(1, 9, 10, 12, '#5fc0e0', 'rx="2"'),
    ),
    rect(0, 184, 480, 3, CREAM, 'opacity=".4"'),
  );
}
