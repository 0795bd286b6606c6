import { exampleSession } from '@ville-usine/shared/live/example-session';
import { expect, test } from 'vitest';
import { dueOf } from './due-of.ts';
import { atOwnSlots } from './own-slots.ts';

const dating = exampleSession({
  id: 'dating',
  kind: 'job-dating',
  state: 'open',
  slots: { minutes: 10, places: 3 },
  startsAt: '2026-11-26T13:00:00.000Z',
  endsAt: '2026-11-26T14:00:00.000Z',
});
const at = (time: string) => Date.parse(`2026-11-26T${time}:00.000Z`);

test('A81. Each of a group is reminded at their own slot’s hour, not at the session’s', () => {
  const [own] = atOwnSlots([dating], { dating: 3 });
  expect(own).toMatchObject({ id: 'dating', startsAt: '2026-11-26T13:30:00.000Z' });
  expect(dueOf(own!, at('12:56'))).toBeNull();
  expect(dueOf(own!, at('13:26'))).toBe('soon');
  expect(dueOf(own!, at('13:30'))).toBe('now');
});

test('A81. Whoever booked none is reminded of none; a slot that a new plan has not is none', () => {
  expect(atOwnSlots([dating], {})).toEqual([]);
  expect(atOwnSlots([dating], { other: 1 })).toEqual([]);
  expect(atOwnSlots([{ ...dating, endsAt: '2026-11-26T13:20:00.000Z' }], { dating: 3 })).toEqual([]);
});
