import { encodePose } from '@ville-usine/shared/presence/frame';
import { describe, expect, it } from 'vitest';
import { walker } from './walker.ts';

const start = { x: 0, z: 0, heading: 0, moving: false };
const at = (x: number, z = 0) => encodePose({ x, z, heading: 0, moving: true });

describe('N4. Steps are believed as far as a person can run', () => {
  it('a walk is taken as it comes', () => {
    const one = walker(start, 0);
    for (let i = 1; i <= 50; i++) expect(one.step(at(i * 0.5), i * 100)).toBe(true);
    expect(one.pose).toMatchObject({ x: 25, moving: true });
  });

  it('a teleport by the map is believed, a second one at once is shortened', () => {
    const one = walker(start, 0);
    expect(one.step(at(200), 100)).toBe(true);
    expect(one.pose.x).toBe(200);
    expect(one.step(at(-200), 200)).toBe(true);
    expect(one.pose.x).toBeCloseTo(200 - 3.2, 1);
    expect(one.step(at(-200), 3000)).toBe(true);
    expect(one.pose.x).toBe(-200);
  });

  it('a flood is listened to at fifteen steps a second', () => {
    const one = walker(start, 0);
    let heard = 0;
    for (let i = 0; i < 2000; i++) if (one.step(at(i % 2), i)) heard += 1;
    expect(heard).toBeLessThanOrEqual(51);
  });
});

it('N5. What is no pose, or no change, moves nobody', () => {
  const one = walker(start, 0);
  for (const junk of [null, undefined, 7, {}, [], 'x', '********', 'A'.repeat(10_000)]) {
    expect(one.step(junk, 100)).toBe(false);
  }
  expect(one.step(encodePose(start), 100)).toBe(false);
  expect(one.pose).toEqual(start);
});
