import type { LiveSession } from '@ville-usine/shared/live/session';
import { expect, it } from 'vitest';
import { dueOf } from './due-of.ts';

it('A57. A reminder speaks at five minutes and at the start, and never of what is cancelled or over', () => {
  const startsAt = '2026-11-26T13:30:00.000Z';
  const due = (secondsBefore: number, state: LiveSession['state'] = 'scheduled') =>
    dueOf({ state, startsAt } as LiveSession, Date.parse(startsAt) - secondsBefore * 1000);
  expect([301, 300, 1, 0, -120, -240].map((seconds) => due(seconds))).toEqual([
    null,
    'soon',
    'soon',
    'now',
    'now',
    null,
  ]);
  for (const state of ['cancelled', 'ended', 'published'] as const) expect(due(100, state)).toBeNull();
  for (const state of ['open', 'live', 'paused'] as const) expect(due(100, state)).toBe('soon');
});
