import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ribbonOf } from './way-ribbon.ts';

const metre = fc.integer({ min: -160, max: 160 }).map((x) => x / 2);
const corners = fc.array(fc.record({ x: metre, z: metre }), { minLength: 2, maxLength: 8 });

test('F54. The line on the ground goes from where one stands by every corner to the goal, and nowhere has a gap', () => {
  fc.assert(
    fc.property(corners, (all) => {
      const { position, way, index, length } = ribbonOf(all, 0.2, () => 1);
      const whole = all
        .slice(1)
        .reduce((sum, { x, z }, i) => sum + Math.hypot(x - all[i]!.x, z - all[i]!.z), 0);
      if (whole > 900) return;
      expect(length).toBeCloseTo(whole, 3);
      const middle = (i: number) => [
        (position[i * 6]! + position[i * 6 + 3]!) / 2,
        (position[i * 6 + 2]! + position[i * 6 + 5]!) / 2,
      ];
      const count = position.length / 6;
      const spots = Array.from({ length: count }, (_, i) => middle(i) as [number, number]);
      const nearest = all.map(({ x, z }) => Math.min(...spots.map(([px, pz]) => Math.hypot(px - x, pz - z))));
      expect(Math.max(...nearest)).toBeLessThan(0.01);
      const gaps = spots.slice(1).map(([x, z], i) => Math.hypot(x - spots[i]![0], z - spots[i]![1]));
      expect(Math.max(0, ...gaps)).toBeLessThan(0.51);
      expect(spots.slice(1).every((_, i) => way[i * 4 + 4]! >= way[i * 4]!)).toBe(true);
      expect(Math.max(0, ...index)).toBe(count < 2 ? 0 : count * 2 - 1);
      // Seen from above: a face whose points run the other way would not be drawn.
      const [a, b, c] = [0, 1, 2].map((k) => position.subarray(index[k]! * 3, index[k]! * 3 + 3));
      if (count < 2) return;
      expect((b![2]! - a![2]!) * (c![0]! - a![0]!) - (b![0]! - a![0]!) * (c![2]! - a![2]!)).toBeGreaterThan(
        0,
      );
    }),
  );
});
