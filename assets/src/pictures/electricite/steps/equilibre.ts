import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';

/** The control room: the grid on the wall, the scales between sun and city. */
export function equilibre(): string {
  const city = (x: number, y: number) =>
    path(`M${x - 34} ${y}v-20h14v-14h14v10h10v-20h14v26h14v18z`, '#6a7ac8') +
    stroke(
      `M${x - 28} ${y - 10}h2M${x - 14} ${y - 24}h2M${x - 14} ${y - 12}h2M${x + 8} ${y - 34}h2M${x + 8} ${y - 20}h2M${x + 22} ${y - 8}h2`,
      YELLOW,
      4,
    );
  return picture(
    WIDE,
    [
      linear('hall', ['#12123a', '#2a2560 60%', '#3f2f6a']),
      radial('light', ['#8ab0ff99', '#5a7aff00']),
      radial('sun', ['#fff6c8', '#ffc53daa 40%', '#ffb04a00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    circle(240, 76, 200, 'url(#light)'),
    // the wall
    rect(16, 10, 448, 118, '#0c1030', 'rx="8"'),
    stroke('M166 14v110M316 14v110', '#2a3068', 3),
    // the grid, left
    stroke('M34 44l34-16 40 20 40-24M68 28l-8 46 48-26 30 40M60 74l-22 30M60 74l40 36 38-22', '#5fd0e6', 2.6),
    ...[
      [34, 44],
      [68, 28],
      [108, 48],
      [148, 24],
      [60, 74],
      [138, 88],
      [38, 104],
      [100, 110],
    ].map(([x, y], index) => circle(x!, y!, index % 3 ? 4.5 : 7, index % 3 ? '#bff4ff' : YELLOW)),
    // the day, right
    stroke('M330 110h120M330 110V26', '#3f4a8a', 2.4),
    path('M332 108q20-4 30-40t28-38 26 40 34 38z', YELLOW, 'opacity=".55"'),
    stroke('M332 90q20 4 34-14t40 0 20-34 24 20', '#ff7a9a', 3.4),
    // the scales, middle
    stroke('M240 116V46M186 54h108', CREAM, 6),
    path('M214 122q26-20 52 0z', CREAM),
    circle(240, 44, 8, YELLOW),
    stroke('M186 54l-16 36M186 54l16 36M294 54l-16 36M294 54l16 36', CREAM, 2),
    path('M164 90h44q-6 14-22 14t-22-14zM272 90h44q-6 14-22 14t-22-14z', '#8a7ad0'),
    circle(186, 76, 26, 'url(#sun)'),
    circle(186, 78, 11, '#fff0a8'),
    city(292, 92),
    // desks and people
    path('M0 203v-28q240-30 480 0v28z', '#1a1640'),
    path('M0 178q240-30 480 0v5q-240-30-480 0z', '#6a5ab8'),
    ...[66, 212, 358].map(
      (x) => rect(x, 146, 50, 30, INK, 'rx="4"') + rect(x + 5, 150, 40, 21, '#1f5a8a', 'rx="2"'),
    ),
    stroke(
      'M74 166l8-8 8 4 12-9M220 160h8l4-6 6 12 4-6h8M366 166v-6M374 166v-10M382 166v-7M390 166v-12',
      '#8fffd0',
      2.6,
    ),
    worker(140, 200, 66, '#5fd0e6', '#744733', 14),
    worker(286, 200, 66, YELLOW, '#f7d3b5', 10),
    worker(436, 202, 62, '#ff7a9a', '#a86b45'),
    rect(0, 196, 480, 7, '#0c0a28'),
  );
}
