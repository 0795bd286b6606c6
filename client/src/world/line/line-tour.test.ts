import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrive, goOn, holdUp, type LineTour, setOut, standAt } from './line-tour.ts';

const STEPS = ['tole', 'decoupe', 'blocs', 'assemblage', 'essais'];
const begun = () => setOut('maritime', STEPS)!;

test('B81. The guided line goes through every station once, in the order of its process, and is over after the last', () => {
  let tour = begun();
  const seen: string[] = [];
  for (let turn = 0; turn < STEPS.length; turn++) {
    expect(tour.state).toBe('walking');
    tour = arrive(tour);
    seen.push(tour.steps[tour.at]!);
    tour = goOn(tour);
  }
  expect(seen).toEqual(STEPS);
  expect(tour.state).toBe('over');
  expect(goOn(tour)).toBe(tour);
});

test('B81. It may begin at any station, and there is none where a hall has no station', () => {
  expect(setOut('maritime', STEPS, 'blocs')).toMatchObject({ at: 2, state: 'walking' });
  expect(setOut('maritime', STEPS, 'unknown')).toMatchObject({ at: 0 });
  expect(setOut('maritime', [])).toBeNull();
});

test('B82. Whoever takes over by hand finds the line waiting, and goes on with it from the station they stand at', () => {
  const waiting = holdUp(begun());
  expect(waiting).toMatchObject({ at: 0, state: 'waiting' });
  expect(goOn(waiting)).toMatchObject({ at: 0, state: 'walking' });
  expect(standAt(waiting, 'blocs')).toMatchObject({ at: 2, state: 'there' });
  // On the way past another station nothing is said of it.
  expect(standAt(begun(), 'blocs')).toMatchObject({ at: 0, state: 'walking' });
});

test('B82. Whatever happens to it, it is about one of its stations, and one who goes on comes to its end', () => {
  const happens = fc.oneof(
    fc.constantFrom(arrive, holdUp, goOn),
    fc.constantFrom(...STEPS, 'elsewhere').map((step) => (tour: LineTour) => standAt(tour, step)),
  );
  fc.assert(
    fc.property(fc.array(happens, { maxLength: 40 }), (all) => {
      let tour = begun();
      for (const one of all) {
        tour = one(tour);
        expect(STEPS[tour.at]).toBeDefined();
      }
      for (let turn = 0; turn < 2 * STEPS.length + 1; turn++) tour = goOn(arrive(tour));
      expect(tour.state).toBe('over');
    }),
  );
});
