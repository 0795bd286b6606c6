import type { GlossaryTerm } from './glossary.ts';
import { inLanguage, type Language } from './language.ts';

/** Where a rare word stands in a text. */
export type FoundTerm = { term: GlossaryTerm; from: number; to: number };
/** Finds the rare words of a text, each where it stands first. */
export type TermFinder = (text: string) => FoundTerm[];

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const folded = (words: string) => words.toLocaleLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** Makes what finds the terms of a glossary in a language, longest first, with a plural in -s or -x. */
export function termFinder(terms: readonly GlossaryTerm[], language: Language): TermFinder {
  const byForm = new Map<string, GlossaryTerm>();
  for (const term of terms)
    for (const form of [inLanguage(term.term, language), ...(term.forms?.[language] ?? [])])
      byForm.set(folded(form), term);
  if (byForm.size === 0) return () => [];
  const forms = [...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => escaped(form).replace(/ /g, '\\s').replaceAll("'", "['’]"));
  const one = new RegExp(`(?<![\\p{L}\\p{N}-])(${forms.join('|')})[sx]?(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) => {
    const met = new Set<GlossaryTerm>();
    return [...text.matchAll(one)].flatMap(({ 0: words, 1: form, index }) => {
      const term = byForm.get(folded(words)) ?? byForm.get(folded(form!));
      if (!term || met.has(term)) return [];
      met.add(term);
      return [{ term, from: index, to: index + words.length }];
    });
  };
}
