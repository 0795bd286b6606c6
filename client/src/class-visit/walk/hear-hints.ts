import { wordsOf } from '../../words/words.ts';
import { notice } from '../../world/notice-store.ts';
import { onHint } from '../tour/tour-store.ts';
import './tour-walk-words.ts';

/** Says the teacher's ready-made words over the city. */
export function hearHints(): void {
  onHint((hint) => notice(wordsOf('tourWalk')('hint.from', { words: wordsOf('tourWalk')(`hint.${hint}`) })));
}
