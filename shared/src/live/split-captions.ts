import { characters, cleanText } from './clean-text.ts';
import { CAPTION_LENGTH } from './limits.ts';

/**
 * A typed or pasted text as captions of at most `CAPTION_LENGTH` characters: parted at the ends of lines, then of
 * sentences, then between words; only a word that is longer than a caption is cut.
 */
export function splitCaptions(text: string): string[] {
  return cleanText(text)
    .split(/\n+/)
    .flatMap((line) => filled(line.replace(/\s+/g, ' ').trim(), /(?<=[.!?…;:][»")]?)\s+/))
    .filter((caption) => caption !== '');
}

/** As many pieces as fit into each caption, one after another. */
function filled(text: string, between: RegExp): string[] {
  if (characters(text) <= CAPTION_LENGTH) return [text];
  const captions: string[] = [];
  let last = '';
  for (const piece of text.split(between).flatMap((one) => fitting(one, between))) {
    const joined = last === '' ? piece : `${last} ${piece}`;
    if (characters(joined) <= CAPTION_LENGTH) last = joined;
    else {
      if (last !== '') captions.push(last);
      last = piece;
    }
  }
  return [...captions, last];
}

const WORDS = /\s+/;

function fitting(piece: string, between: RegExp): string[] {
  if (characters(piece) <= CAPTION_LENGTH) return [piece];
  if (between !== WORDS) return filled(piece, WORDS);
  const signs = [...piece];
  const count = Math.ceil(signs.length / CAPTION_LENGTH);
  return Array.from({ length: count }, (_, index) =>
    signs.slice(index * CAPTION_LENGTH, (index + 1) * CAPTION_LENGTH).join(''),
  );
}
