import { find as en } from '../words/en/find.ts';
import { find as fr } from '../words/fr/find.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    find: typeof fr;
  }
}

addWords('find', { fr, en });
