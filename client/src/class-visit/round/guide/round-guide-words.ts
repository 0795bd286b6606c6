import { roundGuide as en } from '../../../words/en/round-guide.ts';
import { roundGuide as fr } from '../../../words/fr/round-guide.ts';
import { addWords } from '../../../words/words.ts';

declare module '../../../words/words.ts' {
  interface Namespaces {
    roundGuide: typeof fr;
  }
}

addWords('roundGuide', { fr, en });
