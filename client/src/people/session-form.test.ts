import { planFaults } from '@ville-usine/shared/live/plan-faults';
import { describe, expect, it } from 'vitest';
import { toLocal, toUtc } from './local-time.ts';
import { emptyFields, fieldsOf, planOf } from './session-form.ts';

const PARIS = 'Europe/Paris';

describe('A58. The organiser’s form means the hour of their own clock, also when the clocks change', () => {
  it.each([
    ['2026-10-24T14:30', '2026-10-24T12:30:00.000Z'],
    ['2026-10-25T14:30', '2026-10-25T13:30:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2027-03-27T14:30', '2027-03-27T13:30:00.000Z'],
    ['2027-03-28T14:30', '2027-03-28T12:30:00.000Z'],
  ])('%s is %s', (local, utc) => {
    expect(toUtc(local, PARIS)).toBe(utc);
    expect(toLocal(utc, PARIS)).toBe(local);
  });

  it('the hour that the spring leaves out becomes the next one; what is no time is none', () => {
    expect(toLocal(toUtc('2027-03-28T02:30', PARIS), PARIS)).toBe('2027-03-28T03:30');
    expect([toUtc(''), toUtc('x'), toLocal('x')]).toEqual(['', '', '']);
  });

  it('a session goes into the form and comes back the same', () => {
    const fields = {
      ...emptyFields('metallurgie'),
      kind: 'job-dating' as const,
      fr: 'Job dating',
      startsAt: '2026-10-25T01:00',
      endsAt: '2026-10-25T04:00',
      capacity: '40',
      audience: 'classes' as const,
      classIds: ['a'],
    };
    const { slots, professionals: _, ...plan } = planOf(fields, PARIS);
    expect(planFaults(planOf(fields, PARIS))).toEqual({});
    expect(Date.parse(plan.endsAt) - Date.parse(plan.startsAt)).toBe(4 * 3_600_000);
    const session = { ...plan, slots: slots!, professionals: [], id: 's', state: 'scheduled' as const };
    expect({ ...fieldsOf(session, PARIS), key: '' }).toEqual({ ...fields, key: '' });
  });

  it('an empty form lacks a title and its times', () => {
    expect(planFaults(planOf(emptyFields('metallurgie')))).toEqual({
      title: 'title-missing',
      startsAt: 'time-missing',
      endsAt: 'time-missing',
    });
  });
});
