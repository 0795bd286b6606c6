import { statement as en } from '../words/en/statement.ts';
import { statement as fr } from '../words/fr/statement.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    statement: typeof fr;
  }
}

addWords('statement', { fr, en });
