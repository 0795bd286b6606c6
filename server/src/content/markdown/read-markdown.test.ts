import { Rich } from '@ville-usine/shared/content/rich';
import { expect, test } from 'vitest';
import { hasMarks, linesOf, readMarkdown } from './read-markdown.ts';

test('C342. Paragraphs, lists, strong and emphasised words and links to our pages become a tree', () => {
  const text =
    'Le **four** fond *tout* :\n\n- le fer\n- [le zinc](/visite/stand/zinc)\n\nEt 2 * 3 font 6, CO₂ aussi.';
  const { rich, refused } = readMarkdown(text);
  expect(refused).toEqual([]);
  expect(rich).toEqual([
    {
      kind: 'paragraph',
      spans: ['Le ', { kind: 'strong', spans: ['four'] }, ' fond ', { kind: 'em', spans: ['tout'] }, ' :'],
    },
    {
      kind: 'list',
      ordered: false,
      items: [['le fer'], [{ kind: 'link', href: '/visite/stand/zinc', spans: ['le zinc'] }]],
    },
    { kind: 'paragraph', spans: ['Et 2 * 3 font 6, CO₂ aussi.'] },
  ]);
  expect(Rich.parse(rich)).toEqual(rich);
});

test.each([
  ['an image', 'Regarde ![le four](four.png).'],
  ['raw HTML', 'Le <b>four</b> fond.'],
  ['a block of HTML', '<script>alert(1)</script>'],
  ['a heading', '# Le four'],
  ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
  ['code', 'Le `four`.'],
  ['a quotation', '> Le four'],
  ['a rule', 'Le four\n\n---\n\nfond'],
  ['words struck out', 'Le ~~four~~.'],
  ['a bare address', 'Lis https://exemple.fr pour voir.'],
  ['a link to elsewhere', 'Lis [ceci](https://exemple.fr).'],
  ['a link past our host', 'Lis [ceci](//exemple.fr).'],
  ['a script as a link', 'Lis [ceci](javascript:alert(1)).'],
  ['a list in a list', '- a\n  - b'],
  ['a box to tick', '- [ ] a'],
])('C342. %s is refused', (_, text) => {
  expect(readMarkdown(text).refused).not.toEqual([]);
});

test('C343. What cannot draw marks has the words without them', () => {
  const { rich, plain } = readMarkdown('Le **four** :\n\n- fer\n- *zinc*\n\nEt voilà.');
  expect(plain).toBe('Le four : • fer • zinc Et voilà.');
  expect(linesOf(rich)).toEqual(['Le four :', 'fer', 'zinc', 'Et voilà.']);
  expect(hasMarks(rich)).toBe(true);
  expect(hasMarks(readMarkdown('Le four fond tout.').rich)).toBe(false);
});
