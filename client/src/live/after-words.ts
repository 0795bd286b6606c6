import { after as en } from '../words/en/after.ts';
import { after as fr } from '../words/fr/after.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    after: typeof fr;
  }
}

addWords('after', { fr, en });
