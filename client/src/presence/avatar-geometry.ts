import { hair, helmet } from './avatar-headwear.ts';
import { holding } from './avatar-holding.ts';
import { PART } from './avatar-parts.ts';
import type { ShapeParts } from './shape-of.ts';
import type { Ring, SolidBuilder } from './solid-builder.ts';

/** The one body all avatars share, 1.72 m, about 850 triangles; unused parts collapse in the shader. */
export const NEAR_BODY: ShapeParts = [
  torso,
  head,
  (body) => arm(body, 1),
  (body) => leg(body, 1),
  (body) => arm(body, -1),
  (body) => leg(body, -1),
  helmet,
  hair,
  (body) => holding(body, true),
];

function torso(body: SolidBuilder): void {
  const rings: Ring[] = [
    [0.69, 0.04, 0.03],
    [0.7, 0.152, 0.11],
    [0.752, 0.166, 0.122],
    // The vest's hem stands a little off the trousers.
    [0.757, 0.19, 0.142],
    [0.91, 0.177, 0.13],
    [1.07, 0.194, 0.136],
    [1.165, 0.196, 0.122],
    [1.226, 0.135, 0.098],
    [1.25, 0.06, 0.06],
  ];
  body.loft(PART.torso, rings, 10, 2.6);
}

function head(body: SolidBuilder): void {
  const neck: Ring[] = [
    [1.21, 0.062, 0.06],
    [1.3, 0.06, 0.06],
  ];
  body.loft(PART.head, neck, 6, 2);
  body.ellipsoid(PART.head, [0, 1.465, 0], [0.182, 0.205, 0.182], 12, 7);
  for (const side of [1, -1])
    body.ellipsoid(PART.ear, [side * 0.18, 1.44, -0.005], [0.027, 0.043, 0.034], 5, 3);
}

/** Arm and hand in one skin, so that an elbow bends and does not break. */
function arm(body: SolidBuilder, side: 1 | -1): void {
  const x = side * 0.212;
  const rings: Ring[] = [
    [1.238, 0.022, 0.026, side * 0.19],
    [1.214, 0.052, 0.056, side * 0.196],
    [1.16, 0.065, 0.068, side * 0.206],
    [0.99, 0.053, 0.056, x],
    [0.925, 0.051, 0.053, x],
    [0.8, 0.045, 0.047, x],
    [0.742, 0.042, 0.044, x],
    [0.733, 0.033, 0.035, x],
    [0.692, 0.034, 0.054, x, 0.006],
    [0.632, 0.034, 0.056, x, 0.01],
    [0.584, 0.014, 0.026, x, 0.014],
  ];
  body.loft(side > 0 ? PART.leftArm : PART.rightArm, rings, 6, 2.1);
  const thumb = side > 0 ? PART.leftThumb : PART.rightThumb;
  body.ellipsoid(thumb, [side * 0.203, 0.668, 0.055], [0.019, 0.036, 0.02], 5, 3);
  if (side > 0) return;
  const finger: Ring[] = [
    [0.68, 0.02, 0.02, x, 0.03],
    [0.55, 0.019, 0.019, x, 0.03],
    [0.532, 0.007, 0.007, x, 0.03],
  ];
  body.loft(PART.finger, finger, 4, 2);
}

function leg(body: SolidBuilder, side: 1 | -1): void {
  const x = side * 0.09;
  const part = side > 0 ? PART.leftLeg : PART.rightLeg;
  const trouser: Ring[] = [
    [0.775, 0.03, 0.04, side * 0.084],
    [0.745, 0.078, 0.092, side * 0.084],
    [0.46, 0.07, 0.078, x],
    [0.39, 0.068, 0.075, x],
    [0.085, 0.07, 0.08, x],
  ];
  body.loft(part, trouser, 7, 2.2);
  const shoe: Ring[] = [
    [0, 0.07, 0.142, side * 0.096, 0.04],
    [0.03, 0.078, 0.156, side * 0.096, 0.045],
    [0.068, 0.07, 0.125, side * 0.095, 0.026],
    [0.13, 0.062, 0.072, side * 0.09, 0.002],
  ];
  body.loft(part, shoe, 7, 2.5);
}
