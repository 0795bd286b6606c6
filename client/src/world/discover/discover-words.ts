import { discover as en } from '../../words/en/discover.ts';
import { discover as fr } from '../../words/fr/discover.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    discover: typeof fr;
  }
}

addWords('discover', { fr, en });
