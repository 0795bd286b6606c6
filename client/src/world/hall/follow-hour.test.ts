import { afterEach, beforeEach, expect, test } from 'vitest';
import { useSettings } from '../settings-store.ts';
import { followHour } from './follow-hour.ts';
import { HALL_AIR, hallAirNow, isGolden } from './hall-hours.ts';

beforeEach(() => useSettings.setState({ hour: 'golden', calm: false }));
afterEach(() => useSettings.setState({ hour: 'golden', calm: false }));

test('Q34. the golden hour leaves the traced light as it is', () => {
  followHour()(0.1);
  const { levels, ...shares } = HALL_AIR;
  for (const share of Object.values(shares)) expect(share.toArray()).toEqual([1, 1, 1]);
  expect(levels.toArray()).toEqual([0, 1, 0]);
});

test('Q34. at dusk the sky goes and the lamps come, evenly within a second or so', () => {
  const turn = followHour();
  useSettings.setState({ hour: 'dusk' });
  let before = hallAirNow();
  for (let i = 0; i < 80; i++) {
    turn(1 / 60);
    const now = hallAirNow();
    expect(now.pane.x).toBeLessThanOrEqual(before.pane.x);
    expect(before.pane.x - now.pane.x).toBeLessThan(0.03);
    before = now;
  }
  expect(HALL_AIR.pane.length()).toBeLessThan(0.6);
  expect(HALL_AIR.levels.y).toBeGreaterThan(1);
});

test('Q34. asked for calm, the hour is there at once; whoever enters at an hour finds it', () => {
  useSettings.setState({ calm: true });
  const turn = followHour();
  useSettings.setState({ hour: 'noon' });
  turn(1 / 60);
  const noon = hallAirNow();
  useSettings.setState({ hour: 'golden' });
  turn(1 / 60);
  expect(HALL_AIR.day.toArray()).toEqual([1, 1, 1]);
  useSettings.setState({ hour: 'noon' });
  followHour();
  expect(hallAirNow()).toEqual(noon);
});

test.each(['morning', 'noon', 'dusk'] as const)(
  'Q34. from the golden hour to %s and back: the traced light is drawn as it is at both ends, and not between',
  (hour) => {
    const turn = followHour();
    expect(isGolden()).toBe(true);
    for (const next of [hour, 'golden'] as const) {
      useSettings.setState({ hour: next });
      turn(0.5);
      expect(isGolden()).toBe(false);
      turn(0.1);
      for (let i = 0; i < 12; i++) turn(0.1);
      expect(isGolden()).toBe(next === 'golden');
    }
  },
);
