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
      stroke('M-7-5l-3-3M0-6v-4M7-5l3-3M-7 5l-3 3M0 6v4M7 5l3 3', colour, 1.8),
      rect(-10, -5, 20, 10, colour, 'rx="5"'),
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
    microbe(24, 36, 30, '#5a1c28'),
    stroke('M18 30l12 12M30 30l-12 12', '#fff0c0', 2.6),
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
    microbe(168, 84, -14, '#24508f'),
    stroke('M182 70h7l-7 8h7', '#f2fbff', 2.2),
    // salt
    jar(240, 176, 104, '#8f9a4a', '#f4f6fa'),
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
    stroke('M232 70v0M240 76v0M248 70v0M236 84v0M246 86v0', '#fff', 4),
    // sugar
    jar(336, 176, 104, 'url(#syrup)', '#f2b03a'),
    circle(326, 152, 11, '#d81f3c'),
    circle(346, 140, 11, '#d81f3c'),
    circle(334, 126, 10, '#f0582c'),
    stroke('M332 26q-4 20 4 30', '#ffe9a8', 5),
    path('M316 10h40q0 20-20 22-20-2-20-22z', '#c98d52'),
    stroke('M316 14h40M320 22h32', '#8f5f2a', 2.4),
    // vacuum
    jar(432, 176, 104, '#7a3a8a', '#e8d9ff'),
    path('M408 74q24 12 48 0v-4h-48z', '#c9b4f0'),
    stroke('M420 20l10 34M444 20l-10 34', '#fff', 3.4, 'opacity=".9"'),
    path('M424 52l8 12 8-12z', '#fff'),
    microbe(404, 100, 20, '#e6d6ff'),
    microbe(464, 114, -30, '#e6d6ff'),
    // one shelf holds them
    path('M0 176h480v8H0z', '#c98d52'),
    rect(0, 184, 480, 19, '#4a2a24'),
    stroke('M16 176v-24h64v24', STEEL_DARK, 4),
    path('M22 178q4-22 10-12 2-14 10-6 4-16 10-2 8-8 10 6 8-4 12 14z', HEAT[2]),
    path('M30 178q3-12 8-6 4-10 9-2 6-8 10 2 6-4 9 6z', HEAT[0]),
  );
}
