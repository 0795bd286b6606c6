import { way as en } from '../../words/en/way.ts';
import { way as fr } from '../../words/fr/way.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    way: typeof fr;
  }
}

addWords('way', { fr, en });
