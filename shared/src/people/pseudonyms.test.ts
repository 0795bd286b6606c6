import { describe, expect, test } from 'vitest';
import { ADJECTIVES, FEMININE, MASCULINE } from './pseudonym-words.ts';
import { drawPseudonym, PSEUDONYMS, pseudonymAt } from './pseudonyms.ts';

describe('pseudonyms', () => {
  test('P1. There are thousands of pseudonyms and no two are the same.', () => {
    const all = new Set(Array.from({ length: PSEUDONYMS }, (_, i) => pseudonymAt(i)));
    expect(all.size).toBe(PSEUDONYMS);
    expect(PSEUDONYMS).toBeGreaterThan(5000);
  });

  test('P2. The adjective agrees with its noun.', () => {
    const all = Array.from({ length: PSEUDONYMS }, (_, i) => pseudonymAt(i));
    expect(all).toContain('Tournevis Agile');
    expect(all).toContain('Boussole Curieuse');
    expect(all).not.toContain('Boussole Curieux');
    expect(all).not.toContain('Tournevis Curieuse');
    expect(new Set([...MASCULINE, ...FEMININE]).size).toBe(MASCULINE.length + FEMININE.length);
    expect(MASCULINE.length).toBe(FEMININE.length);
    for (const [masculine, feminine] of ADJECTIVES) {
      expect(feminine, `${masculine} / ${feminine}`).toMatch(/e$/);
    }
  });

  test('P3. Nobody gets a pseudonym that is borne while another is free.', () => {
    const borne = new Set<string>();
    for (let i = 0; i < PSEUDONYMS; i++) borne.add(drawPseudonym(borne, () => (i * 0.37) % 1));
    expect(borne.size).toBe(PSEUDONYMS);
    expect(drawPseudonym(borne, () => 0)).toMatch(/ 2$/);
  });

  test('P1. A pseudonym is short enough for a tag over a helmet.', () => {
    for (let i = 0; i < PSEUDONYMS; i++) expect(pseudonymAt(i).length).toBeLessThanOrEqual(30);
  });
});
