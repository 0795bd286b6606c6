import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { STEEL } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { phials, rose } from '../parts.ts';

/** The perfumer at the organ: three ribbons rise from a strip of paper. */
export function composition(): string {
  const COLOURS = ['#f2b03a', '#e8587a', '#7a4cd6', '#5fae8a', '#d8782a', '#4fa8d8', '#c23a78', '#ffd75a'];
  const shelf = (y: number, r: number, count: number, shift: number) =>
    phials(
      Array.from({ length: count }, (_, index) => {
        const t = (index / (count - 1)) * 2 - 1;
        return [352 + t * r, y - t * t * 16, COLOURS[(index + shift) % COLOURS.length]!] as const;
      }),
      30,
    ) + stroke(`M${352 - r - 12} ${y - 18}Q352 ${y + 24} ${352 + r + 12} ${y - 18}`, '#c98d52', 6);
  return picture(
    WIDE,
    [
      linear('room', ['#2f1f5a', '#7a4a9a 55%', '#f2b0b8']),
      radial('lamp', ['#fff0c8dd', '#ffd09a00']),
      linear('top', ['#fff2a0', '#ffe04a00'], 180),
      linear('heart', ['#ff8ab4', '#ff8ab400'], 180),
      linear('base', ['#c98d52', '#c98d5200'], 180),
    ],
    rect(0, 0, 480, 203, 'url(#room)'),
    circle(300, 100, 140, 'url(#lamp)'),
    shelf(62, 112, 9, 0),
    shelf(106, 104, 9, 3),
    shelf(150, 94, 8, 5),
    path('M232 168q120 34 240 0l8 35H222z', '#8f5f35'),
    path('M232 168q120 34 240 0v8q-120 32-240 0z', '#c98d52'),
    // the three notes
    path('M150 92Q120 60 92 64T28 18q-2-10 8-14 36 44 64 42t66 40z', 'url(#top)'),
    path('M152 96q-40-18-66 0T4 84v20q52 18 84 4t66-4z', 'url(#heart)'),
    path('M152 102q-30 20-54 38T8 166v22q62 0 98-32t52-48z', 'url(#base)'),
    group(
      'transform="translate(52 30)"',
      circle(0, 0, 13, '#ffe04a'),
      circle(0, 0, 10, '#fff6b0'),
      stroke('M0-9V9M-8-4L8 4M-8 4L8-4', '#f2c12a', 1.6),
    ),
    rose(40, 92, 15, '#ff9ac4'),
    group(
      'transform="translate(50 162) rotate(-14)"',
      rect(-20, -8, 40, 16, '#a8703a', 'rx="7"'),
      circle(18, 0, 8, '#e0b07a'),
      circle(18, 0, 4.4, 'none', 'stroke="#a8703a" stroke-width="1.600"'),
    ),
    // the strip and the nose
    path('M146 98l44-12 2 6-44 13z', '#fffdf6'),
    whiteCoat(206, 200, 128, '#eab98f', { hair: '#b9b4b5', coat: '#f6eefc' }),
    stroke('M188 124Q176 112 184 92', '#f6eefc', 11),
    circle(184, 91, 6, '#eab98f'),
    circle(206, 80, 8, '#b9b4b5'),
    rect(268, 176, 52, 6, '#fffdf6', 'transform="rotate(6 290 178)"'),
    stroke('M276 179h30', STEEL, 1.6, 'transform="rotate(6 290 178)"'),
  );
}
