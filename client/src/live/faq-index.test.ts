import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faqIndex, stemOf } from './faq-index.ts';

const items = [
  {
    id: 'metal',
    question: 'Est-ce que les métaux fondent à la même température ?',
    answer: 'Non.',
    by: 'Karim',
  },
  { id: 'oeuvre', question: 'Qui fait les œuvres du musée ?', answer: 'Des élèves.', by: 'Inès' },
  { id: 'furnace', question: 'How hot are the furnaces?', answer: 'Very: 1,600 degrees.', by: 'Karim' },
  {
    id: 'study',
    question: 'Quelles études pour travailler au four ?',
    answer: 'Un bac pro fonderie.',
    by: 'Karim',
  },
];
const index = faqIndex(items);

test.each([
  ['metal', 'metal'],
  ['Métaux', 'metal'],
  ['TEMPERATURES', 'metal'],
  ['oeuvre', 'oeuvre'],
  ['eleve', 'oeuvre'],
  ['furnace', 'furnace'],
  ['étude fours', 'study'],
  ['fonder', 'study'],
])('L136. « %s » finds « %s »', (query, id) => {
  expect(index.search(query)).toContain(id);
});

test('L136. what no answer speaks of finds nothing, and nothing asked shows everything in its order', () => {
  expect(index.search('astronaute')).toEqual([]);
  expect(index.search(' de la ')).toEqual(['metal', 'oeuvre', 'furnace', 'study']);
  expect(faqIndex([]).search('four')).toEqual([]);
});

test('L136. a word and its plural, with accents and without, are the same word', () => {
  for (const [one, other] of [
    ['cheval', 'chevaux'],
    ['eau', 'eaux'],
    ['éléve', 'ELEVES'],
    ['factory', 'factories'],
    ['process', 'process'],
  ] as const) {
    expect(stemOf(one)).toBe(stemOf(other));
  }
});

test('L136. whatever is typed, searching answers with known items', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const known = new Set(items.map((item) => item.id));
      expect([...index.search(query), ...index.near(query)].every((id) => known.has(id))).toBe(true);
    }),
  );
});

test('L139. what was answered before is found from a half-written question, and other things are not', () => {
  expect(index.near('C’est quoi les études pour le four')).toEqual(['study']);
  expect(index.near('les metaux fondent')[0]).toBe('metal');
  expect(index.near('Est-ce que vous aimez votre chien ?')).toEqual([]);
  expect(index.near('')).toEqual([]);
});
