import type { Builder } from './Builder.ts';
import { COAT, FloorPaint, type Spot2, smooth } from './floor-paint.ts';
import type { HallPlan } from './hall-plan.ts';
import { PAINT } from './palette.ts';

/** The teal lane with its arrows and numbered discs, threads to the stands, and slab joints where the floor has them. */
export function paintPlan(b: Builder, { lane, stations, booths, joints = true }: HallPlan): void {
  const paint = new FloorPaint(b);
  if (joints)
    for (let i = 1; i < 8; i++) {
      const x = -15 + 3.75 * i;
      strip(paint, [x - 0.014, -22], [x + 0.014, 22]);
      const z = -22 + 5.5 * i;
      strip(paint, [-15, z - 0.014], [15, z + 0.014]);
    }
  const way = smooth(lane);
  paint.band(way, -1.25, 1.25, PAINT.lane, COAT.lane);
  paint.band(way, -1.42, -1.25, PAINT.yellow, COAT.edge);
  paint.band(way, 1.25, 1.42, PAINT.yellow, COAT.edge);
  for (let i = 2; i < way.length - 2; i += 3) {
    const [here, next] = [way[i]!, way[i + 1]!];
    if (stations.some((s) => Math.hypot(s.x - here[0], s.z - here[1]) < 1.7)) continue;
    paint.arrow(here[0], here[1], Math.atan2(next[1] - here[1], next[0] - here[0]), 0.42, PAINT.line);
  }
  stations.forEach(({ x, z }, i) => {
    paint.disc(x, z, 1.05, PAINT.line, COAT.mark);
    paint.disc(x, z, 0.9, PAINT.red, COAT.disc);
    b.sign(`number-${i + 1}`, x, 0.042, z, 1.15, 1.15, 0, -Math.PI / 2);
  });
  booths.forEach(({ accent, thread }, i) => {
    const line = new FloorPaint(b.in(`booth-${i + 1}`).with({ pattern: 'accent' }));
    line.band(smooth(thread, 26), -0.11, 0.11, accent, COAT.thread);
  });
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
