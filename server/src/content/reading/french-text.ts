/** The sentences of a text: they end at a stop, and at a colon that begins a list of them. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?…])[\s»”)]+(?=[«“(\p{Lu}\d])|\n+/u)
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));
}

/** Words as a reader meets them: « l’acier » is two, numbers with their figures are none. */
export function wordsIn(text: string): string[] {
  return text.match(/\p{L}[\p{L}-]*/gu) ?? [];
}

/** « é » and a trema are said apart from the vowels beside them; the others of a row are one syllable. */
const VOICED = /[éïëü]|[aeiouyàâèêîôùûœæ]+/g;
/** « -e », « -es », and « -ent » of verbs, are not heard; « -ment » is. */
const MUTE = /(?<=[^aeiouyéèêàâîôûu])(?:es?|(?<!m)ent)$|(?<=[gq])ues?$|(?<=[aeiouyéè])es?$/;

/** Syllables as they are spoken, near enough to count a text. */
export function syllablesIn(word: string): number {
  const heard = word.toLowerCase().replace(word.length > 3 ? MUTE : /$^/, '');
  return Math.max(1, heard.match(VOICED)?.length ?? 0);
}
