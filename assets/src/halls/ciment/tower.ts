import type { Point } from '@ville-usine/shared/world/room';
import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { CONCRETE, ENAMEL, KILN_DARK, KILN as ORANGE } from './paints.ts';
import { KILN, onKiln, TOWER } from './places.ts';

/** Cyclones: x, height of the foot, z, about the tower's middle. */
const CYCLONES = [
  [0.75, 4.9, 0.5],
  [-0.8, 7.2, -0.4],
  [0.8, 8.9, -0.2],
] as const;
const FLOORS = [4.3, 6.9] as const;
const HALF = 1.85;

/** The tower of cyclones: flour falls from one to the next, against the hot air that rises from the kiln. */
export function buildTower(b: Builder): void {
  const t = b.at(TOWER.x, 0, TOWER.z);
  for (const x of [-HALF, HALF])
    for (const z of [-HALF, HALF]) {
      t.box(x, 0, z, 0.34, 9.4, 0.34, { ...CONCRETE, texels: 3 });
      t.box(x, 0, z, 0.6, 0.5, 0.6, { ...CONCRETE, color: '#9d917f' });
    }
  for (const y of FLOORS) {
    t.box(0, y, 0, 4.1, 0.16, 4.1, { color: '#8d867c', pattern: 'grating', bevel: 0, texels: 3 });
    for (const s of [-1, 1]) t.box(0, y - 0.24, s * HALF, 4, 0.26, 0.2, { color: ORANGE, bevel: 0 });
    buildRailing(
      t,
      [
        [-2, 2],
        [-2, -2],
      ],
      y + 0.16,
    );
    buildRailing(
      t,
      [
        [-2, 2],
        [2, 2],
      ],
      y + 0.16,
    );
  }
  for (const [x, y, z] of CYCLONES) cyclone(t.at(x, y, z));
  for (const y of [1.4, 2.8, 4.2])
    t.beam([-HALF, y - 1.3, HALF], [HALF, y, HALF], 0.1, 0.1, { color: KILN_DARK });
  const end = onKiln(KILN.long);
  const local = (p: Point): Point => [p[0] - TOWER.x, p[1], p[2] - TOWER.z];
  t.tube(
    [local(end), [0, end[1] + 0.1, 1.4], [0.1, 4.9, 0.9], [-0.9, 6.4, 0.6], [-0.9, 8.1, -0.3]],
    0.5,
    { ...ENAMEL, color: ORANGE, sides: 12 },
    14,
  );
  t.tube(
    [
      [-0.8, 9.4, -0.4],
      [-0.6, 9.9, -0.4],
      [0.3, 10.1, -0.3],
      [0.8, 10.2, -0.2],
    ],
    0.34,
    { ...ENAMEL, sides: 10 },
    8,
  );
  t.tube(
    [
      [0.8, 8.9, -0.2],
      [0.9, 8.2, 0.2],
      [0.75, 7.2, 0.5],
    ],
    0.22,
    { ...ENAMEL, sides: 10 },
    6,
  );
  t.box(0, 0, 0, 2.4, 1.1, 2.4, { color: '#2c6670', bevel: 0.06 });
  t.box(0, 1.1, 0, 1.6, 0.5, 1.6, { color: PAINT.graphite, bevel: 0.06 });
  t.block(0, 0, 4.2, 4.2);
}

function cyclone(c: Builder): void {
  c.lathe(
    0,
    0,
    0,
    [
      [0.2, 0],
      [0.92, 1.15],
      [0.92, 1.9],
      [0.4, 2.1],
      [0, 2.1],
    ],
    { ...ENAMEL, sides: 18 },
  );
  c.cylinder(0, 1.25, 0, 0.95, 0.95, 0.34, { color: ORANGE, sides: 18, open: true });
}
