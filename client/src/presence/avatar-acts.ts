import type { Gesture } from '@ville-usine/shared/presence/gesture';
import { AT, HAND, type Joints, moveArm } from './avatar-joints.ts';
import { WORK_MOVES, type Work } from './avatar-works.ts';

export type Doing = Gesture | Work;

type Move = (row: Joints, weight: number, time: number, seated: boolean) => void;

const both = (row: Joints, weight: number, forward: number, out: number, twist: number, bend: number) => {
  moveArm(row, AT.left, weight, forward, out, twist, bend);
  moveArm(row, AT.right, weight, forward, out, twist, bend);
};

/** Makes this much of a lean, a turn, a hop and a nod be added. */
function add(row: Joints, weight: number, lean: number, twist: number, lift: number, nod: number): void {
  row[AT.body]! += lean * weight;
  row[AT.body + 1]! += twist * weight;
  row[AT.body + 2]! += lift * weight;
  row[AT.head + 1]! += nod * weight;
}

const smile = (row: Joints, weight: number) => {
  row[AT.head + 3] = weight > 0.4 ? 1 : 0;
};

const MOVES: Readonly<Record<Doing, Move>> = {
  wave(row, weight, time) {
    moveArm(row, AT.right, weight, -0.1, 1.72, 1.42, -1.12 - 0.4 * Math.sin(time * 9));
    add(row, weight, 0, -0.08, 0, -0.05);
    smile(row, weight);
  },
  applaud(row, weight, time) {
    const apart = Math.abs(Math.sin(time * 8.5));
    both(row, weight, -0.62, 0.16, -0.78 + 0.42 * apart, -1.32);
    add(row, weight, 0.03, 0, 0.012 * apart, 0.03);
    smile(row, weight);
  },
  raise(row, weight, time) {
    moveArm(row, AT.right, weight, -0.12 + 0.04 * Math.sin(time * 2.2), 3.0, 1.2, -0.12);
    add(row, weight, 0, 0.06, 0.006, -0.1);
  },
  point(row, weight, time) {
    moveArm(row, AT.right, weight, -1.52 + 0.05 * Math.sin(time * 3), 0.1, 0.1, -0.06);
    if (weight > 0.4) row[AT.head + 2] = HAND.finger;
    add(row, weight, 0.05, 0.16, 0, 0);
  },
  thumb(row, weight, time) {
    moveArm(row, AT.right, weight, -0.62, 0.22, 0.05, -1.25 - 0.1 * Math.abs(Math.sin(time * 4)));
    if (weight > 0.4) row[AT.head + 2] = HAND.thumb;
    add(row, weight, 0, -0.06, 0, 0.1 * Math.abs(Math.sin(time * 4)));
    smile(row, weight);
  },
  cheer(row, weight, time, seated) {
    const hop = Math.abs(Math.sin(time * 4.6));
    const sway = Math.sin(time * 4.6);
    moveArm(row, AT.left, weight, -0.2, 2.35 + 0.25 * sway, 0.9, -0.5 - 0.3 * hop);
    moveArm(row, AT.right, weight, -0.2, 2.35 - 0.25 * sway, 0.9, -0.5 - 0.3 * hop);
    add(row, weight, 0.02, 0.22 * sway, seated ? 0.02 * hop : 0.17 * hop - 0.03, -0.14);
    smile(row, weight);
    if (seated) return;
    const crouch = (1 - hop) * weight;
    row[AT.legs]! -= 0.34 * crouch;
    row[AT.legs + 1]! += 0.66 * crouch;
    row[AT.legs + 2]! -= 0.34 * crouch;
    row[AT.legs + 3]! += 0.66 * crouch;
  },
  ...WORK_MOVES,
};

/** Lays what someone does over how they stand or sit, by `weight`, `time` seconds after it began. */
export function act(row: Joints, doing: Doing, weight: number, time: number, seated: boolean): void {
  MOVES[doing](row, weight, time, seated);
}
