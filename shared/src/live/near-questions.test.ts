import { describe, expect, it } from 'vitest';
import { HELD_OUT_PAIRS, KNOWN_PAIRS, LATER_PAIRS } from './near-questions.fixture.ts';
import { NEAR, nearness, nearQuestions } from './near-questions.ts';

/** Of all that is shown, how much is right; and of all that would be right, how much is shown. */
function measure(pairs: [string, string][]): { precision: number; recall: number } {
  const right = pairs.filter(([one, other]) => nearness(one, other) >= NEAR).length;
  const texts = pairs.flatMap((pair, at) => pair.map((text) => ({ text, at })));
  const wrong = texts.flatMap((one, index) =>
    texts.slice(index + 1).filter((other) => one.at !== other.at && nearness(one.text, other.text) >= NEAR),
  ).length;
  return { precision: right / (right + wrong), recall: right / pairs.length };
}

describe('L88. Questions that ask the same are found, and hardly any other', () => {
  it('of forty pairs known when the words were grouped: recall 0.7, nothing wrong among 3120 couples', () => {
    const { precision, recall } = measure([...KNOWN_PAIRS, ...LATER_PAIRS]);
    expect(recall).toBeCloseTo(0.7, 5);
    expect(precision).toBe(1);
  });

  it('of thirty pairs not used for it: recall 0.6, nothing wrong among 1740 couples', () => {
    const { precision, recall } = measure(HELD_OUT_PAIRS);
    expect(recall).toBeCloseTo(0.6, 5);
    expect(precision).toBe(1);
  });

  it('whatever the accents, the number and the case; the closest first', () => {
    const among = [
      { text: 'Les robots remplacent les ouvriers ?' },
      { text: 'QUEL METAL RECYCLEZ VOUS' },
      { text: 'Quels métaux fondez-vous ?' },
    ];
    expect(nearQuestions('Quels métals recyclez-vous ?', among)[0]).toBe(among[1]);
    expect(nearness('Le four à arc', 'les FOURS a ARCS')).toBe(1);
    expect(nearQuestions('Et vous ?', among)).toEqual([]);
    expect(nearQuestions('', among)).toEqual([]);
  });
});
