import { expect, it } from 'vitest';
import { airAt } from './air-at.ts';
import { districtsAt } from './districts.ts';

const first = (x: number, z: number) => airAt('city', x, z)[0]?.voice;

it('S12. Each part of the city has its air, a hall its own, and nowhere is none', () => {
  expect(first(0, 40)).toBe('plaza');
  expect(first(66, 0)).toBe('boulevard');
  expect(first(0, 100)).toBe('harbour');
  expect(first(Math.sin(0.4189 * 5.0 + 0.2094) * 95, Math.cos(0.4189 * 5.0 + 0.2094) * 95)).toBe('gardens');
  expect(first(-130, -20)).toBe('streets');
  expect(airAt('hall:metallurgie', 0, 0)).toEqual([{ voice: 'hall', weight: 1 }]);
  for (let x = -150; x <= 150; x += 3)
    for (let z = -150; z <= 104; z += 3) {
      const air = airAt('city', x, z);
      expect(air.length, `${x} ${z}`).toBeGreaterThan(0);
      expect(air.length).toBeLessThanOrEqual(2);
    }
});

it('S12. From one to the next the air changes without a step', () => {
  for (let angle = 0; angle < 6.28; angle += 0.1) {
    let last = districtsAt(0, 0);
    for (let r = 0; r < 140; r += 0.5) {
      const here = districtsAt(Math.sin(angle) * r, Math.cos(angle) * r);
      for (const [name, weight] of Object.entries(here))
        expect(Math.abs(weight - last[name as keyof typeof last]), `${name} at ${r} m`).toBeLessThan(0.12);
      last = here;
    }
  }
});
