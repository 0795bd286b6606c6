/**
 * Where a body's joints are, as the shader reads them: one row of numbers a body, in radians and metres of the
 * common body. Arms: forward (negative) or back, outwards, twist outwards, bend of the elbow (negative). Legs: hip
 * (negative is forward) and knee. Body: lean, twist, lift, height. Head: turn, nod, shape of the right hand, face.
 */
export const AT = { place: 0, left: 4, right: 8, legs: 12, body: 16, head: 20, light: 24 } as const;

/** Numbers in a row. */
export const ROW = 28;

/** What the right hand does; with a tool its length in metres is added. */
export const HAND = { open: 0, thumb: 1, finger: 2, tool: 3 } as const;

/** The row a body is posed in before it is handed over. */
export type Joints = Float32Array;

/** Brings an arm from where it is towards a place; `weight` 0 to 1. */
export function moveArm(
  row: Joints,
  at: number,
  weight: number,
  forward: number,
  out: number,
  twist: number,
  bend: number,
): void {
  row[at]! += (forward - row[at]!) * weight;
  row[at + 1]! += (out - row[at + 1]!) * weight;
  row[at + 2]! += (twist - row[at + 2]!) * weight;
  row[at + 3]! += (bend - row[at + 3]!) * weight;
}

/** Brings hips and knees towards a place. */
export function moveLegs(
  row: Joints,
  weight: number,
  hipLeft: number,
  kneeLeft: number,
  hipRight: number,
  kneeRight: number,
): void {
  moveArm(row, AT.legs, weight, hipLeft, kneeLeft, hipRight, kneeRight);
}

/** Smooth from 0 at `from` to 1 at `to`. */
export function step(from: number, to: number, value: number): number {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return part * part * (3 - 2 * part);
}
