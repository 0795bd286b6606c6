/** A language by its code of two letters: `fr`, `en`, `pl`. */
export type Language = string;

/** Something said in French, always, and in every other language that has it. */
export type Spoken<T> = { readonly fr: T; readonly [language: Language]: T | undefined };

/** What is said in the visitor's language, in French where it is missing. */
export function inLanguage<T>(words: Spoken<T>, language: Language): T {
  return words[language] ?? words.fr;
}

/** The language in which `inLanguage` says it. */
export function languageOf(words: Spoken<unknown>, language: Language): Language {
  return words[language] === undefined ? 'fr' : language;
}

/** The locale in which its dates and numbers are said. */
export function localeOf(language: Language): string {
  return { fr: 'fr-FR', en: 'en-GB' }[language] ?? language;
}
