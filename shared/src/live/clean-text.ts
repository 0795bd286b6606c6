/**
 * Control characters but line breaks, whatever is drawn without a width or turns the writing round, and halves of a
 * broken emoji. Joiners and variation selectors are looked at by themselves: emoji and some scripts are made with them.
 */
const UNSEEN =
  /(?!\n|\r|\t|\u200C|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Surrogate}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Joiners that join nothing, and selectors that vary nothing. */
const LOOSE =
  /(?<!\p{Emoji}|\p{Emoji_Modifier}|\uFE0F|\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali})(?:\u200C|\u200D|\uFE0E|\uFE0F)+|(?<=\d)(?:\u200C|\u200D)+|(?:\u200C|\u200D)+(?!\S)/gu;
/** More marks on one letter than any language puts there; they would be drawn over the lines around it. */
const HEAPED = /(\p{M}{3})\p{M}+/gu;

/** A text as it is kept: without unseen characters or blanks at its ends, lines ended by a line feed. */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, '').replace(LOOSE, '').replace(HEAPED, '$1').replace(/\r\n?/g, '\n').trim();
}

/** The same on one line, every run of blanks a single space. A question is counted and kept in this form. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** Length in characters as people count them: an emoji outside the basic plane is one. */
export function characters(text: string): number {
  return [...text].length;
}
