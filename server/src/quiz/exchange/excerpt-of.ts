import { tidyLine } from '@ville-usine/shared/quiz/own-question';
import { EXCERPT } from './exchange-limits.ts';

/** The beginning of a text on one line, with « … » where it goes on. */
export function excerptOf(text: string): string {
  // Cut first: a text from a hostile file is long. Letters are counted, so no emoji is cut in two.
  const line = [...tidyLine(text.slice(0, 8 * EXCERPT))];
  return line.length > EXCERPT
    ? `${line
        .slice(0, EXCERPT - 1)
        .join('')
        .trimEnd()}…`
    : line.join('');
}
