import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { basin, bridge, bubbles, ripples, WATER_STOPS } from '../parts.ts';

/** Round tanks, a reed bed with its duck, the river; a bus fills up with gas. */
export function stationClairRu(): string {
  const reed = (x: number, y: number, tall: number) =>
    stroke(`M${x} ${y}q3-${tall / 2} 1-${tall}`, '#3f8a4a', 2.6) +
    rect(x - 1.5, y - tall - 10, 5, 13, '#8a5a2c', 'rx="2.500"');
  return picture(
    WIDE,
    [
      linear('sky', ['#5fb8e0', '#d0eedd 60%', '#fff6d0']),
      linear('water', WATER_STOPS),
      linear('gas', ['#8fe0a0', '#2f9a5a 60%', '#1f6a40'], 90),
      radial('sun', ['#fffde8', '#fff0b0cc 35%', '#fff0b000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(250, 44, 80, 'url(#sun)'),
    circle(250, 44, 22, '#fffde8'),
    path('M0 100q120-26 240-8t240-14v125H0z', '#8fc46a'),
    path('M120 84v-20l10-14 10 14v20zM146 86V66l6-12 6 12v20z', '#8f98b8'),
    basin(86, 112, 78, '#8a6238'),
    bubbles([
      [52, 112, 5],
      [74, 120, 6],
      [104, 108, 5],
      [124, 118, 4],
      [90, 102, 4],
    ]),
    bridge(86, 104, 76),
    basin(212, 128, 56, '#5fd0dc'),
    ripples('M186 128h20M216 136h24M206 122h14'),
    bridge(212, 122, 54),
    stroke('M262 140q20 2 30 14', '#12a5bd', 8),
    // the reed bed and the river
    path('M262 160q60-22 130-8t88 0v51H230q10-26 32-43z', 'url(#water)'),
    ripples('M300 176h26M360 170h30M420 184h30M330 194h24'),
    ...[276, 288, 300, 314, 328, 343, 358].map((x, at) => reed(x, 170 + (at % 3) * 5, 34 + (at % 2) * 10)),
    // the duck
    group(
      'transform="translate(398 178)"',
      path('M-16 0q4 10 18 10 16 0 18-12-8 4-14 0-10-6-22 2z', '#8a6a4c'),
      path('M-16 0q-8-2-6-12 4-8 12-4 2 8-2 14z', '#1f7a4c'),
      path('M-22-9l-9 3 9 3z', YELLOW),
      circle(-15, -9, 1.4, '#fff'),
      stroke('M-10-1h4', '#fff', 2),
    ),
    // gas and bus
    path('M424 92q0-46 30-46t30 46v34h-60z', 'url(#gas)'),
    stroke('M424 92h60M434 66h44', '#1f6a40', 2),
    path('M454 70q10 14 10 20a10 10 0 0 1-20 0q0-6 10-20z', '#fff', 'opacity=".9"'),
    rect(318, 92, 92, 44, '#3aa85c', 'rx="7"'),
    rect(318, 122, 92, 6, '#fff7ea'),
    ...[324, 346, 368].map((x) => rect(x, 99, 18, 17, '#dff6ff', 'rx="2"')),
    rect(390, 99, 16, 30, '#dff6ff', 'rx="2"'),
    ...[338, 392].map((x) => circle(x, 138, 9, INK) + circle(x, 138, 4, STEEL)),
    stroke('M410 112q8-4 8 6t10 4', STEEL_DARK, 4),
    worker(160, 200, 66, '#c8d62c', '#8f5a3c', 8),
  );
}
