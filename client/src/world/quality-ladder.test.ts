import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Footing, firstFooting, ladderFor, nextFooting } from './quality-ladder.ts';

const plain = ladderFor(1);
const fine = ladderFor(2);

const weigh = (times: readonly number[], from: Footing) => times.reduce(nextFooting, from);

test('W5. quality is chosen by measuring: slow frames take it down a step, fast ones up', () => {
  expect(fine[weigh([60], firstFooting(fine)).rung]).toEqual({ tier: 'base', dpr: 0.75 });
  expect(fine[weigh([16.7], firstFooting(fine)).rung]).toEqual({ tier: 'base', dpr: 1.5 });
  expect(plain[weigh([16.7], firstFooting(plain)).rung]).toEqual({ tier: 'standard', dpr: 1 });
  expect(weigh([24, 24, 24], firstFooting(fine)).rung).toBe(1);
});

test('W5. a screen of four pixels per CSS pixel is not drawn in full, one of less than one is', () => {
  expect(Math.max(...ladderFor(4).map(({ dpr }) => dpr))).toBe(1.5);
  expect(ladderFor(0.5).map(({ dpr }) => dpr)).toEqual([0.75, 1, 1]);
});

test('W41. a quality that proved too slow is not tried again', () => {
  const climbed = weigh([16.7, 45], firstFooting(plain));
  expect(climbed).toMatchObject({ rung: 1, ceiling: 1 });
  expect(weigh([16.7, 16.7, 16.7], climbed).rung).toBe(1);
});

test('W41. a step down that gains nothing is taken back: the screen itself is slow', () => {
  const back = weigh([33.4, 33.3], firstFooting(plain));
  expect(back).toMatchObject({ rung: 1, pace: 33.3 });
  expect(weigh([33.3, 34, 33], back).rung).toBe(1);
});

test('W41. whatever the machine, quality settles after a few changes and stays', () => {
  const machine = fc.record({
    page: fc.double({ min: 2, max: 40, noNaN: true }),
    picture: fc.array(fc.double({ min: 1, max: 60, noNaN: true }), { minLength: 4, maxLength: 4 }),
    noise: fc.array(fc.double({ min: 0.97, max: 1.03, noNaN: true }), { minLength: 200, maxLength: 200 }),
  });
  fc.assert(
    fc.property(machine, ({ page, picture, noise }) => {
      const cost = [...picture].sort((a, b) => a - b);
      let footing = firstFooting(fine);
      let changes = 0;
      let lastChange = 0;
      noise.forEach((luck, i) => {
        const next = nextFooting(footing, Math.max(16.6, page + cost[footing.rung]!) * luck);
        if (next.rung !== footing.rung) {
          changes++;
          lastChange = i;
        }
        footing = next;
      });
      expect(changes).toBeLessThanOrEqual(8);
      expect(lastChange).toBeLessThan(40);
    }),
  );
});
