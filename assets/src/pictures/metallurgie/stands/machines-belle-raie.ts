import { beet, beetSymbol, laidBeet } from '../../agroalimentaire/beet.ts';
import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { gear } from '../../parts.ts';

/** A harvester in the field, beets flying into its hopper; far off the hill with its cathedral. */
export function machinesBelleRaie(): string {
  const wheel = (x: number, y: number, r: number) =>
    circle(x, y, r, INK) +
    circle(x, y, r * 0.92, 'none', `stroke="#3a3458" stroke-width="5" stroke-dasharray="4 5"`) +
    circle(x, y, r * 0.56, YELLOW) +
    circle(x, y, r * 0.2, INK);
  const tower = (x: number, high: number) =>
    path(`M${x} 84v${-high}h3v-5h5v5h3v${high}z`, '#5a5f94') + rect(x + 3.5, 84 - high + 6, 4, 9, '#8f98c8');
  return picture(
    WIDE,
    [
      linear('sky', ['#6fb4e0', '#dceccf 60%', '#fff0c0']),
      linear('body', ['#3fae72', '#1f7a4c 60%', '#12512f']),
      beetSymbol(22),
      radial('sun', ['#fffbe0', '#fff0a0cc 35%', '#fff0a000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(410, 44, 80, 'url(#sun)'),
    circle(410, 44, 22, '#fffbe6'),
    // the hill and its cathedral of many towers
    path('M0 124q40-8 60-34 10-8 40-8h60q24 0 34 12 20 24 60 30v12H0z', '#7f92c4'),
    path('M84 84v-16l20-10h36l14 12v14z', '#6a70a4'),
    tower(84, 40),
    tower(98, 44),
    tower(128, 36),
    tower(144, 40),
    tower(160, 30),
    path('M0 118q120-16 240-6t240-8v32H0z', '#9fb860'),
    path('M0 130h480v73H0z', '#8a6238'),
    ...[-200, -110, -20, 70, 160, 250].map((x) => stroke(`M60 130L${x} 203`, '#6d4a28', 6)),
    ...[14, 48, 82].map((x, at) => beet(x, 146 + (at % 2) * 30, 28, 0, true)),
    // the digging head
    path('M112 164l34-34h52v36l-70 10z', STEEL_DARK),
    group('', gear(136, 172, 16, 9, STEEL_LIGHT), gear(164, 168, 16, 9, STEEL)),
    path('M112 164l-16 18 26-4z', STEEL_LIGHT),
    stroke('M150 152L250 82', STEEL_DARK, 16),
    stroke('M154 148L252 80', YELLOW, 3, 'stroke-dasharray="2 8"'),
    laidBeet(190, 118, 40),
    laidBeet(222, 96, 80),
    laidBeet(262, 52, 20),
    laidBeet(292, 40, -50),
    laidBeet(322, 50, 70),
    // the hopper and the cab
    path('M262 70h176l-10 74H276z', 'url(#body)'),
    path('M256 62h188v12H256z', '#12512f'),
    ...[280, 304, 328, 352, 376, 400, 422].map((x, at) => laidBeet(x, 60 - (at % 2) * 5, at * 50)),
    stroke('M300 82l4 58M340 82v58M380 82l-2 58M414 82l-6 58', '#12512f', 3),
    path('M204 142V96q0-8 8-8h38v54z', 'url(#body)'),
    path('M210 98q0-4 4-4h28v28h-32z', '#cfeefc'),
    stroke('M228 94v28', '#12512f', 2),
    circle(222, 112, 5, '#a86b45'),
    path('M216 110a6 6 0 0 1 12 0z', YELLOW),
    rect(196, 140, 246, 16, INK, 'rx="4"'),
    wheel(246, 164, 30),
    wheel(392, 160, 36),
    rect(428, 96, 20, 34, '#12512f', 'rx="3"'),
    stroke('M444 92V62', STEEL, 5),
  );
}
