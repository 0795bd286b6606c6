import { inLanguage, type Language } from '@ville-usine/shared/content/language';
import type { FindEntry } from '@ville-usine/shared/find/find-entry';
import { comparedWord, rootOf, wordsIn } from './word-root.ts';

/** A quotation has about this many letters before and after its word. */
const BEFORE = 40;
const AFTER = 60;

/** The first word of a text that is one of these terms, as it is written. */
function wordOf(text: string, terms: ReadonlySet<string>): string | undefined {
  return wordsIn(text).find((word) => {
    const stem = comparedWord(word);
    return stem !== null && (terms.has(stem) || terms.has(rootOf(stem)));
  });
}

/** The part of a text around a word, cut between words. */
function around(text: string, word: string): string {
  const at = text.indexOf(word);
  const start = at > BEFORE ? text.indexOf(' ', at - BEFORE) + 1 : 0;
  const least = at + word.length + AFTER;
  const end = least < text.length ? text.lastIndexOf(' ', least) : text.length;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** Quotes what made a search find an entry; null where its title or its line show it, or another language's text. */
export function whyFound(entry: FindEntry, found: readonly string[], language: Language): string | null {
  const terms = new Set(found);
  const shown = [entry.title, ...entry.names, entry.line].map((text) => inLanguage(text, language));
  if (shown.some((text) => wordOf(text, terms))) return null;
  for (const text of entry.texts.map((one) => inLanguage(one, language))) {
    const word = wordOf(text, terms);
    if (word) return around(text, word);
  }
  return null;
}
