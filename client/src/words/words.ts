import type { Language, Localized } from '@ville-usine/shared/content/localized';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { arrival as enArrival } from './en/arrival.ts';
import { core as enCore } from './en/core.ts';
import { arrival as frArrival } from './fr/arrival.ts';
import { core as frCore } from './fr/core.ts';
import { frenchSpaces } from './french-spaces.ts';

/**
 * The word files by namespace, for types. A feature adds its own where it calls `addWords`:
 * `declare module '../words/words.ts' { interface Namespaces { live: typeof fr } }`.
 */
export interface Namespaces {
  core: typeof frCore;
  arrival: typeof frArrival;
  visit: typeof import('./fr/visit.ts').visit;
  pages: typeof import('./fr/pages.ts').pages;
  quiz: typeof import('./fr/quiz.ts').quiz;
}

/** A word file: sentences, in groups where that helps. Plurals end in `_one` and `_other`. */
export type WordFile = { readonly [key: string]: string | WordFile };

type Singular<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
type Paths<T> = T extends object
  ? { [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Paths<T[K]>}` }[keyof T & string]
  : never;

/** The shape an English file must have: the French one's keys. */
export type Mirror<T> = { [K in keyof T]: T[K] extends string ? string : Mirror<T[K]> };

export type Translate<N extends keyof Namespaces> = (
  key: Paths<Namespaces[N]>,
  values?: Record<string, string | number>,
) => string;

/** Where this browser session keeps the language. */
export const LANGUAGE_KEPT_AS = 'ville-usine:language';

function firstLanguage(): Language {
  const said = globalThis.document?.documentElement.dataset['said'];
  if (said) return said === 'en' ? 'en' : 'fr';
  try {
    if (sessionStorage.getItem(LANGUAGE_KEPT_AS) === 'en') return 'en';
  } catch {
    // A browser that keeps nothing still speaks French.
  }
  return 'fr';
}

function typeset(words: WordFile): WordFile {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchSpaces(value) : typeset(value),
    ]),
  );
}

void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: 'fr',
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false, bindI18nStore: 'added' },
});
if (globalThis.document) document.documentElement.lang = i18next.language;

/** Adds a feature's words; called once, at the top of the lazy chunk that needs them. */
export function addWords<T extends WordFile>(
  namespace: keyof Namespaces,
  files: { fr: T; en: Mirror<T> },
): void {
  i18next.addResourceBundle('fr', namespace, typeset(files.fr), true, true);
  i18next.addResourceBundle('en', namespace, files.en, true, true);
}

addWords('core', { fr: frCore, en: enCore });
addWords('arrival', { fr: frArrival, en: enArrival });

/** The words of a namespace in the visitor's language: `const t = useWords('core'); t('close')`. */
export function useWords<N extends keyof Namespaces>(namespace: N): Translate<N> {
  const { t } = useTranslation(namespace as string);
  return t as unknown as Translate<N>;
}

/** The same outside React; does not follow a change of language by itself. */
export function wordsOf<N extends keyof Namespaces>(namespace: N): Translate<N> {
  return i18next.getFixedT(null, namespace as string) as unknown as Translate<N>;
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'fr';
}

/** Says a content text in a language, with French typography where it is French. */
export const sayIn =
  (language: Language) =>
  (text: Localized): string =>
    language === 'en' && text.en ? text.en : frenchSpaces(text.fr);

/** Says a content text in the visitor's language. */
export function useSay(): (text: Localized) => string {
  return sayIn(useLanguage());
}

/** Tells of every change of language, for what is drawn outside React; gives the way to stop. */
export function onLanguage(hear: () => void): () => void {
  i18next.on('languageChanged', hear);
  return () => i18next.off('languageChanged', hear);
}

/** Switches the language of everything, for this browser session. */
export async function speak(language: Language): Promise<void> {
  try {
    sessionStorage.setItem(LANGUAGE_KEPT_AS, language);
  } catch {
    // Not kept, but spoken.
  }
  void import('./tell-language.ts').then(({ tellLanguage }) => tellLanguage(language));
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
