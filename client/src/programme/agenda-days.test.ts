import { exampleSession } from '@ville-usine/shared/live/example-session';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { describe, expect, it } from 'vitest';
import { clockTime } from '../words/times.ts';
import { agendaDays, dayOf, minutesUntil, overSessions } from './agenda-days.ts';

const PARIS = 'Europe/Paris';

function session(id: string, startsAt: string, state: LiveSession['state'] = 'scheduled'): LiveSession {
  const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
  return exampleSession({ id, state, startsAt, endsAt });
}
const days = (list: LiveSession[], now: string) =>
  agendaDays(list, Date.parse(now), PARIS).map(({ day, sessions }) => [day, sessions.map((one) => one.id)]);

describe('A55. The agenda shows each session on its day and at its hour where the visitor is', () => {
  it('on the night the clocks go back, twice the same hour are two sessions of one day, in order', () => {
    const first = session('première', '2026-10-25T00:30:00.000Z');
    const second = session('deuxième', '2026-10-25T01:30:00.000Z');
    const eve = session('veille', '2026-10-24T21:59:00.000Z');
    const night = session('nuit', '2026-10-25T22:59:00.000Z');
    expect([first, second].map((one) => clockTime(one.startsAt, 'en', PARIS))).toEqual([
      '2:30 am',
      '2:30 am',
    ]);
    expect(days([second, night, first, eve], '2026-10-24T10:00:00.000Z')).toEqual([
      ['2026-10-24', ['veille']],
      ['2026-10-25', ['première', 'deuxième', 'nuit']],
    ]);
  });

  it('on the night they go forward, the hour that does not exist is skipped', () => {
    expect(clockTime('2027-03-28T00:59:00.000Z', 'en', PARIS)).toBe('1:59 am');
    expect(clockTime('2027-03-28T01:00:00.000Z', 'en', PARIS)).toBe('3:00 am');
    expect([dayOf('2027-03-27T23:00:00.000Z', PARIS), dayOf('2027-03-28T22:00:00.000Z', PARIS)]).toEqual([
      '2027-03-28',
      '2027-03-29',
    ]);
  });

  it('today is always there; past days and what is over are not; what runs is today’s', () => {
    const list = [
      session('ratée', '2026-11-20T10:00:00.000Z'),
      session('longue', '2026-11-01T10:00:00.000Z', 'open'),
      session('finie', '2026-11-26T08:00:00.000Z', 'ended'),
      session('publiée', '2026-11-25T08:00:00.000Z', 'published'),
      session('annulée', '2026-11-27T08:00:00.000Z', 'cancelled'),
    ];
    expect(days(list, '2026-11-26T10:00:00.000Z')).toEqual([
      ['2026-11-26', ['longue']],
      ['2026-11-27', ['annulée']],
    ]);
    expect(days([], '2026-11-26T23:30:00.000Z')).toEqual([['2026-11-27', []]]);
    expect(overSessions(list).map((one) => one.id)).toEqual(['finie', 'publiée']);
  });
});

it('A56. Minutes until a session are counted upwards, to the second', () => {
  const at = '2026-10-25T01:00:00.000Z';
  const until = (secondsBefore: number) => minutesUntil(at, Date.parse(at) - secondsBefore * 1000);
  expect([301, 300, 241, 240, 1, 0].map(until)).toEqual([6, 5, 5, 4, 1, 0]);
});
