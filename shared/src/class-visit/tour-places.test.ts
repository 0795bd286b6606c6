import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HALL } from '../world/layout.ts';
import { PLACES } from '../world/place.ts';
import { arcPlace, focusOf, goalOfStop } from './tour-places.ts';

const content = {
  sectors: [
    { id: 'metallurgie' as const, open: true },
    { id: 'eau' as const, open: false },
  ],
  companies: [{ id: 'acierie', sector: 'metallurgie' as const }],
};
const stop = (kind: 'steps' | 'stand' | 'quiz' | 'session', of: string) => ({ kind, of, minutes: 10 });

test('V22. Those who are gathered stand apart from each other and from their guide, and all face what is shown', () => {
  const at = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(at, at, at, at, fc.integer({ min: 1, max: 42 }), (gx, gz, fx, fz, of) => {
      const [guide, focus] = [
        { x: gx, z: gz },
        { x: fx, z: fz },
      ];
      const places = Array.from({ length: of }, (_, index) => arcPlace(guide, focus, index, of));
      const apart = (a: typeof guide, b: typeof guide) => Math.hypot(a.x - b.x, a.z - b.z);
      places.forEach((one, i) => {
        expect(apart(one, guide)).toBeGreaterThan(0.9);
        for (const other of places.slice(i + 1)) expect(apart(one, other)).toBeGreaterThan(0.9);
        const d = apart(one, focus);
        expect(one.x - Math.sin(one.heading) * d).toBeCloseTo(focus.x, 6);
        expect(one.z - Math.cos(one.heading) * d).toBeCloseTo(focus.z, 6);
      });
    }),
  );
});

test('V22. A class of twenty-eight stands within nine metres of what it looks at', () => {
  const guide = { zone: 'city' as const, x: 0, z: 0, heading: 0 };
  const focus = focusOf(guide, null);
  expect(focus.z).toBeCloseTo(-4);
  for (let i = 0; i < 28; i++) {
    const one = arcPlace(guide, focus, i, 28);
    expect(Math.hypot(one.x - focus.x, one.z - focus.z)).toBeLessThan(9);
  }
});

test('V23. A stop lies in its hall, before its pavilion while that is closed, and in the Agora for a session of all', () => {
  const goal = (kind: 'steps' | 'stand' | 'quiz' | 'session', of: string) =>
    goalOfStop(content, stop(kind, of), (id) => (id === 'in-hall' ? 'metallurgie' : null));
  expect(goal('steps', 'metallurgie')).toMatchObject({ place: { zone: 'hall:metallurgie' }, sight: null });
  // The last row of a class has room between itself and the door.
  expect(HALL.halfLength - goal('steps', 'metallurgie').place.z).toBeGreaterThan(9);
  expect(goal('stand', 'acierie')).toMatchObject({
    place: { zone: 'hall:metallurgie' },
    sight: { kind: 'stand', target: 'acierie' },
  });
  expect(goal('session', 'in-hall').sight).toEqual({ kind: 'live', target: 'in-hall' });
  expect(goal('quiz', 'eau')).toMatchObject({ place: { zone: 'city' }, sight: null });
  expect(goal('session', 'for-all').place).toMatchObject({ zone: 'city', x: 0, z: -33 });
  expect(PLACES).toContain('agora');
});
