import { roundPlayer as en } from '../../../words/en/round-player.ts';
import { roundPlayer as fr } from '../../../words/fr/round-player.ts';
import { addWords } from '../../../words/words.ts';

declare module '../../../words/words.ts' {
  interface Namespaces {
    roundPlayer: typeof fr;
  }
}

addWords('roundPlayer', { fr, en });
