import { beforeEach, expect, test } from 'vitest';
import { EdgeSamples } from './EdgeSamples.ts';

let edges: EdgeSamples;
let now = 0;
const frames = (count: number, ms: number, pixels = 1e6) => {
  let samples = 0;
  for (let i = 0; i < count; i++) {
    now += ms;
    samples = edges.at(now, pixels);
  }
  return samples;
};

beforeEach(() => {
  edges = new EdgeSamples();
});

test('Q35. edges get their samples once frames came quickly in a row, fewer where pixels are many', () => {
  for (let i = 0; i < 9; i++) {
    expect(frames(11, 16)).toBe(0);
    expect(frames(1, 90)).toBe(0);
  }
  expect(frames(12, 16)).toBe(4);
  expect(frames(1, 16, 8e6)).toBe(2);
});

test('Q35. a long pause or a slow stretch keeps them; where all stands still they are given up for good', () => {
  frames(13, 16);
  expect(frames(1, 60_000)).toBe(4);
  expect(frames(50, 200)).toBe(4);
  expect(frames(3, 2_000)).toBe(0);
  expect(frames(100, 16)).toBe(0);
});
