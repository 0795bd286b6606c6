import type { WordFile } from './words.ts';

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;
/** Every form that a count of things takes is met among these. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);

/** Every key with its sentence, `group.key` for groups. */
export function sentencesOf(words: WordFile | string, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => sentencesOf(value, path ? `${path}.${key}` : key));
}

/** The keys that the French file asks of a language: where it counts, one for each plural of that language. */
export function keysAsked(french: WordFile, language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const forms = [...new Set(COUNTS.map((count) => rules.select(count)))];
  return [
    ...new Set(
      sentencesOf(french).flatMap(([key]) => {
        const stem = PLURAL.exec(key)?.[1];
        return stem ? forms.map((form) => `${stem}_${form}`) : [key];
      }),
    ),
  ];
}

/** What a language does not say yet: i18next says it in French. */
export function missingWords(french: WordFile, words: WordFile, language: string): string[] {
  const said = new Map(sentencesOf(words));
  return keysAsked(french, language).filter((key) => !said.get(key)?.trim());
}
