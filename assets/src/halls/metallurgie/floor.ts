import type { Builder } from '../kit/Builder.ts';
import { COAT, FloorPaint, type Spot2, smooth } from '../kit/floor-paint.ts';
import { PAINT } from '../kit/palette.ts';
import { LANE, STANDS, STEPS } from './plan.ts';

/** Coloured threads from the lane to each stand, in its colour. */
const THREADS: readonly (readonly Spot2[])[] = [
  [
    [1.7, 18.4],
    [-2.6, 19],
    [-7.4, 17.2],
    [-8.4, 12],
    [-9.2, 8.25],
  ],
  [
    [1.4, 8.6],
    [4.6, 6.6],
    [9.2, 2.75],
  ],
  [
    [2.0, 2.4],
    [-1.6, -2.6],
    [-5.6, -6.4],
    [-9.2, -8.25],
  ],
];

/** Slab joints, the teal lane with its arrows and numbered discs, threads to the stands, safety outlines. */
export function paintFloor(b: Builder): void {
  const paint = new FloorPaint(b);
  for (let i = 1; i < 8; i++) {
    const x = -15 + 3.75 * i;
    strip(paint, [x - 0.014, -22], [x + 0.014, 22]);
    const z = -22 + 5.5 * i;
    strip(paint, [-15, z - 0.014], [15, z + 0.014]);
  }
  const way = smooth(LANE);
  paint.band(way, -1.25, 1.25, PAINT.lane, COAT.lane);
  paint.band(way, -1.42, -1.25, PAINT.yellow, COAT.edge);
  paint.band(way, 1.25, 1.42, PAINT.yellow, COAT.edge);
  for (let i = 2; i < way.length - 2; i += 3) {
    const [here, next] = [way[i]!, way[i + 1]!];
    if (STEPS.some((s) => Math.hypot(s.x - here[0], s.z - here[1]) < 1.7)) continue;
    paint.arrow(here[0], here[1], Math.atan2(next[1] - here[1], next[0] - here[0]), 0.42, PAINT.line);
  }
  STEPS.forEach(({ x, z }, i) => {
    paint.disc(x, z, 1.05, PAINT.line, COAT.mark);
    paint.disc(x, z, 0.9, PAINT.red, COAT.disc);
    b.sign(`number-${i + 1}`, x, 0.042, z, 1.15, 1.15, 0, -Math.PI / 2);
  });
  THREADS.forEach((points, i) => {
    paint.band(smooth(points, 26), -0.11, 0.11, STANDS[i]!.accent, COAT.thread);
  });
  paint.frame(-6.05, 9.2, -0.6, 17.2, PAINT.yellow);
  paint.frame(-6.9, 0.2, -0.4, 8.2, PAINT.yellow);
  paint.frame(0.7, -15.0, 4.5, -3.3, PAINT.yellow);
}

function strip(paint: FloorPaint, [x0, z0]: Spot2, [x1, z1]: Spot2): void {
  paint.polygon(
    [
      [x0, z1],
      [x1, z1],
      [x1, z0],
      [x0, z0],
    ],
    '#8f887f',
    COAT.joint,
  );
}
