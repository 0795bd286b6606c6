import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../palette.ts';
import { hazard, stars, worker } from '../parts.ts';
import { helicopter, lightPlane, peaks, satellite } from './parts.ts';

/** Early morning by the lagoon: a new blade is carried to its helicopter. */
export function rotorsDeLEtang(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#2d5fae', '#7fb4e0 45%', '#ffd9b0 80%']),
      linear('water', ['#8fc8e4', '#2f7fb0']),
      linear('blade', ['#3f4760', '#1a1f33']),
      radial('sun', ['#fff6d8', '#ffd890 35%', '#ffd89000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(96, 104, 96, 'url(#sun)'),
    circle(96, 104, 22, '#fff8e0'),
    path('M0 112q60-16 120-8t150-10 210 6v24H0z', '#5f86b4', 'opacity=".8"'),
    rect(0, 118, 480, 40, 'url(#water)'),
    stroke('M70 126h52M80 134h34M88 142h18M20 132h26M170 128h40M220 138h26', '#fff3d8', 2.4, 'opacity=".8"'),
    path('M0 152h480v51H0z', '#7f93ae'),
    path('M0 152h480v4H0z', '#a9bacd'),
    '<ellipse cx="326" cy="168" rx="124" ry="13" fill="#5b6e8c"/><ellipse cx="326" cy="168" rx="110" ry="10" fill="none" stroke="#fff3d8" stroke-width="2.400"/>',
    helicopter(324, 96, 1),
    worker(70, 198, 56, '#ff7a2c', '#eab98f'),
    worker(250, 198, 56, '#c8d62c', '#744733'),
    // the blade, on two shoulders
    group(
      'transform="rotate(-1.500 160 164)"',
      path('M12 168q-4-7 4-9l290-2q14 0 22 6-8 6-22 6z', 'url(#blade)'),
      path('M16 160l290-2q10 0 16 3l-302 3z', '#8b96ae'),
      path('M286 158h20l-2 10h-20z', '#e8482a'),
      rect(6, 160, 14, 7, STEEL_LIGHT, 'rx="2"'),
    ),
    stroke('M77 174l5-9M244 174l-5-9', '#2b2f5c', 5),
  );
}

/** A golden satellite over the Earth, under the seven stars of the Little Bear. */
export function ateliersPetiteOurse(): string {
  const bear = [
    [46, 30, 4.4],
    [84, 24, 3],
    [118, 34, 3],
    [146, 56, 3],
    [190, 54, 3.4],
    [194, 88, 3],
    [152, 88, 3],
  ] as const;
  const [tail, ...rest] = bear;
  const line = `M${tail[0]} ${tail[1]}${rest.map(([x, y]) => `L${x} ${y}`).join('')}L146 56`;
  return picture(
    WIDE,
    [
      linear('sky', ['#0b1238', '#1d2f78 60%', '#2a6fbe']),
      linear('cells', ['#4f8ff0', '#1b2f86'], 30),
      linear('gold', ['#fff0b0', '#f0b23a 50%', '#c07a1c'], 60),
      linear('sea', ['#5fd0f0', '#1c6fc0 50%', '#123a86']),
      radial('air', ['#9fe6ff00 88%', '#9fe6ffcc 93%', '#9fe6ff00 100%']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    stars(21, 70, 0, 0, 480, 150),
    stroke(line, '#9fb8ff', 1.4, 'opacity=".7"'),
    ...bear.map(([x, y, r]) => circle(x, y, r, '#fff6d0')),
    circle(46, 30, 9, '#fff6d0', 'opacity=".3"'),
    circle(200, 480, 360, 'url(#air)'),
    circle(200, 480, 334, 'url(#sea)'),
    // Provence and its sea, then clouds
    path('M30 196q40-26 86-30 20 8 46 0 24 4 40 14 30-4 44 6l20 17H20z', '#5fae6a'),
    path('M110 178q20-8 40-6l14 8-30 8zM60 192l30-10 16 8-20 8z', '#3f8a54'),
    path(
      'M276 176q14-10 30-4 12-8 28 0 20-2 24 10-50 6-82-6zM90 164q20-8 40-6-16 8-40 6z',
      '#fff',
      'opacity=".85"',
    ),
    // what the camera sees
    path('M316 112L236 176h74z', '#fff3c0', 'opacity=".28"'),
    satellite(330, 78, 1, 14),
    stroke('M262 34q8-12 22-14M252 24q12-16 32-18', '#9fe6ff', 2.4, 'opacity=".8"'),
  );
}

/** A small plane has its check-up; the hangar opens onto the snowy peaks. */
export function hangarDesEcrins(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#5a4636', '#8a6a4c']),
      linear('sky', ['#4fa0e0', '#bfe4f6 70%', '#fff3da']),
      linear('floor', ['#c9b9a4', '#8f7c68']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path('M0 0h480v20q-240 26-480 0z', '#3c2d24'),
    stroke('M0 26q240 26 480 0M60 12v22M150 20v22M240 22v24M330 20v22M420 12v22', '#2a1f1a', 4),
    path('M58 150V50q182 20 364 0v100z', 'url(#sky)'),
    circle(96, 82, 12, '#fff8e0'),
    peaks(8, 70, 138, 322, 96),
    path('M60 134q80-12 180-4t180-6v26H60z', '#7fb86a'),
    stroke('M58 150V50M422 150V50', '#2a1f1a', 6),
    rect(0, 150, 480, 53, 'url(#floor)'),
    path('M70 150h340l40 53H30z', '#fff3da', 'opacity=".35"'),
    hazard(0, 196, 480, 7),
    '<ellipse cx="262" cy="192" rx="130" ry="8" fill="#1a1338" opacity=".3"/>',
    lightPlane(256, 146, 1.08, true),
    // the tools, each in its hole; one hole is empty
    rect(14, 116, 62, 76, '#a8442a', 'rx="4"'),
    rect(18, 122, 54, 26, INK, 'rx="2"'),
    stroke('M26 127v16M36 127v16M56 127v16', STEEL_LIGHT, 4),
    stroke('M46 129v12', '#4a4266', 4),
    rect(18, 153, 54, 14, '#8a3420', 'rx="2"'),
    rect(18, 171, 54, 14, '#8a3420', 'rx="2"'),
    stroke('M38 160h14M38 178h14', CREAM, 2.4),
    circle(24, 194, 4, INK),
    circle(66, 194, 4, INK),
    worker(104, 200, 62, '#ff7a2c', '#eab98f', 8),
    stroke('M116 158l14-8', STEEL, 4),
    worker(404, 196, 58, '#c8d62c', '#8f5a3c'),
    group(
      'transform="translate(412 160) rotate(8)"',
      rect(0, 0, 15, 19, CREAM, 'rx="2"'),
      stroke('M4 6h7M4 10h7', STEEL_DARK, 1.4),
    ),
  );
}
