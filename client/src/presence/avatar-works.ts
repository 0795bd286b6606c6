import { AT, HAND, type Joints, moveArm, moveLegs } from './avatar-joints.ts';

/** What people of the works do at their posts; visitors have no key for any of it. */
export const WORKS = [
  'sort',
  'measure',
  'signal',
  'watch',
  'tend',
  'talk',
  'listen',
  'note',
  'show',
  'paint',
  'sweep',
  'plant',
  'moor',
  'carry',
] as const;
export type Work = (typeof WORKS)[number];

type Move = (row: Joints, weight: number, time: number) => void;

/** Lets this much of a lean, a turn and a nod be added. */
function add(row: Joints, weight: number, lean: number, twist: number, nod: number): void {
  row[AT.body]! += lean * weight;
  row[AT.body + 1]! += twist * weight;
  row[AT.head + 1]! += nod * weight;
}

/** A tool this long in the right hand, metres. */
const hold = (row: Joints, weight: number, length: number) => {
  if (weight > 0.4) row[AT.head + 2] = HAND.tool + length;
};

/** Down on the right knee, the left foot before it. */
function kneel(row: Joints, weight: number): void {
  moveLegs(row, weight, -1.5, 1.52, 0.06, 1.5);
  row[AT.body + 2]! += (-0.31 - row[AT.body + 2]!) * weight;
}

/** 0 to 1 and back: up for a part of each round, with soft edges. */
const now = (time: number, round: number, from: number, to: number) => {
  const at = ((time % round) + round) % round;
  const edge = (t: number) => Math.min(1, Math.max(0, t * 1.8));
  return edge(at - from) * edge(to - at);
};

