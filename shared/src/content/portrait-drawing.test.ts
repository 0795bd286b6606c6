import { describe, expect, it } from 'vitest';
import { Portrait } from './company.ts';
import { portraitSvg } from './portrait-drawing.ts';

const every: Portrait[] = Portrait.shape.gender.options.flatMap((gender) =>
  Portrait.shape.hair.options.flatMap((hair) =>
    [0, 1, 2, 3, 4, 5].flatMap((skin) =>
      [true, false].flatMap((helmet) =>
        [true, false].map((glasses) => ({ gender, hair, skin, helmet, glasses })),
      ),
    ),
  ),
);

/** The tags of an SVG text, opened and closed in order. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!selfClosing) open.push(name!);
  }
  return open.length === 0;
}

describe('portraits', () => {
  it('C201. every portrait the content can ask for is drawn, whole and different from the others', () => {
    const drawn = every.map((portrait) => portraitSvg(portrait, '#2f62d9'));
    expect(drawn.every(isWellFormed)).toBe(true);
    expect(drawn.some((svg) => /NaN|undefined/.test(svg))).toBe(false);
    const whole = new Set(drawn);
    // Below a helmet, a bald head and a short cut may look alike for a woman; nothing else may.
    expect(whole.size).toBeGreaterThan(every.length * 0.8);
  });

  it('C202. a portrait weighs less than 3 kB and holds no id, so that many can stand in one page', () => {
    for (const portrait of every) {
      const svg = portraitSvg(portrait, '#177a5b');
      expect(svg.length).toBeLessThan(3_000);
      expect(svg).not.toMatch(/\sid=|url\(|href|<script|\son[a-z]+=/);
    }
  });

  it('draws the same portrait twice the same', () => {
    const karim: Portrait = { gender: 'man', skin: 4, hair: 'short', helmet: false, glasses: false };
    expect(portraitSvg(karim, '#2f62d9')).toBe(portraitSvg(karim, '#2f62d9'));
    expect(portraitSvg(karim, '#2f62d9')).not.toBe(portraitSvg(karim, '#177a5b'));
  });
});
