import { expect, test } from 'vitest';
import { PLOTS } from './layout.ts';
import { isPlace, PLACES, placeAt, standAt, zoneOf } from './place.ts';

test('W4. whoever is brought to a place stands in it', () => {
  for (const place of PLACES) {
    const { x, z } = standAt(place);
    expect(placeAt(zoneOf(place), x, z), place).toBe(place);
  }
});

test('W4. before a pavilion one looks at its door', () => {
  for (const plot of PLOTS) {
    const stand = standAt(`pavilion:${plot.sector}`);
    const away = Math.hypot(plot.door.x - stand.x, plot.door.z - stand.z);
    const ahead = {
      x: stand.x - Math.sin(stand.heading) * away,
      z: stand.z - Math.cos(stand.heading) * away,
    };
    expect(Math.hypot(ahead.x - plot.door.x, ahead.z - plot.door.z), plot.sector).toBeLessThan(0.1);
  }
});

test('W4. only known places are places', () => {
  expect(isPlace('hall:metallurgie')).toBe(true);
  expect(isPlace('hall:casino')).toBe(false);
  expect(isPlace(null)).toBe(false);
});
