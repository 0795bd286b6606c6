import type { LiveSession } from '@ville-usine/shared/live/session';
import { expect, it } from 'vitest';
import { departureLines, departures } from './departures.ts';

const session = (id: string, startsAt: string, state: LiveSession['state'] = 'scheduled') =>
  ({ id, startsAt, state }) as LiveSession;
const ids = (sessions: LiveSession[]) => departures(sessions).map(({ id }) => id);

it('F31. The departure board shows what runs and what comes, in the order of its beginning, five at most', () => {
  const nine = session('nine', '2026-11-23T09:00:00.000Z');
  const eight = session('eight', '2026-11-23T08:00:00.000Z', 'live');
  expect(ids([nine, eight])).toEqual(['eight', 'nine']);
  expect(ids([session('over', '2026-11-22T08:00:00.000Z', 'ended'), nine])).toEqual(['nine']);
  expect(ids([session('gone', '2026-11-23T07:00:00.000Z', 'cancelled'), nine])).toEqual(['nine']);
  expect(ids(Array.from({ length: 9 }, (_, i) => session(`${i}`, `2026-11-2${i}T09:00:00.000Z`)))).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
  ]);
});

it('F31. the board’s lines change with what it shows, and with nothing else', () => {
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const one = {
    id: 'one',
    startsAt: soon,
    state: 'scheduled',
    title: { fr: 'Rencontre', en: 'Meeting' },
    venue: 'hall',
    sectorId: 'metallurgie',
  } as unknown as LiveSession;
  const lines = (...sessions: LiveSession[]) => departureLines(sessions, 'fr');
  const later = (minutes: number) => new Date(Date.parse(soon) + minutes * 60_000).toISOString();
  expect(lines({ ...one, endsAt: later(50) })).toEqual(lines(one));
  expect(lines(one, session('over', soon, 'ended'))).toEqual(lines(one));
  for (const change of [
    { state: 'live' as const },
    { startsAt: later(5) },
    { venue: 'agora' as const },
    { title: { fr: 'Autre rencontre', en: 'Meeting' } },
  ])
    expect(lines({ ...one, ...change })).not.toEqual(lines(one));
  expect(departureLines([one], 'en')).not.toEqual(lines(one));
});
