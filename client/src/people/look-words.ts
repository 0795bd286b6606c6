import { look as en } from '../words/en/look.ts';
import { look as fr } from '../words/fr/look.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    look: typeof fr;
  }
}

addWords('look', { fr, en });
