import { PLOTS } from '@ville-usine/shared/world/layout';
import { standAt } from '@ville-usine/shared/world/place';
import { expect, test } from 'vitest';
import { lookUp } from './look-up.ts';

test('W9. before a pavilion the view lifts to its sign, and not when one turns away', () => {
  for (const { sector } of PLOTS) {
    const { x, z, heading } = standAt(`pavilion:${sector}`);
    expect(lookUp(x, z, heading), sector).toBeGreaterThan(0.15);
    expect(lookUp(x, z, heading + Math.PI), sector).toBe(0);
  }
  const { x, z, heading } = standAt('plaza');
  expect(lookUp(x, z, heading)).toBe(0);
});
