import { comfort as en } from '../../words/en/comfort.ts';
import { comfort as fr } from '../../words/fr/comfort.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    comfort: typeof fr;
  }
}

addWords('comfort', { fr, en });
