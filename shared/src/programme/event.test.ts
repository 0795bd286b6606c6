import { describe, expect, it } from 'vitest';
import { EventWhen, ProgrammeEvent } from './event.ts';
import { byDate, eventDays, isPast } from './event-days.ts';
import { Programme } from './programme.ts';

const least = { id: 'visite', title: { fr: 'Visite' }, source: 'Communiqué' };
const wrong = (value: object) =>
  ProgrammeEvent.safeParse({ ...least, ...value }).error?.issues.map((issue) => issue.path.join('.')) ?? [];

describe('F40. An event is what its source says; what it does not say is left out, what cannot be is refused', () => {
  it('needs a title and a source, and nothing else', () => {
    expect(ProgrammeEvent.parse(least)).toMatchObject({ audience: [], womenOnly: false });
    expect(ProgrammeEvent.safeParse({ ...least, source: undefined }).success).toBe(false);
  });

  it('refuses days, hours, places, kinds and audiences that do not exist', () => {
    expect(wrong({ when: { from: '2021-11-31' } })).toEqual(['when.from']);
    expect(wrong({ when: { from: '2021-11-22', to: '2021-11-21' } })).toEqual(['when.to']);
    expect(wrong({ when: { from: '2021-11-22', start: '9h' } })).toEqual(['when.start']);
    expect(wrong({ when: { from: '2021-11-22', start: '12:00', end: '09:00' } })).toEqual(['when.end']);
    expect(wrong({ when: { from: '2021-11-22', end: '09:00' } })).toEqual(['when.end']);
    expect(wrong({ place: {} })).toEqual(['place']);
    expect(wrong({ place: { town: 'Toulon', departement: 'Var' } })).toEqual(['place.departement']);
    expect(wrong({ kind: 'visite' })).toEqual(['kind']);
    expect(wrong({ audience: ['3e'] })).toEqual(['audience.0']);
    expect(wrong({ seats: 0 })).toEqual(['seats']);
    expect(Programme.safeParse({ departements: [], events: [] }).success).toBe(false);
  });

  it('counts its days, both ends in it, over the end of a month and the night the clocks change', () => {
    const days = (from: string, to?: string) => eventDays({ when: EventWhen.parse({ from, to }) });
    expect(days('2021-11-22')).toEqual(['2021-11-22']);
    expect(days('2021-10-30', '2021-11-01')).toEqual(['2021-10-30', '2021-10-31', '2021-11-01']);
    expect(eventDays({})).toEqual([]);
  });
});

it('F41. What is past is known as past the day after, and what has no date with its edition', () => {
  const on = (from: string, to?: string) => ({ when: EventWhen.parse({ from, to }) });
  expect(isPast(on('2021-11-22'), '2021-11-28', '2021-11-22')).toBe(false);
  expect(isPast(on('2021-11-22'), '2021-11-28', '2021-11-23')).toBe(true);
  expect(isPast(on('2021-11-22', '2021-11-26'), '2021-11-28', '2021-11-26')).toBe(false);
  expect(isPast({}, '2021-11-28', '2021-11-28')).toBe(false);
  expect(isPast({}, '2021-11-28', '2026-01-01')).toBe(true);
});

it('F42. Events stand by their day and hour, what has no date last', () => {
  const when = (from: string, start?: string) => ({ when: EventWhen.parse({ from, start }) });
  const late = when('2021-11-22', '14:00');
  const early = when('2021-11-22', '09:00');
  const allDay = when('2021-11-22');
  const next = when('2021-11-23');
  expect([{}, next, allDay, late, early].sort(byDate)).toEqual([early, late, allDay, next, {}]);
});
