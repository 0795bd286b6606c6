import { expect, test } from 'vitest';
import { mayRing } from './new-question-sound.ts';

const moment = { nowMs: 60_000, rangMs: null, actedMs: null, visible: true };

test('A77. An arrival sounds once in some seconds, and never to a moderator who is at work on the page', () => {
  expect(mayRing(moment)).toBe(true);
  expect(mayRing({ ...moment, rangMs: 57_000 })).toBe(false);
  expect(mayRing({ ...moment, rangMs: 54_000 })).toBe(true);
  expect(mayRing({ ...moment, actedMs: 58_000 })).toBe(false);
  expect(mayRing({ ...moment, actedMs: 58_000, visible: false })).toBe(true);
  expect(mayRing({ ...moment, actedMs: 40_000 })).toBe(true);
});
