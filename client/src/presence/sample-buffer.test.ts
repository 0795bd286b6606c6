import { expect, test } from 'vitest';
import { DELAY_MS, SampleBuffer } from './sample-buffer.ts';

const pose = (x: number, heading = 0, moving = true) => ({ x, z: 0, heading, moving });
const read = (buffer: SampleBuffer, at: number) => {
  const out = pose(0);
  buffer.read(at + DELAY_MS, out);
  return out;
};

test('W10. between two samples one walks evenly', () => {
  const buffer = new SampleBuffer(pose(0), 1000);
  buffer.add(pose(1), 1100);
  buffer.add(pose(2), 1200);
  expect(read(buffer, 1050).x).toBeCloseTo(0.5);
  expect(read(buffer, 1175).x).toBeCloseTo(1.75);
});

test('W10. one lost frame is bridged, a long silence stops the walker', () => {
  const buffer = new SampleBuffer(pose(0), 1000);
  buffer.add(pose(0.5), 1100);
  expect(read(buffer, 1200).x).toBeCloseTo(1);
  expect(read(buffer, 3000).x).toBeCloseTo(0.5);
});

test('W10. who stood still for long does not glide into the first step', () => {
  const buffer = new SampleBuffer(pose(0, 0, false), 0);
  buffer.add(pose(0.4), 5000);
  expect(read(buffer, 4000).x).toBe(0);
  expect(read(buffer, 4950).x).toBeCloseTo(0.2);
});

test('W10. a teleport is a jump; a turn goes the short way', () => {
  const buffer = new SampleBuffer(pose(0), 1000);
  buffer.add(pose(50), 1100);
  expect(read(buffer, 1050).x).toBe(0);
  expect(read(buffer, 1100).x).toBe(50);
  const turning = new SampleBuffer(pose(0, 3), 1000);
  turning.add(pose(0, -3), 1100);
  expect(Math.abs(read(turning, 1050).heading)).toBeGreaterThan(3);
});
