import type { LiveSession } from '@ville-usine/shared/live/session';
import { expect, test } from 'vitest';
import { standStatus } from './stand-status.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const HERE = { id: 'turbines-du-rhone', sector: 'metallurgie' };
const session = (
  state: LiveSession['state'],
  startsAt: string,
  more: Partial<LiveSession> = {},
): LiveSession => ({ state, startsAt, sectorId: 'metallurgie', companyId: null, ...more }) as LiveSession;

test('B91. A stand says who can be met there now: a session that runs, one that takes questions, the next one', () => {
  expect(standStatus([session('live', '2026-11-24T08:30:00Z')], HERE, NOW)).toEqual({ kind: 'live' });
  expect(standStatus([session('open', '2026-11-24T09:30:00Z')], HERE, NOW)).toEqual({ kind: 'asking' });
  expect(standStatus([session('scheduled', '2026-11-24T09:12:00Z')], HERE, NOW)).toEqual({
    kind: 'soon',
    minutes: 12,
  });
  expect(standStatus([session('scheduled', '2026-11-24T14:00:00Z')], HERE, NOW)).toEqual({
    kind: 'today',
    at: '2026-11-24T14:00:00Z',
  });
  const both = [session('open', '2026-11-24T08:00:00Z'), session('live', '2026-11-24T08:30:00Z')];
  expect(standStatus(both, HERE, NOW)).toEqual({ kind: 'live' });
});

test('B91. It never promises more than there is: nothing of another company, of another day, or that is over', () => {
  const others = session('live', '2026-11-24T08:30:00Z', { companyId: 'acierie-belle-etoile' });
  const elsewhere = session('live', '2026-11-24T08:30:00Z', { sectorId: 'chimie' });
  const tomorrow = session('scheduled', '2026-11-25T09:00:00Z');
  const over = session('ended', '2026-11-24T08:00:00Z');
  expect(standStatus([others, elsewhere, tomorrow, over], HERE, NOW)).toBeNull();
  expect(standStatus([], HERE, NOW)).toBeNull();
  // A session that is late is still about to begin.
  expect(standStatus([session('scheduled', '2026-11-24T08:58:00Z')], HERE, NOW)).toEqual({
    kind: 'soon',
    minutes: 1,
  });
});
