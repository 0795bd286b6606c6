import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { basin, bridge, ripples, WATER_STOPS } from '../parts.ts';

/** A sunny hillside: from the brown tank to the clear one, the green digester, the river and its heron. */
export function stationOndeclaire(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#3fa8d8', '#b0e6e4 60%', '#fff3cc']),
      radial('sun', ['#fffbe0', '#fff3b0aa 40%', '#fff3b000']),
      linear('river', WATER_STOPS, 90),
      linear('egg', ['#4f9a3f', '#a8dc6a 35%', '#3f7a34'], 90),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(76, 44, 80, 'url(#sun)'),
    circle(76, 44, 22, '#fffbe6'),
    path('M0 96l60-26 60 18 70-40 70 36 60-30 80 34 80-24v60H0z', '#7fb4b0'),
    path('M0 104q120-26 240-8t240-10v117H0z', '#7fbf5a'),
    path('M0 134q140-24 260-4t220-16v89H0z', '#5aa04a'),
    // parasol pines
    ...[
      [20, 108],
      [452, 92],
      [470, 100],
    ].map(
      ([x, y]) =>
        stroke(`M${x} ${y}v-22`, '#6f4526', 4) +
        `<ellipse cx="${x}" cy="${y! - 26}" rx="19" ry="9" fill="#2f7a4a"/>`,
    ),
    // the digester
    path('M352 122q-16-60 34-92 50 32 34 92z', 'url(#egg)'),
    stroke('M362 62q24 8 48 0M352 92q34 10 68 0', '#2c5c2a', 1.8, 'opacity=".6"'),
    path('M350 120h72v8h-72z', '#c9bda8'),
    stroke('M420 122V40M428 122V40M420 48h8M420 60h8M420 72h8M420 84h8M420 96h8M420 108h8', STEEL_DARK, 1.8),
    rect(378, 22, 16, 10, STEEL_DARK, 'rx="2"'),
    stroke('M394 27h34v-8', YELLOW, 4),
    path('M428 20q-8-10 0-20 8 8 6 14-1 5-6 6z', '#4fb0ff'),
    circle(386, 76, 14, '#fff7ea', 'opacity=".9"'),
    path('M386 65q8 9 8 15a8 8 0 0 1-16 0q0-6 8-15z', '#12a5bd'),
    // the two tanks
    basin(108, 128, 88, '#8a6238'),
    stroke('M60 128q20-10 40 0t40-2M86 142q20-6 44 0M96 116q20-6 44 0', '#c99a62', 3),
    bridge(108, 124, 84),
    basin(270, 146, 76, '#5fd0dc'),
    ripples('M224 146q18-8 36 0M284 154q14-6 30 0M262 136q18-6 34 0'),
    bridge(270, 142, 72),
    stroke('M194 146q14 2 12 10', STEEL, 7),
    // the river
    path('M320 166q40 2 62-8t98-8v53H214q50-10 106-37z', 'url(#river)'),
    path('M336 160h20l-6 14q-16 2-26 0z', '#8fe8ea'),
    ripples('M360 180h34M410 170h40M300 192h44M420 190h36'),
    stroke('M214 203q60-12 112-38 34 2 58-8t96-8', '#3f7a3f', 4),
    // the heron
    group(
      'transform="translate(440 168) scale(1.150)"',
      stroke('M-3 8v16M4 8v16', INK, 1.8),
      path('M-14 8q2-14 16-12 12 4 8 12-8 6-24 0z', '#dfe9f2'),
      stroke('M-10 0q-10-10-2-18', '#dfe9f2', 4.5),
      path('M-12-20l-16 6 15-1z', '#f2912c'),
      circle(-11, -19, 3.6, '#dfe9f2'),
      path('M-9-22l9-2-6 5z', INK),
    ),
    worker(66, 121, 34, '#ff7a2c', '#eab98f', 8),
    worker(196, 194, 60, '#c8d62c', '#8f5a3c', 11),
  );
}