export const WORK_MOVES: Readonly<Record<Work, Move>> = {
  sort(row, weight, time) {
    const side = Math.sin(time * 1.5);
    const lift = 0.5 + 0.5 * Math.sin(time * 3);
    moveArm(row, AT.left, weight, -0.75 - 0.2 * lift, 0.2, -0.15 - 0.3 * side, -0.75 - 0.25 * lift);
    moveArm(row, AT.right, weight, -0.85 - 0.25 * (1 - lift), 0.2, -0.15 + 0.3 * side, -0.7);
    add(row, weight, 0.16, 0.32 * side, 0.22);
  },
  measure(row, weight, time) {
    moveArm(row, AT.left, weight, -0.7, 0.12, -0.42, -1.05);
    moveArm(row, AT.right, weight, -0.72, 0.12, -0.35 - 0.12 * Math.sin(time * 1.1), -1.12);
    add(row, weight, 0.12, 0.05 * Math.sin(time * 0.7), 0.26 + 0.05 * Math.sin(time * 1.1));
  },
  signal(row, weight, time) {
    const [c, s] = [Math.cos(time * 2), Math.sin(time * 2)];
    moveArm(row, AT.right, weight, -0.35 + 0.22 * c, 2.5, 1.1, -0.4 - 0.25 * s);
    moveArm(row, AT.left, weight, -0.1, 0.2, -0.2, -0.4);
    add(row, weight, -0.03, -0.05, -0.18);
  },
  watch(row, weight, time) {
    moveArm(row, AT.right, weight, -1.5, 0.5, -0.35, -1.95);
    add(row, weight, -0.02, 0.2 * Math.sin(time * 0.45), -0.14);
  },
  tend(row, weight, time) {
    const push = Math.sin(time * 1.7);
    moveArm(row, AT.left, weight, -0.55 - 0.3 * push, 0.14, -0.5, -1.0 + 0.45 * push);
    moveArm(row, AT.right, weight, -0.3 - 0.35 * push, 0.18, -0.25, -1.15 + 0.5 * push);
    add(row, weight, 0.13 + 0.1 * push, 0.12, 0.05);
  },
  talk(row, weight, time) {
    const [a, b] = [Math.sin(time * 2.3), Math.sin(time * 3.1 + 1)];
    moveArm(row, AT.right, weight, -0.62 - 0.16 * a, 0.24 + 0.12 * b, 0.1 + 0.3 * b, -1.12 + 0.3 * a);
    moveArm(row, AT.left, weight * 0.75, -0.46 + 0.18 * b, 0.2, -0.1 - 0.2 * a, -0.98 - 0.24 * b);
    add(row, weight, 0.04, 0.09 * a, 0.07 * Math.sin(time * 2.7));
  },
  listen(row, weight, time) {
    add(
      row,
      weight,
      0.02,
      0,
      0.06 + 0.09 * Math.max(0, Math.sin(time * 3.4)) * Math.max(0, Math.sin(time * 0.8)),
    );
  },
  note(row, weight, time) {
    moveArm(row, AT.left, weight, -0.42, 0.08, -0.52, -1.2);
    moveArm(
      row,
      AT.right,
      weight,
      -0.52,
      0.06,
      -0.62 + 0.1 * Math.sin(time * 2.6),
      -1.36 + 0.06 * Math.sin(time * 7),
    );
    // Now and then up from the sheet, at what is being counted.
    const up = now(time, 7, 4.4, 6.6);
    add(row, weight, 0.06, 0.12 * up, 0.3 - 0.42 * up);
  },
  show(row, weight, time) {
    const up = 0.35 + 0.65 * now(time, 8, 0.2, 5.6);
    moveArm(row, AT.right, weight * up, -1.85 + 0.08 * Math.sin(time * 1.9), 0.28, 0.1, -0.12);
    if (weight * up > 0.6) row[AT.head + 2] = HAND.finger;
    moveArm(row, AT.left, weight, 0.22, 0.78, -1.45, -1.4);
    add(row, weight, -0.05 * up, 0.12 * up, -0.24 * up);
  },
  paint(row, weight, time) {
    const stroke = Math.sin(time * 2.1);
    moveArm(row, AT.right, weight, -1.5 - 0.42 * stroke, 0.22, -0.12, -0.62 + 0.3 * stroke);
    moveArm(row, AT.left, weight, 0.03, 0.14, -0.2, -0.35);
    hold(row, weight, 0.34);
    add(row, weight, 0.05 - 0.05 * stroke, 0.14 * Math.sin(time * 0.35), -0.1 - 0.1 * stroke);
  },
  sweep(row, weight, time) {
    const push = Math.sin(time * 2.4);
    moveArm(row, AT.right, weight, -0.3 - 0.28 * push, 0.12, -0.3, -0.34 + 0.12 * push);
    moveArm(row, AT.left, weight, -0.48 - 0.24 * push, 0.02, -0.62, -0.72 + 0.2 * push);
    hold(row, weight, 0.8);
    add(row, weight, 0.16 + 0.06 * push, 0.18, 0.18);
  },
  plant(row, weight, time) {
    const dig = Math.sin(time * 2.2);
    kneel(row, weight);
    moveArm(row, AT.right, weight, -0.72 - 0.16 * dig, 0.12, -0.2, -0.42 + 0.28 * dig);
    moveArm(row, AT.left, weight, -0.8, 0.16, -0.3, -0.3 - 0.1 * dig);
    hold(row, weight, 0.26);
    add(row, weight, 0.5 + 0.05 * dig, 0.06 * Math.sin(time * 0.6), 0.18);
  },
  moor(row, weight, time) {
    const pull = Math.sin(time * 1.4);
    kneel(row, weight);
    moveArm(row, AT.right, weight, -0.78 + 0.2 * pull, 0.14, -0.3, -0.62 - 0.3 * pull);
    moveArm(row, AT.left, weight, -0.78 - 0.2 * pull, 0.14, -0.3, -0.62 + 0.3 * pull);
    add(row, weight, 0.34 + 0.06 * pull, 0.16 * pull, 0.2);
  },
  carry(row, weight) {
    moveArm(row, AT.left, weight, -0.34, 0.18, -0.24, -1.02);
    moveArm(row, AT.right, weight, -0.34, 0.18, -0.24, -1.02);
    add(row, weight, -0.07, 0, -0.02);
  },
};
