import type { Language } from '../content/localized.ts';

/** What stands in place of the pseudonym of whoever has been purged, as it is kept. */
export const PURGED_PSEUDONYM = 'un visiteur';

const SOMEBODY: Record<Language, string> = { fr: PURGED_PSEUDONYM, en: 'a visitor' };

/** A pseudonym as it is read: whoever was purged is nobody in particular, in the reader's language. */
export function saidPseudonym(pseudonym: string, language: Language): string {
  return pseudonym === PURGED_PSEUDONYM ? SOMEBODY[language] : pseudonym;
}
