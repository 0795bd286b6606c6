import { GESTURES } from '@ville-usine/shared/presence/gesture';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act } from './avatar-acts.ts';
import { sit, stand, wheel } from './avatar-gait.ts';
import { AT, ROW } from './avatar-joints.ts';
import { WORKS } from './avatar-works.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('N27. whatever one does, joints stay where a body’s can be', () => {
  const doings = fc.constantFrom(...GESTURES, ...WORKS);
  fc.assert(
    fc.property(
      number(-1e4, 1e4),
      number(0, 1.4),
      number(-50, 50),
      number(0, 3000),
      number(0, 1),
      doings,
      fc.constantFrom('standing', 'bench', 'wheels'),
      (phase, stride, seed, time, weight, doing, way) => {
        const row = new Float32Array(ROW);
        stand(row, { phase, stride, seed }, time);
        if (way === 'bench') sit(row, 0.5, 0.95, weight);
        if (way === 'wheels') wheel(row, { phase, stride, seed }, 0.95);
        act(row, doing as 'wave', weight, time, way !== 'standing');
        expect(row.every(Number.isFinite)).toBe(true);
        for (const arm of [AT.left, AT.right]) {
          // An elbow bends one way only.
          expect(row[arm + 3]).toBeLessThan(0.05);
          expect(row[arm + 3]).toBeGreaterThan(-2.6);
          expect(Math.abs(row[arm]!)).toBeLessThan(2);
        }
        for (const knee of [AT.legs + 1, AT.legs + 3]) {
          expect(row[knee]).toBeGreaterThan(-0.01);
          expect(row[knee]).toBeLessThan(2.6);
        }
        expect(Math.abs(row[AT.body + 2]!)).toBeLessThan(0.4);
      },
    ),
  );
});
