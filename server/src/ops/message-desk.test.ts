import type { Visitor } from '@ville-usine/shared/people/person';
import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';
import { MESSAGE_LIMITS, messageDesk } from './message-desk.ts';
import { tokenBuckets } from './token-buckets.ts';

const pupil = (id: string): Visitor => ({
  kind: 'visitor',
  id,
  pseudonym: 'Tournevis Agile',
  helmet: 'red',
  vest: 'lime',
  look: null,
  classId: null,
});

test('O11. Sixty pupils behind one address all join and ask at the same moment.', () => {
  const desk = messageDesk(createLogger('silent'), MESSAGE_LIMITS);
  for (let i = 0; i < 60; i++) {
    for (const name of ['presence:enter', 'live:join', 'live:sync', 'question:ask'] as const) {
      expect(desk.wait(name, pupil(`p${i}`), '192.0.2.1')).toBe(0);
    }
  }
});

test('O11. One pupil who floods is slowed; the one beside is not.', () => {
  const desk = messageDesk(createLogger('silent'), MESSAGE_LIMITS);
  let refused = 0;
  for (let i = 0; i < 200; i++) if (desk.wait('question:vote', pupil('loud'), '192.0.2.1') > 0) refused += 1;
  expect(refused).toBeGreaterThan(150);
  expect(desk.wait('question:vote', pupil('calm'), '192.0.2.1')).toBe(0);
});

test('O12. A bucket lets a burst in, then holds the mean, and says how long to wait.', () => {
  let now = 0;
  const bucket = tokenBuckets({ perSecond: 1 / 5, burst: 3 }, () => now);
  expect([1, 2, 3, 4].map(() => bucket.take('a'))).toEqual([0, 0, 0, 5]);
  now = 4_000;
  expect(bucket.take('a')).toBe(1);
  now = 5_000;
  expect(bucket.take('a')).toBe(0);
  expect(bucket.take('b')).toBe(0);
});

test('O13. A stop waits for work under way and refuses new work.', async () => {
  const desk = messageDesk(createLogger('silent'));
  let finish = () => {};
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  void desk.track(work);
  let closed = false;
  const closing = desk.close().then(() => {
    closed = true;
  });
  expect(desk.closing()).toBe(true);
  await Promise.resolve();
  expect(closed).toBe(false);
  finish();
  await closing;
});
