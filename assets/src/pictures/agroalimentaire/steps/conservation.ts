import { circle, group, linear, path, picture, rect, stroke, WIDE } from '../../kit.ts';
import { HEAT, STEEL, STEEL_DARK } from '../../palette.ts';
import { jar } from '../parts.ts';

/** Five jars, five ideas: heat, cold, salt, sugar, vacuum. */
export function conservation(): string {
  const column = (x: number, colours: string) => rect(x, 0, 96, 203, colours);
  const flake = (x: number, y: number, r: number) =>
    [0, 60, 120]
      .map((turn) => `<path d="M${-r} 0h${2 * r}" transform="translate(${x} ${y}) rotate(${turn})"/>`)
      .join('');
  const microbe = (x: number, y: number, turn: number, colour: string) =>
    group(
      `transform="translate(${x} ${y}) rotate(${turn})"`,
      stroke('M10 0q5-5 8 0t7 0', colour, 2),
      rect(-11, -6, 22, 12, colour, 'rx="6"'),
      rect(-7, -4, 10, 3, '#fff', 'rx="1.500" opacity=".5"'),
    );
  return picture(
    WIDE,
    [
      linear('heat', ['#8f2a35', '#ff8a3a']),
      linear('cold', ['#1c4a9a', '#a9e0f6']),
      linear('salt', ['#4a5470', '#dfe6ee']),
      linear('sugar', ['#7a3a10', '#ffc04a']),
      linear('vacuum', ['#2a1f56', '#9a7ac8']),
      linear('syrup', ['#ffd06a', '#d8742a']),
    ],
    column(0, 'url(#heat)'),
    column(96, 'url(#cold)'),
    column(192, 'url(#salt)'),
    column(288, 'url(#sugar)'),
    column(384, 'url(#vacuum)'),
    // heat
    jar(48, 150, 100, '#e2492c'),
    microbe(24, 30, 20, '#8fc05a'),
    stroke('M14 20l20 20M34 20L14 40', '#8f1c28', 3.4),
    // cold
    group(
      'stroke="#f2fbff" stroke-width="3"',
      flake(120, 34, 12),
      flake(168, 50, 9),
      flake(112, 76, 7),
      flake(176, 104, 6),
    ),
    jar(144, 176, 104, '#6fae3a', '#dff4ff'),
    path('M116 176q0-16 10-12 4-10 12-4 6-10 14-2 8-6 10 4 10-2 10 14z', '#f6fdff'),
    microbe(126, 60, -10, '#7fb0c8'),
    // salt
    jar(240, 176, 104, '#8f9a4a', 'none'),
    ...[
      [222, 124],
      [244, 114],
      [254, 140],
      [228, 152],
      [250, 162],
    ].map(
      ([x, y]) =>
        `<rect x="${x}" y="${y}" width="9" height="9" fill="#fff" transform="rotate(24 ${x} ${y})"/>`,
    ),
    path('M228 20h24l4 40q-16 8-32 0z', '#fff'),
    path('M226 20h28l-4-10h-20z', STEEL),
    stroke('M232 68h0M240 76h0M248 68h0M236 86h0M246 92h0M232 98h0', '#fff', 4),
    // sugar
    jar(336, 176, 104, 'url(#syrup)', 'none'),
    circle(326, 152, 11, '#d81f3c'),
    circle(346, 140, 11, '#d81f3c'),
    circle(334, 126, 10, '#f0582c'),
    stroke('M336 32V104', '#ffd06a', 5),
    path('M316 10h40q0 20-20 22-20-2-20-22z', '#c98d52'),
    stroke('M316 14h40M320 22h32', '#8f5f2a', 2.4),
    // vacuum
    jar(432, 176, 104, '#7a3a8a', '#e8d9ff'),
    path('M408 74q24 12 48 0v-4h-48z', '#c9b4f0'),
    stroke('M420 20l10 34M444 20l-10 34', '#fff', 3.4, 'opacity=".9"'),
    path('M424 52l8 12 8-12z', '#fff'),
    microbe(404, 52, 30, '#8fc05a'),
    microbe(464, 54, 150, '#8fc05a'),
    // one shelf holds them
    path('M0 176h480v8H0z', '#c98d52'),
    rect(0, 184, 480, 19, '#4a2a24'),
    stroke('M16 176v-24h64v24', STEEL_DARK, 4),
    path('M22 178q4-22 10-12 2-14 10-6 4-16 10-2 8-8 10 6 8-4 12 14z', HEAT[2]),
    path('M30 178q3-12 8-6 4-10 9-2 6-8 10 2 6-4 9 6z', HEAT[0]),
  );
}
