import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';

/** A square washed cheese on a plank, its lower left corner at (x, y). */
const square = (x: number, y: number, size: number) =>
  path(
    `M${x} ${y}v${-size * 0.5}l${size * 0.3} ${-size * 0.26}h${size}v${size * 0.5}l${-size * 0.3} ${size * 0.26}z`,
    '#c8641c',
  ) +
  path(
    `M${x} ${y - size * 0.5}l${size * 0.3} ${-size * 0.26}h${size}l${-size * 0.3} ${size * 0.26}z`,
    '#f2a04a',
  ) +
  stroke(`M${x + 4} ${y - size * 0.16}h${size - 8}M${x + 4} ${y - size * 0.32}h${size - 8}`, '#e88a34', 2);

/** A brick vault, planks of orange squares; by the open door the hedged meadows. */
export function fromagerieDesHaiesVives(): string {
  const plank = (y: number, size: number, count: number) =>
    Array.from({ length: count }, (_, at) => square(252 + at * (size * 1.34 + 4), y, size)).join('') +
    rect(240, y, 240, 6, '#8f5f35') +
    rect(240, y + 6, 240, 2, '#5c3c28');
  return picture(
    WIDE,
    [
      linear('brick', ['#7a4030', '#a85c40 55%', '#5a3028']),
      linear('sky', ['#6fc0e6', '#e6f2c8']),
      radial('day', ['#fff6cccc', '#ffe9a055 50%', '#ffe9a000']),
      radial('lamp', ['#ffe9a8cc', '#ffd08a00']),
    ],
    rect(0, 0, 480, 203, 'url(#brick)'),
    stroke(
      'M0 20h480M0 44h480M0 68h480M0 92h480M0 116h480M0 140h480',
      '#8f4f3a',
      2,
      'opacity=".7" stroke-dasharray="26 4"',
    ),
    path('M0 0h480v26Q360-14 240 26 120-14 0 26z', '#4a2620'),
    // the door and the meadow
    path('M26 176V92q0-58 66-58t66 58v84z', '#3a2a28'),
    path('M36 176V94q0-50 56-50t56 50v82z', 'url(#sky)'),
    path('M36 122q30-12 60-4t52-6v64H36z', '#7fb84a'),
    path('M36 128q10-10 18 0 10-8 18 0 12-10 20 0 10-8 18 0 12-8 18 0 10-6 20 0v8H36z', '#3f7a34'),
    path('M36 156q12-12 22-2 12-10 22 0 10-8 20 2 14-10 24 0 12-6 24 2v18H36z', '#4f8f3a'),
    // the cow
    path('M76 128q2-8 12-8h22q8 0 9 8l-1 18h-6v-9H88v9h-6v-10z', '#fffdf6'),
    path('M92 120h12q2 8-6 9t-6-9zM112 124q6 2 6 9l-7-2z', INK),
    path('M76 128l-12-3-2 9 8 5 8-2z', '#fffdf6'),
    stroke('M66 125l-4-5M72 124l1-6', '#c9b08a', 2.4),
    circle(68, 130, 1.2, INK),
    path('M36 176L-20 203h190l-22-27z', 'url(#day)'),
    circle(210, 40, 70, 'url(#lamp)'),
    stroke('M210 0v26', INK, 3),
    path('M198 26h24l6 14h-36z', INK),
    circle(210, 42, 7, '#fff3c0'),
    rect(0, 180, 480, 23, '#3a201c'),
    plank(82, 32, 5),
    plank(128, 32, 5),
    plank(174, 32, 5),
    stroke('M244 44v140M476 44v140', '#6d4630', 7),
    // a bucket of salt water, and the one who brushes
    path('M206 168h28l-4 30h-20z', '#4f9fc4'),
    path('M206 168h28l-1 6h-26z', '#dff6ff'),
    stroke('M206 168q14-20 28 0', '#d5d9e2', 2.4),
    whiteCoat(186, 200, 92, '#f0c9a8', { arm: 2, hair: '#a8a4b0' }),
    rect(200, 130, 24, 8, '#c98d52', 'rx="3"'),
    stroke('M203 139v5M208 139v5M213 139v5M218 139v5', '#f3e2c0', 2.4),
    square(226, 148, 20),
  );
}
