import MiniSearch from 'minisearch';

/** An answer that stays: given live, or prepared by the company. */
export type FaqItem = { id: string; question: string; answer: string; by: string };

const EMPTY_WORDS = new Set(
  'le la les un une des de du au aux et ou est ce que qui quoi comment pourquoi quand vous tu je il elle on ils elles nous votre vos ton ta tes mon ma mes son sa ses en dans pour par sur avec sans plus pas ne se ai as avez ont est-ce the of is it you your do does how what why when to in and or are there'.split(
    ' ',
  ),
);

/** A word as it is compared: without accents, plural or case; null for words that say nothing. */
export function stemOf(word: string): string | null {
  const plain = word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  if (plain.length < 2 || EMPTY_WORDS.has(plain)) return null;
  if (plain.length < 4) return plain;
  if (plain.endsWith('eaux')) return plain.slice(0, -1);
  if (plain.endsWith('aux')) return `${plain.slice(0, -3)}al`;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.endsWith('ss') ? plain : plain.replace(/[sx]$/, '');
}

export type FaqIndex = {
  /** The items that speak of all these words, the closest first; every item where there is nothing to look for. */
  search(query: string): string[];
  /** Answers to what somebody is just asking: they share enough of its words, the closest first. */
  near(question: string, limit?: number): string[];
};

/** One index of all answers given to it; rebuilt when they change. */
export function faqIndex(items: readonly FaqItem[]): FaqIndex {
  const index = new MiniSearch<FaqItem>({
    fields: ['question', 'answer', 'by'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    processTerm: stemOf,
    searchOptions: { boost: { question: 3 }, prefix: (term) => term.length > 2 },
  });
  index.addAll([...new Map(items.map((item) => [item.id, item])).values()]);
  return {
    search(query) {
      if (wordsOf(query).size === 0) return items.map((item) => item.id);
      return index.search(query, { combineWith: 'AND' }).map((found) => String(found.id));
    },
    near(question, limit = 2) {
      const asked = wordsOf(question);
      if (asked.size === 0) return [];
      return index
        .search(question, { combineWith: 'OR', prefix: false, fields: ['question'] })
        .filter(({ queryTerms }) => enough(new Set(queryTerms).size, asked.size))
        .slice(0, limit)
        .map((found) => String(found.id));
    },
  };
}

/** Two words in five or more, and more than one unless there are only a few. */
const enough = (shared: number, asked: number) => shared / asked >= 0.4 && (shared > 1 || asked < 3);

function wordsOf(text: string): Set<string> {
  return new Set(text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => (word && stemOf(word)) || []));
}
