import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { belt, bottle, PINK, PLUM, preform, TURQUOISE } from '../parts.ts';

/** Sunrise over the Alpilles: tubes glow under lamps, the wheel turns, bottles walk away. */
export function soufflerieDesAlpilles(): string {
  const mould = (turn: number) =>
    group(
      `transform="rotate(${turn})"`,
      rect(-11, -84, 22, 40, turn % 90 === 0 ? '#e9edf4' : STEEL_LIGHT, 'rx="4"'),
      path('M-5-50v-16q0-6 3-8v-6h4v6q3 2 3 8v16z', TURQUOISE),
    );
  return picture(
    WIDE,
    [
      linear('sky', ['#f2668e', '#ffac9a 50%', '#ffe3b4 85%']),
      linear('rock', ['#fff5e4', '#e0b8b4']),
      linear('wheel', ['#6a2a6a', '#33133a']),
      radial('sun', ['#fffbe6', '#ffe9a0cc 35%', '#ffe9a000']),
      radial('lamp', ['#fff0b0', '#ff9a3aaa 45%', '#ff7a2600']),
      linear('tube', ['#ffd9a0', '#ff8a4a']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(352, 70, 110, 'url(#sun)'),
    circle(352, 70, 25, '#fffbe6'),
    path(
      'M0 136l34-44 14 8 26-38 20 26 22-14 26 40 30-20 40 22 190-6 24-30 22 10 26-26 26 20 20-12v80H0z',
      'url(#rock)',
    ),
    path(
      'M74 62l-16 30 12-4 10 16 8-14zM142 114l-10 14 14-6zM448 64l-14 24 12-2z',
      '#c98f98',
      'opacity=".6"',
    ),
    path('M0 142q120-14 240 0t240-4v30H0z', '#7a9a4a'),
    stroke('M14 140v-22M28 142v-30M450 140v-28M466 141v-20', '#3f5f38', 9),
    rect(0, 160, 480, 43, PLUM),
    // the lamps and what they soften
    rect(6, 62, 122, 12, INK, 'rx="4"'),
    stroke('M20 79h94M20 88h94', '#fff0b0', 4),
    circle(66, 112, 74, 'url(#lamp)'),
    rect(0, 104, 152, 7, STEEL_DARK, 'rx="3"'),
    ...[14, 42, 70, 98, 126].map((x) => preform(x, 106, 40, 'url(#tube)')),
    // the wheel of moulds
    circle(232, 104, 92, 'url(#wheel)'),
    circle(232, 104, 92, 'none', `stroke="${PINK}" stroke-width="5"`),
    group('transform="translate(232 104)"', ...[0, 45, 90, 135, 225, 270, 315].map(mould)),
    circle(232, 104, 34, PINK),
    circle(232, 104, 22, PLUM),
    circle(232, 104, 9, YELLOW),
    path('M196 203l20-52h32l20 52z', '#2a0f30'),
    // the bottles leave
    belt(312, 172, 190),
    bottle(336, 173, 62, TURQUOISE),
    bottle(374, 173, 62, '#8fe0d8', 0, PINK),
    bottle(412, 173, 62, TURQUOISE),
    bottle(450, 173, 62, '#8fe0d8', 0, PINK),
    worker(298, 197, 50, '#ffc53d', '#a86b45', 9),
    worker(60, 197, 46, TURQUOISE, '#eab98f'),
    stroke('M92 190h52M10 180h26M112 176h40', '#8a3a70', 3),
  );
}
