import { organiser as en } from '../words/en/organiser.ts';
import { organiser as fr } from '../words/fr/organiser.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    organiser: typeof fr;
  }
}

addWords('organiser', { fr, en });
