/// <reference types="vite/client" />
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

/** The plural forms that another language may need beside those of French, `pupils_few`. */
type Plurals<K> = K extends `${infer Stem}_other` ? `${Stem}_${Intl.LDMLPluralRule}` : never;

/** The shape that the file of another language must have: the French one's keys, and its own plurals. */
export type Mirror<T> = { [K in keyof T]: T[K] extends string ? string : Mirror<T[K]> } & {
  [K in Plurals<keyof T>]?: string;
};

/** The same for a language that is not complete yet: what is missing is said in French. */
export type Part<T> = { [K in keyof T]?: T[K] extends string ? string : Part<T[K]> } & {
  [K in Plurals<keyof T>]?: string;
};

export type Translate<N extends keyof Namespaces> = (
  key: Paths<Namespaces[N]>,
  values?: Record<string, string | number>,
) => string;

/** Where this browser session keeps the language. */
export const LANGUAGE_KEPT_AS = 'ville-usine:language';

declare global {
  interface ImportMetaEnv {
    /** Languages beside French and English whose folders lie here, as the build finds them. */
    readonly MORE_LANGUAGES: readonly Language[];
    /** Whether there are any: what brings them is left out where there are none. */
    readonly SPEAKS_MORE: boolean;
  }
}

/** French and English come with each feature, every other language whole, when it is first spoken. */
export const LANGUAGES: readonly Language[] = ['fr', 'en', ...(import.meta.env.MORE_LANGUAGES ?? [])];

/** What the page was rendered in, else what this session chose, else what the browser likes best of what there is. */
function firstLanguage(): Language {
  // Outside a browser, where tests run, it is French.
  if (!globalThis.window) return 'fr';
  const { said } = document.documentElement.dataset ?? {};
  if (said) return said;
  let chosen: Language | null = null;
  try {
    chosen = sessionStorage.getItem(LANGUAGE_KEPT_AS);
  } catch {
    // A browser that keeps nothing is spoken to as it asks.
  }
  const liked = navigator.languages?.map((tag) => tag.split('-')[0]!);
  return chosen ?? liked?.find((one) => LANGUAGES.includes(one)) ?? 'fr';
}
const kept = firstLanguage();

function typeset(words: WordFile): WordFile {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchSpaces(value) : typeset(value),
    ]),
  );
}

void i18next.use(initReactI18next).init({
  lng: kept === 'en' ? kept : 'fr',
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
  // Told of new words, everything that shows words is drawn anew at once: only where someone waits for these.
  const silent = !i18next.reportNamespaces?.getUsedNamespaces().includes(namespace);
  i18next.addResourceBundle('fr', namespace, typeset(files.fr), true, true, { silent });
  i18next.addResourceBundle('en', namespace, files.en, true, true, { silent });
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

export const useLanguage = (): Language => useTranslation().i18n.language;

/** A content text in a language, with French typography where it is French. */
export const sayIn = (text: Localized, language: Language): string =>
  (language !== 'fr' && text[language]) || frenchSpaces(text.fr);

/** Says a content text in the visitor's language. */
export function useSay(): (text: Localized) => string {
  const language = useLanguage();
  return (text) => sayIn(text, language);
}

/** The language that comes after this one where they are changed by one key, and its own name. */
export function useNextLanguage(): { language: Language; name: string } {
  const language = LANGUAGES[LANGUAGES.indexOf(useLanguage()) + 1] ?? 'fr';
  return { language, name: new Intl.DisplayNames(language, { type: 'language' }).of(language)! };
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
  // Whoever reads a page in a language gets the next one in it too.
  await import('./tell-language.ts').then(({ tellLanguage }) => tellLanguage(language)).catch(() => {});
  if (import.meta.env.SPEAKS_MORE && LANGUAGES.indexOf(language) > 1)
    await (await import('./more-languages.ts')).bringLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

if (import.meta.env.SPEAKS_MORE && LANGUAGES.indexOf(kept) > 1) void speak(kept);
