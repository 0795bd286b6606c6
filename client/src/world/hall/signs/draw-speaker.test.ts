import { describe, expect, it } from 'vitest';
import { BLANK, type Screen } from '../../../live/screen-store.ts';
import { frenchSpaces } from '../../../words/french-spaces.ts';
import { pictureWide } from './draw-speaker.ts';
import { letterPen } from './letter-pen.fixture.ts';
import { fitted, LIVE_TYPE, questionBox } from './live-type.ts';

const SIDE = 28;
/** The great screen's and a hall's, units. */
const pens = [890, 856].map((w) => ({ ...letterPen, w }));
const [pen] = pens as [(typeof pens)[number]];
const speaks = (text: string | null, picture = true): Screen => ({
  ...BLANK,
  current: text === null ? null : { text, pseudonym: 'Vis Prudente' },
  voice: { speaker: { name: 'Karim', portrait: null, picture }, said: [] },
});

describe('N59. Beside the picture of whoever speaks the words of a big screen are whole: the picture gives way', () => {
  const words = (length: number) => 'métal '.repeat(length / 6).trim();
  it.each([20, 90, 160, 280])('a question of %i characters', (length) => {
    const text = words(length);
    for (const on of pens) {
      const wide = pictureWide(on, speaks(text), SIDE);
      const box = questionBox(on.w - 3 * SIDE - wide);
      expect(fitted(pen, frenchSpaces(text), box, LIVE_TYPE.question, { weight: 700 }).cut).toBe(false);
    }
  });
  it('a short question leaves much room for it, a long one little', () => {
    expect(pictureWide(pen, speaks('Et la peur ?'), SIDE)).toBe(440);
    expect(pictureWide(pen, speaks(words(280)), SIDE)).toBeLessThan(260);
  });
  it('a voice without a picture takes less', () => {
    expect(pictureWide(pen, speaks('Et la peur ?', false), SIDE)).toBeLessThan(400);
  });
});
