import { AT, type Joints, moveArm, moveLegs, step } from './avatar-joints.ts';

/** Radians of the walk's cycle per metre. */
export const STRIDE = 2.3;
/** Hips above the ground on the common body, metres. */
const HIP = 0.74;
/** Hips above what one sits on. */
const LAP = 0.07;

/** How someone gets about now; `stride` 0 is still, 1 a walk, 1.4 a run, `phase` the walk's cycle in radians. */
export type Walk = { phase: number; stride: number; seed: number };

const part = (seed: number) => (Math.sin(seed * 12.9898) * 43758.5453) % 1;

/** Standing, walking, running, by degrees. `time` in seconds moves who stands. */
export function stand(row: Joints, { phase, stride, seed }: Walk, time: number): void {
  const walks = Math.min(stride, 1);
  const runs = step(1.05, 1.38, stride);
  const still = 1 - walks;
  const swing = Math.sin(phase);
  const hold = part(seed);
  const shift = Math.sin(time * 0.23 + seed * 5) * still;
  moveArm(row, AT.left, 1, 0.03, 0.1, -0.15, -0.3);
  moveArm(row, AT.right, 1, 0.05, 0.1, -0.15, -0.34);
  // Some rest a hand on the hip; the others let their arms hang, never quite alike.
  if (hold > 0.55) moveArm(row, AT.left, still, 0.22, 0.78, -1.45, -1.4);
  else if (hold < -0.55) moveArm(row, AT.right, still, 0.22, 0.78, -1.45, -1.4);
  const reach = (0.58 + 0.3 * runs) * stride;
  const bend = -0.3 - 0.16 * walks - 1.05 * runs;
  moveArm(row, AT.left, walks, swing * reach - 0.05, 0.1 + 0.06 * runs, -0.2, bend + swing * 0.22);
  moveArm(row, AT.right, walks, -swing * reach - 0.05, 0.1 + 0.06 * runs, -0.2, bend - swing * 0.22);
  const lifted = (turn: number) =>
    Math.max(0, Math.sin(phase + turn + 1.9)) * stride * (0.86 + 0.42 * runs) + 0.14 * runs;
  row[AT.legs] = -swing * 0.52 * stride - 0.1 * Math.max(0, shift) - 0.12 * runs;
  row[AT.legs + 1] = lifted(0) + 0.2 * Math.max(0, shift);
  row[AT.legs + 2] = swing * 0.52 * stride - 0.1 * Math.max(0, -shift) - 0.12 * runs;
  row[AT.legs + 3] = lifted(Math.PI) + 0.2 * Math.max(0, -shift);
  row[AT.body] = 0.04 * walks + 0.2 * runs;
  row[AT.body + 1] = swing * (0.11 + 0.08 * runs) * walks + 0.06 * Math.sin(time * 0.31 + seed) * still;
  row[AT.body + 2] =
    Math.abs(Math.cos(phase)) * (0.026 + 0.035 * runs) * walks - 0.012 * Math.abs(shift) - 0.03 * runs;
  row[AT.head] = 0.3 * Math.sin(time * 0.6 + seed * 3) * Math.sin(time * 0.17 + seed) * still;
  row[AT.head + 1] = 0.05 * Math.sin(time * 0.9 + seed) * still - 0.1 * runs - 0.02;
}

/** Seated on something `seat` metres high; `height` is the body's against the common one. */
export function sit(row: Joints, seat: number, height: number, weight: number): void {
  moveLegs(row, weight, -1.38, 1.34, -1.32, 1.28);
  moveArm(row, AT.left, weight, -0.36, 0.1, -0.22, -0.82);
  moveArm(row, AT.right, weight, -0.42, 0.1, -0.28, -0.74);
  row[AT.body]! *= 1 - weight;
  row[AT.body + 2]! += ((seat + LAP) / height - HIP - row[AT.body + 2]!) * weight;
}

/** In a wheelchair: hands in the lap, or at the rims while it rolls. */
export function wheel(row: Joints, { phase, stride }: Walk, height: number): void {
  sit(row, 0.47, height, 1);
  const rolls = Math.min(stride, 1);
  const push = Math.sin(phase * 0.9);
  const reach = -0.12 - 0.5 * push;
  moveArm(row, AT.left, rolls, reach, 0.2, 0.05, -0.78 + 0.3 * push);
  moveArm(row, AT.right, rolls, reach, 0.2, 0.05, -0.78 + 0.3 * push);
  row[AT.body] = rolls * (0.06 + 0.07 * push) + 0.1 * step(1.05, 1.38, stride);
  row[AT.body + 1] = 0;
}
