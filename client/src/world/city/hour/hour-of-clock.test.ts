import { describe, expect, it } from 'vitest';
import { hourOfClock } from './hour-of-clock.ts';

const at = (hours: number, minutes = 0) => hourOfClock(new Date(2024, 5, 3, hours, minutes));

describe('hourOfClock', () => {
  it('B45. gives the light of the visitor’s own clock, and dusk’s through the night', () => {
    expect([at(0), at(5, 59), at(6), at(10, 59), at(11), at(15, 29)]).toEqual([
      'dusk',
      'dusk',
      'morning',
      'morning',
      'noon',
      'noon',
    ]);
    expect([at(15, 30), at(19, 29), at(19, 30), at(23, 59)]).toEqual(['golden', 'golden', 'dusk', 'dusk']);
  });
});
