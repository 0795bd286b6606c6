import { describe, expect, it } from 'vitest';
import { gear } from './gear.ts';

describe('gear', () => {
  it('B1. reaches from its bore to the tips of its teeth and no further', () => {
    const g = gear(10, 8, 20, 1, 0.5);
    g.computeBoundingBox();
    const { min, max } = g.boundingBox!;
    expect([min.z, max.z]).toEqual([-0.5, 0.5]);
    const p = g.attributes.position!;
    const radii = Array.from({ length: p.count }, (_, i) => Math.hypot(p.getX(i), p.getY(i)));
    expect(Math.max(...radii)).toBeCloseTo(10.5, 5);
    expect(Math.min(...radii)).toBeCloseTo(8, 5);
  });
});
