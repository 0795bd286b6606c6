import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Footing, firstFooting, ladderFor, leaveSummit, nextFooting } from './quality-ladder.ts';

const plain = ladderFor(1);
const fine = ladderFor(2);

const weigh = (times: readonly number[], from: Footing, work?: number) =>
  times.reduce((now, frameMs) => nextFooting(now, frameMs, work), from);
const smooth = (count: number) => Array.from({ length: count }, () => 16.7);
/** On the rung below the bonus, nothing known to be too slow. */
const below = (ladder: typeof plain): Footing => weigh(smooth(ladder.length - 3), firstFooting(ladder));

test('W5. quality is chosen by measuring: slow frames take it down a step, fast ones up', () => {
  expect(fine[weigh([60], firstFooting(fine)).rung]).toEqual({ tier: 'base', dpr: 0.75 });
  expect(fine[weigh([16.7], firstFooting(fine)).rung]).toEqual({ tier: 'base', dpr: 1.5 });
  expect(plain[weigh([16.7], firstFooting(plain)).rung]).toEqual({ tier: 'standard', dpr: 1 });
  expect(weigh([24, 24, 24], firstFooting(fine)).rung).toBe(1);
});

test('W5. a screen of four pixels per CSS pixel is not drawn in full, one of less than one never in more than it has', () => {
  expect(ladderFor(4).map(({ dpr }) => dpr)).toEqual([0.75, 1, 1.5, 1.5, 2]);
  expect(ladderFor(0.5).map(({ dpr }) => dpr)).toEqual([0.375, 0.5, 0.5, 0.5]);
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

test('Q30. the high tier is tried only after several weighings in a row with time to spare', () => {
  const stood = below(fine);
  expect(fine[stood.rung]).toMatchObject({ tier: 'standard' });
  expect(weigh(smooth(100), stood).rung).toBe(stood.rung);
  expect(weigh(smooth(100), stood, 12).rung).toBe(stood.rung);
  expect(weigh(smooth(3), stood, 4).rung).toBe(stood.rung);
  expect(weigh(smooth(3), nextFooting(weigh(smooth(3), stood, 4), 16.7, 12), 4).rung).toBe(stood.rung);
  expect(fine[weigh(smooth(4), stood, 4).rung]).toEqual({ tier: 'high', dpr: 2 });
});

test('Q31. one failed try of the high tier rests for the visit', () => {
  const high = weigh(smooth(4), below(plain), 4);
  const fallen = nextFooting(high, 22, 4);
  expect(plain[fallen.rung]).toMatchObject({ tier: 'standard' });
  expect(weigh(smooth(200), fallen, 2).rung).toBe(fallen.rung);
});

test('Q31. a picture lost at the high tier comes back at the one below, and stays there', () => {
  const lost = leaveSummit(weigh(smooth(4), below(plain), 4));
  expect(plain[lost.rung]).toMatchObject({ tier: 'standard' });
  expect(weigh(smooth(200), lost, 2).rung).toBe(lost.rung);
  const base = firstFooting(plain);
  expect(leaveSummit(base).rung).toBe(base.rung);
});

const machine = fc.record({
  page: fc.double({ min: 2, max: 40, noNaN: true }),
  picture: fc.array(fc.double({ min: 1, max: 60, noNaN: true }), { minLength: 5, maxLength: 5 }),
  noise: fc.array(fc.double({ min: 0.97, max: 1.03, noNaN: true }), { minLength: 200, maxLength: 200 }),
});

test('W41. whatever the machine, quality settles after a few changes and stays', () => {
  fc.assert(
    fc.property(machine, ({ page, picture, noise }) => {
      const cost = [...picture].sort((a, b) => a - b);
      let footing = firstFooting(fine);
      let changes = 0;
      let lastChange = 0;
      noise.forEach((luck, i) => {
        const work = page + cost[footing.rung]!;
        const next = nextFooting(footing, Math.max(16.6, work) * luck, work);
        if (next.rung !== footing.rung) {
          changes++;
          lastChange = i;
        }
        footing = next;
      });
      expect(changes).toBeLessThanOrEqual(9);
      expect(lastChange).toBeLessThan(40);
    }),
  );
});

test('Q31. whatever is measured, the high tier is entered once at most and never while a frame is slow', () => {
  const any = fc.record({
    frameMs: fc.double({ min: 4, max: 80, noNaN: true }),
    workMs: fc.double({ min: 0.5, max: 12, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 50, maxLength: 300 }), (weighings) => {
      let footing = firstFooting(fine);
      let entered = 0;
      for (const { frameMs, workMs } of weighings) {
        const next = nextFooting(footing, frameMs, workMs);
        if (next.rung === next.summit && footing.rung !== footing.summit) {
          entered++;
          expect(frameMs).toBeLessThan(18.5);
          expect(workMs).toBeLessThanOrEqual(6);
        }
        footing = next;
      }
      expect(entered).toBeLessThanOrEqual(1);
    }),
  );
});
