import { expect, test } from 'vitest';
import { IMPORT_WORDS, sayReportLine } from './import-words.ts';

test('Z54. Every reason has a sentence in French and in English, and a line says what became of its question.', () => {
  const { fr, en } = IMPORT_WORDS;
  expect(Object.keys(en.reasons)).toEqual(Object.keys(fr.reasons));
  const values = {
    text: 'mot',
    name: 'nom',
    kind: 'sorte',
    part: 'choices',
    count: 2,
    left: 2,
    max: 6,
    min: 3,
    step: 1,
    maxKb: 512,
  };
  for (const words of [fr, en]) {
    for (const [code, say] of Object.entries(words.reasons)) {
      const sentence = (say as (it: object) => string)({ code, ...values });
      expect(sentence).toMatch(/^[\p{L}\p{N}«“].*(?:[.…=]|%\.)$/u);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  }
  const line = {
    line: 4,
    excerpt: 'Le fer',
    outcome: 'changed',
    reasons: [{ code: 'html-removed' }],
  } as const;
  expect(sayReportLine({ ...line, reasons: [...line.reasons] }, 'fr')).toBe(
    'Ligne 4 · « Le fer » : reprise, modifiée. La mise en forme HTML a été retirée.',
  );
  expect(sayReportLine({ ...line, excerpt: '', reasons: [] }, 'en')).toBe('Line 4: taken, changed.');
});
