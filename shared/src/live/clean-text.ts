/** Control characters but line breaks, characters without width, and halves of a broken emoji. */
const UNSEEN = /(?![\n\r\t])[\p{Cc}\p{Surrogate}\u00AD\u200B\u2060\uFEFF]/gu;

/** A text as it is kept: without unseen characters or blanks at its ends, lines ended by a line feed. */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, '').replace(/\r\n?/g, '\n').trim();
}

/** The same on one line, every run of blanks a single space. A question is counted and kept in this form. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** Length in characters as people count them: an emoji outside the basic plane is one. */
export function characters(text: string): number {
  return [...text].length;
}
