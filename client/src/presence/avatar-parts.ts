/**
 * The parts of a body, as the shaders turn and paint them. Left is +x: an avatar looks along +z. A fraction sets thumb
 * and pointing finger apart from their arm.
 */
export const PART = {
  torso: 0,
  head: 1,
  ear: 1.25,
  leftArm: 2,
  leftThumb: 2.25,
  rightArm: 3,
  rightThumb: 3.25,
  finger: 3.375,
  /** What is held: a box or a board before the chest, a tool in the right hand. */
  box: 0.375,
  tool: 3.4375,
  leftLeg: 4,
  rightLeg: 5,
  helmet: 8,
  curls: 9,
  longHair: 10,
  tail: 11,
  scarf: 12,
} as const;
