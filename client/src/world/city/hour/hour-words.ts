import { hour as en } from '../../../words/en/hour.ts';
import { hour as fr } from '../../../words/fr/hour.ts';
import { addWords } from '../../../words/words.ts';

declare module '../../../words/words.ts' {
  interface Namespaces {
    hour: typeof fr;
  }
}

addWords('hour', { fr, en });
