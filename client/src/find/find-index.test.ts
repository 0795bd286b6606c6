import type { FindEntry, FindKind } from '@ville-usine/shared/find/find-entry';
import { expect, test } from 'vitest';
import { findIndex } from './find-index.ts';

type Draft = { kind?: FindKind; names: [string, string?][]; line?: string; texts?: [string, string?][] };

function entry(id: string, { kind = 'trade', names, line = 'Une ligne', texts = [] }: Draft): FindEntry {
  const said = ([fr, en]: [string, string?]) => (en ? { fr, en } : { fr });
  return {
    id,
    kind,
    title: said(names[0]!),
    names: names.map(said),
    line: { fr: line },
    texts: texts.map(said),
    sector: 'metallurgie',
    page: `/visite/metier/${id}`,
    place: null,
  };
}

const ENTRIES = [
  entry('welder', {
    names: [
      ['Soudeuse', 'Welder'],
      ['Soudeur', 'Welder'],
    ],
    texts: [['Le masque s’assombrit tout seul dès que l’arc s’allume.', 'The mask darkens by itself.']],
  }),
  entry('steel', {
    kind: 'stand',
    names: [['Aciérie Belle-Étoile']],
    line: 'De la ferraille à l’acier',
    texts: [['Ici, on fond chaque jour assez de ferraille pour cent voitures.']],
  }),
  entry('furnace', { kind: 'step', names: [['Le four', 'The furnace']] }),
  entry('furnace-trade', { names: [['Conductrice de four'], ['Conducteur de four']] }),
  entry('sewing', { names: [['Couturière', 'Seamstress']] }),
];
const index = findIndex(ENTRIES);
const ids = (query: string) => index.search(query, 'fr').found.map(({ entry: { id } }) => id);

test('C270. A search minds neither accents, case, plurals nor elision', () => {
  for (const query of ['aciérie', 'ACIERIE', 'acieries', 'l’aciérie', "l'acierie", 'belle étoile'])
    expect(ids(query)[0], query).toBe('steel');
});

test('C270. A search finds by both forms of a trade, by its family of words, and in both languages', () => {
  for (const query of ['soudeur', 'soudeuse', 'soudeuses', 'soudure', 'souder', 'welder', 'welding'])
    expect(ids(query)[0], query).toBe('welder');
});

test('C271. A search forgives slips of the keyboard, finds what is begun, and says what it took a word for', () => {
  for (const query of ['soudese', 'suodeuse', 'soudeusse', 'soudrue', 'soud'])
    expect(ids(query), query).toContain('welder');
  expect(index.search('soudese', 'fr').meant).toBe('soudeuse');
  expect(index.search('soudeuse', 'fr').meant).toBeNull();
  expect(index.search('soud', 'fr').meant).toBeNull();
});

test('C271. What nothing resembles finds nothing, and empty or odd words neither', () => {
  for (const query of ['xylophone', '', '   ', 'le la les', '?!', '🏭', '\u0000', 'a'.repeat(500)])
    expect(index.search(query, 'fr'), query).toEqual({ found: [], meant: null });
});

test('C272. What is called exactly so comes first', () => {
  expect(ids('four')).toEqual(['furnace', 'furnace-trade']);
  expect(ids('conducteur de four')[0]).toBe('furnace-trade');
  const [first] = ids('le four');
  expect(first).toBe('furnace');
});

test('C273. A result found by a text quotes it, one found by its name does not', () => {
  const [byText] = index.search('masque', 'fr').found;
  expect(byText?.why()).toContain('Le masque s’assombrit');
  expect(index.search('soudeuse', 'fr').found[0]?.why()).toBeNull();
  const [byCars] = index.search('voitures', 'fr').found;
  expect(byCars?.why()).toMatch(/^… .*cent voitures\.$/);
});
