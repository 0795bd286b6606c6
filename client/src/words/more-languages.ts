/// <reference types="vite/client" />
import type { Language } from '@ville-usine/shared/content/localized';
import { addTongue, type Tongue } from '@ville-usine/shared/words/tongue';
import i18next from 'i18next';
import type { WordFile } from './words.ts';

/** What lies in a language's folder, and its file among the sentences that the server says too. */
const FILES = import.meta.glob<Record<string, WordFile>>([
  './*/*.ts',
  '!./fr/*',
  '!./en/*',
  '!./*/missing.ts',
]);
const TONGUES = import.meta.glob<{ tongue: Tongue }>('../../../shared/src/words/??.ts');

/** Adds the words of a language, each namespace by the name its file exports; what it lacks is said in French. */
export function addLanguage(language: Language, files: readonly Record<string, WordFile>[]): void {
  for (const file of files)
    for (const [namespace, words] of Object.entries(file))
      i18next.addResourceBundle(language, namespace, words, true, true);
}

/** Fetches a language whole and adds it. */
export async function bringLanguage(language: Language): Promise<void> {
  const paths = Object.keys(FILES).filter((path) => path.startsWith(`./${language}/`));
  const [files, tongue] = await Promise.all([
    Promise.all(paths.map((path) => FILES[path]!())),
    TONGUES[`../../../shared/src/words/${language}.ts`]?.(),
  ]);
  addLanguage(language, files);
  if (tongue) addTongue(language, tongue.tongue);
}
