import { termFinder } from '@ville-usine/shared/content/find-terms';
import { expect, it } from 'vitest';
import { frenchSpaces } from '../words/french-spaces.ts';
import { markTerms } from './mark-terms.ts';

const terms = [{ id: 'tole', term: { fr: 'tôle' }, text: { fr: 'Une feuille de métal.' } }];
const find = termFinder(terms, 'fr');

it('C344. A rare word is marked where it stands first in a text, and not inside a link', () => {
  const { blocks, marks } = markTerms(
    [
      {
        kind: 'paragraph',
        spans: [
          { kind: 'link', href: '/visite', spans: ['Une tôle ?'] },
          ' ',
          { kind: 'strong', spans: ['La tôle plie !'] },
        ],
      },
      { kind: 'list', ordered: false, items: [['encore une tôle']] },
    ],
    find,
    frenchSpaces,
  );
  const mark = { kind: 'term', term: terms[0], words: 'tôle', number: 1 };
  expect(marks).toEqual([mark]);
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      spans: [
        { kind: 'link', href: '/visite', spans: ['Une tôle\u202f?'] },
        ' ',
        { kind: 'strong', spans: ['La ', mark, ' plie\u202f!'] },
      ],
    },
    { kind: 'list', ordered: false, items: [['encore une tôle']] },
  ]);
});
