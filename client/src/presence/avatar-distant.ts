import { holding } from './avatar-holding.ts';
import { PART } from './avatar-parts.ts';
import type { ShapeParts } from './shape-of.ts';
import type { Ring, SolidBuilder } from './solid-builder.ts';

/** A body for those far away: the near one's outline in a quarter of its corners. */
export const DISTANT_BODY: ShapeParts = [trunk, helmet, hair, (body) => holding(body, false)];

function trunk(body: SolidBuilder): void {
  const torso: Ring[] = [
    [0.7, 0.165, 0.12],
    [0.92, 0.172, 0.126],
    [1.1, 0.198, 0.132],
    [1.25, 0.07, 0.06],
  ];
  body.loft(PART.torso, torso, 6, 2.4);
  body.ellipsoid(PART.head, [0, 1.445, 0], [0.182, 0.225, 0.182], 6, 4);
  for (const side of [1, -1] as const) {
    const x = side * 0.212;
    const arm: Ring[] = [
      [0.6, 0.04, 0.05, x, 0.008],
      [0.77, 0.045, 0.048, x],
      [0.955, 0.052, 0.056, x],
      [1.235, 0.045, 0.05, side * 0.19],
    ];
    body.loft(side > 0 ? PART.leftArm : PART.rightArm, arm, 4, 2);
    const leg: Ring[] = [
      [0, 0.07, 0.13, side * 0.095, 0.035],
      [0.1, 0.066, 0.08, side * 0.093, 0.005],
      [0.43, 0.07, 0.08, side * 0.09],
      // Under the vest: a thigh as wide as it is would stand through its few corners.
      [0.75, 0.07, 0.07, side * 0.078],
    ];
    body.loft(side > 0 ? PART.leftLeg : PART.rightLeg, leg, 4, 2.2);
  }
}

function hair(body: SolidBuilder): void {
  const rings: Ring[] = [
    [1.13, 0.11, 0.045, 0, -0.13],
    [1.45, 0.194, 0.12, 0, -0.085],
    [1.6, 0.1, 0.07, 0, -0.06],
  ];
  body.loft(PART.longHair, rings, 5, 2.2);
}

/** A dome whose lowest ring is drawn out into the brim. */
function helmet(body: SolidBuilder): void {
  const turn = (u: number) => -u * Math.PI * 2 + Math.PI / 2;
  body.grid(7, 3, PART.helmet, (u, v) => {
    const [x, z] = [Math.cos(turn(u)), Math.sin(turn(u))];
    const [wide, high] = [
      [0.225, 0],
      [0.198, 0.03],
      [0.15, 0.132],
      [0, 0.178],
    ][Math.round(v * 3)]!;
    return [
      [x * wide!, 1.55 + high!, z * wide! * (v === 0 && z > 0 ? 1.2 : 1.03)],
      [x, v * 1.6, z],
    ];
  });
}
