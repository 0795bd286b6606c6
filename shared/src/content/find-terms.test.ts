import { expect, test } from 'vitest';
import { termFinder } from './find-terms.ts';
import type { GlossaryTerm } from './glossary.ts';

const term = (fr: string, forms: string[] = []): GlossaryTerm => ({
  id: fr,
  term: { fr },
  forms: { fr: forms },
  text: { fr: 'Une chose.' },
});
const find = termFinder(
  [term('tôle'), term('osmose inverse', ['osmose']), term('arc', ["l'arc électrique"])],
  'fr',
);
const found = (text: string) => find(text).map(({ from, to }) => text.slice(from, to));

test('C344. A rare word is found where it stands first, in its plural and its other forms, the longest first', () => {
  expect(found('Des tôles, puis une tôle.')).toEqual(['tôles']);
  expect(found('L’osmose\u00a0inverse, ou osmose.')).toEqual(['osmose\u00a0inverse']);
  expect(found('Tôle pliée')).toEqual(['Tôle']);
  expect(found('l’arc électrique')).toEqual(['l’arc électrique']);
});

test('C344. A word that only holds it is not it', () => {
  expect(found('tôlerie, arc-boutant, barcasse')).toEqual([]);
  expect(termFinder([], 'fr')('La tôle')).toEqual([]);
});
