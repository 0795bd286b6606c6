import { expect, test } from 'vitest';
import { onFrame, runFrame } from './frame-loop.ts';

test('W1. a frame runs its systems in the order of one list, whoever registered first', () => {
  const ran: string[] = [];
  const stop = [
    onFrame(50, () => ran.push('zone')),
    onFrame(10, () => ran.push('walk')),
    onFrame(50, () => ran.push('zone too')),
    onFrame(40, () => ran.push('camera')),
  ];
  runFrame(0.016);
  expect(ran).toEqual(['walk', 'camera', 'zone', 'zone too']);
  for (const one of stop) one();
  runFrame(0.016);
  expect(ran).toHaveLength(4);
});

test('W1. after a long pause nobody jumps: a frame is a tenth of a second at most', () => {
  let step = 0;
  const stop = onFrame(0, (dt) => {
    step = dt;
  });
  runFrame(40);
  expect(step).toBe(0.1);
  stop();
});
