import type { Language, Localized } from '@ville-usine/shared/content/localized';
import type { FindEntry } from '@ville-usine/shared/find/find-entry';
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { whyFound } from './why-found.ts';
import { comparedWord, plainText, rootOf, wordsIn } from './word-root.ts';

/** One result; `why` quotes the text in which a word was found, null where title or line show it. */
export type Found = { entry: FindEntry; why: () => string | null };
/** `meant`: the word that was taken for one that nothing is called. */
export type FindAnswer = { found: Found[]; meant: string | null };
export type FindIndex = { search(query: string, language: Language): FindAnswer };

const NOTHING: FindAnswer = { found: [], meant: null };
/** More results than this nobody reads. */
const MOST = 60;

/** How a search is widened until it finds something: slips that are forgiven, and whether all words must be there. */
type Try = readonly [number, 'AND' | 'OR'];
const SHORT: readonly Try[] = [
  [0, 'AND'],
  [1, 'AND'],
  [2, 'AND'],
  [1, 'OR'],
];
/** A sentence of more words than this is not looked for in so many ways. */
const FEW = 3;
const LONG: readonly Try[] = [
  [0, 'AND'],
  [1, 'OR'],
];

/** A text in all its languages: one searches in any of them. */
const spoken = (text: Localized) => Object.values(text).flatMap((words) => words ?? []);
const all = (texts: readonly Localized[]) => texts.flatMap(spoken).join(' \n');

type Row = { id: string; names: string; line: string; texts: string };

/** How many letters may be wrong: none in a short word, one in a longer one, two in a long one, never more than `most`. */
const slips = (word: string, most: number) =>
  word.length < 4 ? 0 : word.length < 6 ? Math.min(1, most) : most;

/** Each word by itself, by how it begins, with slips, and by its family; `word` says how words are put together. */
function queryOf(words: readonly string[], most: number, combineWith: 'AND' | 'OR'): Query {
  const plain = (word: string) => word;
  return {
    combineWith,
    queries: words.map((word) => ({
      combineWith: 'OR',
      queries: [
        { queries: [word], fuzzy: slips(word, most), prefix: word.length > 1, processTerm: plain },
        { queries: [rootOf(word)], processTerm: plain, boost: { names: 2, line: 0.5, texts: 0.5 } },
      ],
    })),
  };
}

/** An exact name first, then names that begin so. */
function nearness(names: readonly string[], asked: string): number {
  if (names.includes(asked)) return 0;
  return names.some((name) => name.startsWith(asked)) ? 1 : 2;
}

/** One index of everything there is to find; rebuilt when that changes. */
export function findIndex(entries: readonly FindEntry[]): FindIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Row>({
    fields: ['names', 'line', 'texts'],
    tokenize: wordsIn,
    processTerm: (word) => {
      const stem = comparedWord(word);
      return stem === null ? null : [...new Set([stem, rootOf(stem)])];
    },
    searchOptions: { boost: { names: 6, line: 2 }, weights: { fuzzy: 0.3, prefix: 0.6 } },
  });
  const named = new Map<string, string[]>();
  for (const { id, names, line, texts } of byId.values()) {
    named.set(id, names.flatMap(spoken).map(plainText));
    index.add({ id, names: all(names), line: all([line]), texts: all(texts) });
  }

  const tried = (words: readonly string[]): SearchResult[] => {
    for (const [most, combine] of words.length > FEW ? LONG : SHORT) {
      const results = index.search(queryOf(words, most, combine));
      if (results.length > 0) return results;
    }
    return [];
  };

  return {
    search(query, language) {
      const words = [...new Set(wordsIn(query).flatMap((word) => comparedWord(word) ?? []))];
      if (words.length === 0) return NOTHING;
      const asked = plainText(query);
      const results = tried(words)
        .map((result) => ({ result, near: nearness(named.get(result.id)!, asked) }))
        .sort((a, b) => a.near - b.near || b.result.score - a.result.score)
        .slice(0, MOST);
      const found = results.map(({ result }) => {
        const entry = byId.get(result.id)!;
        // Asked of the few that are shown.
        return { entry, why: () => whyFound(entry, Object.keys(result.match), language) };
      });
      return { found, meant: meantBy(words, results[0]?.result, byId) };
    },
  };
}

/** The word that a word with a slip was taken for, as it is written; null where none was. */
function meantBy(
  words: readonly string[],
  best: SearchResult | undefined,
  byId: ReadonlyMap<string, FindEntry>,
): string | null {
  if (!best) return null;
  const terms = Object.keys(best.match);
  const known = (word: string) => terms.some((term) => term.startsWith(word) || term === rootOf(word));
  if (words.every(known)) return null;
  const { names, line, texts } = byId.get(best.id)!;
  const taken = new Set(terms.filter((term) => !words.some((word) => term.startsWith(word))));
  for (const text of [...names, line, ...texts].flatMap(spoken))
    for (const word of wordsIn(text)) if (taken.has(comparedWord(word) ?? '')) return word.toLowerCase();
  return null;
}
