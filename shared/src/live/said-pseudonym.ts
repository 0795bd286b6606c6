import { inLanguage, type Language, type Spoken } from '../content/language.ts';

/** What stands in place of the pseudonym of whoever has been purged, as it is kept. */
export const PURGED_PSEUDONYM = 'un visiteur';

const SOMEBODY: Spoken<string> = { fr: PURGED_PSEUDONYM, en: 'a visitor' };

/** A pseudonym as it is read: whoever was purged is nobody in particular, in the reader's language. */
export function saidPseudonym(pseudonym: string, language: Language): string {
  return pseudonym === PURGED_PSEUDONYM ? inLanguage(SOMEBODY, language) : pseudonym;
}
