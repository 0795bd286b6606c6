/** Longer words than this may be broken to stay within a ring. */
const FITS = 11;
const VOWEL = /[aeiouyàâäéèêëîïôöùûü]/i;

/** The same words, with a soft hyphen in each long one after the vowel nearest to its middle: browsers know no syllables everywhere. */
export function breakable(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => {
    if (word.length <= FITS) return word;
    const middle = word.length / 2;
    const isVowel = (at: number) => VOWEL.test(word.charAt(at));
    const after = Array.from(word, (_, at) => at).filter((at) => isVowel(at - 1) && !isVowel(at));
    const at = after.reduce(
      (best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best),
      0,
    );
    return at > 1 && at < word.length - 2 ? `${word.slice(0, at)}\u00ad${word.slice(at)}` : word;
  });
}
