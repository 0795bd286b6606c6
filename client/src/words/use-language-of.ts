import { languageOf } from '@ville-usine/shared/content/language';
import type { Localized } from '@ville-usine/shared/content/localized';
import { useLanguage } from './words.ts';

/** The language of what is said to the visitor, where that is not theirs: for `lang`. */
export function useLanguageOf(): (text: Localized) => string | undefined {
  const language = useLanguage();
  return (text) => {
    const spoken = languageOf(text, language);
    return spoken === language ? undefined : spoken;
  };
}
