import type { Gesture } from '@ville-usine/shared/presence/gesture';
import { AT, HAND, type Joints, moveArm } from './avatar-joints.ts';

/** What people of the works do at their posts. */
export type Work = 'sort' | 'measure' | 'signal' | 'watch' | 'tend';
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
  sort(row, weight, time) {
    const side = Math.sin(time * 1.5);
    const lift = 0.5 + 0.5 * Math.sin(time * 3);
    moveArm(row, AT.left, weight, -0.75 - 0.2 * lift, 0.2, -0.15 - 0.3 * side, -0.75 - 0.25 * lift);
    moveArm(row, AT.right, weight, -0.85 - 0.25 * (1 - lift), 0.2, -0.15 + 0.3 * side, -0.7);
    add(row, weight, 0.16, 0.32 * side, 0, 0.22);
  },
  measure(row, weight, time) {
    moveArm(row, AT.left, weight, -0.7, 0.12, -0.42, -1.05);
    moveArm(row, AT.right, weight, -0.72, 0.12, -0.35 - 0.12 * Math.sin(time * 1.1), -1.12);
    add(row, weight, 0.12, 0.05 * Math.sin(time * 0.7), 0, 0.26 + 0.05 * Math.sin(time * 1.1));
  },
  signal(row, weight, time) {
    moveArm(
      row,
      AT.right,
      weight,
      -0.35 + 0.22 * Math.cos(time * 2),
      2.5,
      1.1,
      -0.4 - 0.25 * Math.sin(time * 2),
    );
    moveArm(row, AT.left, weight, -0.1, 0.2, -0.2, -0.4);
    add(row, weight, -0.03, -0.05, 0, -0.18);
  },
  watch(row, weight, time) {
    moveArm(row, AT.right, weight, -0.9, 0.95, -0.6, -2.05);
    add(row, weight, -0.02, 0.2 * Math.sin(time * 0.45), 0, -0.14);
  },
  tend(row, weight, time) {
    const push = Math.sin(time * 1.7);
    moveArm(row, AT.left, weight, -0.55 - 0.3 * push, 0.14, -0.5, -1.0 + 0.45 * push);
    moveArm(row, AT.right, weight, -0.3 - 0.35 * push, 0.18, -0.25, -1.15 + 0.5 * push);
    add(row, weight, 0.13 + 0.1 * push, 0.12, 0, 0.05);
  },
};

/** Lays what someone does over how they stand or sit, by `weight`, `time` seconds after it began. */
export function act(row: Joints, doing: Doing, weight: number, time: number, seated: boolean): void {
  MOVES[doing](row, weight, time, seated);
}
