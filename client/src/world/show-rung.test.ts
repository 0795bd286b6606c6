import type { RootState } from '@react-three/fiber';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Rung } from './quality-ladder.ts';
import { useQuality } from './quality-store.ts';
import { rungDrawing } from './show-rung.ts';

const done: string[] = [];
/** Opens when the high tier's parts have come. */
let arrive = () => {};
const arrival = vi.hoisted(() => ({ coming: Promise.resolve() }));

vi.mock('./high/HighTier.ts', async () => {
  await arrival.coming;
  return {
    HighTier: class {
      prepare = async () => void done.push('prepare');
      begin = () => void done.push('begin');
      fade = async () => void done.push('fade');
      end = () => void done.push('end');
      cardMs = () => 3;
    },
  };
});

const BASE: Rung = { tier: 'base', dpr: 1 };
const STANDARD: Rung = { tier: 'standard', dpr: 1.5 };
const HIGH: Rung = { tier: 'high', dpr: 2 };

const drawing = () =>
  rungDrawing(() => ({ setDpr: (dpr: number) => done.push(`dpr ${dpr}`) }) as unknown as RootState);

beforeEach(() => {
  done.length = 0;
  vi.resetModules();
  useQuality.setState(BASE);
  arrival.coming = new Promise((resolve) => {
    arrive = resolve;
  });
});

test('Q32. the high tier is in force once it is drawn, and is let go of before another is', async () => {
  const { show } = drawing();
  arrive();
  await show(HIGH);
  expect(useQuality.getState()).toMatchObject(HIGH);
  await show(STANDARD);
  expect(useQuality.getState()).toMatchObject(STANDARD);
  expect(done).toEqual(['prepare', 'dpr 2', 'begin', 'fade', 'end', 'dpr 1.5']);
});

test('Q32. a wish made while the high tier is still coming is the one that counts', async () => {
  const { show } = drawing();
  const first = show(HIGH);
  await show(STANDARD);
  expect(useQuality.getState()).toMatchObject(STANDARD);
  arrive();
  await first;
  expect(useQuality.getState()).toMatchObject(STANDARD);
  expect(done).toEqual(['dpr 1.5']);
});

test('Q32. two wishes at once: the last is drawn, and what is drawn already is not drawn anew', async () => {
  const { show } = drawing();
  arrive();
  await Promise.all([show(HIGH), show(STANDARD), show({ ...HIGH })]);
  expect(useQuality.getState()).toMatchObject(HIGH);
  done.length = 0;
  await show({ ...HIGH });
  expect(done).toEqual([]);
});

test('Q32. how long the card is busy is unknown until the part that measures it has come', async () => {
  const { cardMs } = drawing();
  arrive();
  expect(cardMs()).toBe(Number.POSITIVE_INFINITY);
  await vi.waitFor(() => expect(cardMs()).toBe(3));
});
