import { turnBetween } from '@ville-usine/shared/world/move';
import { expect, test } from 'vitest';
import { goAndCome, type Walked } from './go-and-come.ts';
import { speaksNow } from './speaks-now.ts';

const at = (time: number): Walked => {
  const out: Walked = { x: 0, z: 0, heading: 0, walked: 0, stride: 0 };
  goAndCome(out, { x: 2, z: 1 }, { x: 5, z: 5 }, 0.9, time);
  return out;
};

test('N43. Who goes and comes at work never jumps, looks where they walk, and stands still while they turn', () => {
  const step = 0.05;
  let before = at(0);
  const seen = { there: false, back: false };
  for (let time = step; time < 30; time += step) {
    const now = at(time);
    const moved = Math.hypot(now.x - before.x, now.z - before.z);
    expect(moved).toBeLessThan(0.9 * step + 1e-6);
    expect(Math.abs(turnBetween(before.heading, now.heading))).toBeLessThan(0.25);
    expect(now.walked - before.walked).toBeCloseTo(moved, 5);
    if (now.stride > 0.5) {
      const ahead = Math.atan2(before.x - now.x, before.z - now.z);
      expect(Math.abs(turnBetween(ahead, now.heading))).toBeLessThan(0.01);
    }
    if (Math.hypot(now.x - 5, now.z - 5) < 0.01) seen.there = true;
    if (seen.there && Math.hypot(now.x - 2, now.z - 1) < 0.01) seen.back = true;
    before = now;
  }
  expect(seen).toEqual({ there: true, back: true });
});

test('N45. Of those who stand together one speaks at a time, each in turn, and sometimes nobody', () => {
  const spoke = new Set<number>();
  let silent = 0;
  for (let time = 0; time < 120; time += 0.1) {
    const shares = [0, 1, 2].map((member) => speaksNow(1, member, 3, time));
    const speaking = shares.flatMap((share, member) => (share > 0 ? [member] : []));
    expect(speaking.length).toBeLessThanOrEqual(1);
    for (const member of speaking) spoke.add(member);
    if (speaking.length === 0) silent++;
  }
  expect(spoke.size).toBe(3);
  expect(silent).toBeGreaterThan(100);
});
