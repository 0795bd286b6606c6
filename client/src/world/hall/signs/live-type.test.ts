import { seatsIn } from '@ville-usine/shared/presence/seats';
import { describe, expect, it } from 'vitest';
import { letterPen } from './letter-pen.fixture.ts';
import { fitted, LIVE_TYPE } from './live-type.ts';

const pen = letterPen;

describe('N55. From the last row every word of a question and an answer is read: capitals are at least 9 pixels high on 1280 × 720', () => {
  /** The screen's plane and height, metres, and the units of its height; a camera of 60° over 720 pixels. */
  const SCREEN = { z: -52.26, high: 10.8, units: 480 };
  const PIXELS = 720 / 2 / Math.tan(Math.PI / 6);
  /** A capital of our faces, as a share of its size. */
  const CAPITAL = 0.68;
  const last = Math.max(
    ...seatsIn('city')
      .filter(({ z }) => z < -22)
      .map(({ z }) => z),
  );
  const capital = (size: number) =>
    (size * CAPITAL * SCREEN.high * PIXELS) / (SCREEN.units * (last - SCREEN.z));

  it.each(['question', 'asked', 'answer', 'poll'] as const)('%s', (kind) => {
    expect(capital(LIVE_TYPE[kind].least)).toBeGreaterThanOrEqual(9);
  });
  it('smaller letters would not be read', () => {
    expect(capital(24)).toBeLessThan(9);
  });
});

describe('N56. Words fill the screen as large as they fit; what does not fit is cut and said so', () => {
  const box = { w: 760, h: 216 };
  it('few words are large, more are smaller, none is smaller than the smallest', () => {
    const short = fitted(pen, 'Et la peur ?', box, LIVE_TYPE.question, {});
    const long = fitted(pen, 'mot '.repeat(70).trim(), box, LIVE_TYPE.question, {});
    expect(short).toMatchObject({ size: LIVE_TYPE.question.most, cut: false });
    expect(long.size).toBeLessThan(short.size);
    expect(long.cut).toBe(false);
    expect(long.lines.length * long.size * LIVE_TYPE.question.leading).toBeLessThanOrEqual(box.h);
  });
  it('a thousand characters are cut, and the reader is told', () => {
    const { size, lines, cut } = fitted(pen, 'mot '.repeat(250).trim(), box, LIVE_TYPE.answer, {});
    expect(size).toBe(LIVE_TYPE.answer.least);
    expect(cut).toBe(true);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.length * size * LIVE_TYPE.answer.leading).toBeLessThanOrEqual(box.h);
  });
});
