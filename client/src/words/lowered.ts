/** « Fondeur » inside a sentence is « fondeur »; words that begin with several capitals stay as they are. */
export function lowered(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
