import { expect, test } from 'vitest';
import { EdgeSamples } from './EdgeSamples.ts';

test('Q35. edges get their samples once frames came quickly in a row, and keep them', () => {
  const edges = new EdgeSamples();
  let now = 0;
  const frame = (ms: number, pixels = 1e6) => {
    now += ms;
    return edges.at(now, pixels);
  };
  for (let i = 0; i < 40; i++) expect(frame(i % 6 === 5 ? 90 : 16)).toBe(0);
  for (let i = 0; i < 11; i++) frame(16);
  expect(frame(16)).toBe(4);
  expect(frame(900)).toBe(4);
  expect(frame(16, 8e6)).toBe(2);
});
