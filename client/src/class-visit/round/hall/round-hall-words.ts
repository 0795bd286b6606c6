import { roundHall as en } from '../../../words/en/round-hall.ts';
import { roundHall as fr } from '../../../words/fr/round-hall.ts';
import { addWords } from '../../../words/words.ts';

declare module '../../../words/words.ts' {
  interface Namespaces {
    roundHall: typeof fr;
  }
}

addWords('roundHall', { fr, en });
