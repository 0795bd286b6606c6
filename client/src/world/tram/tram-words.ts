import { tram as en } from '../../words/en/tram.ts';
import { tram as fr } from '../../words/fr/tram.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    tram: typeof fr;
  }
}

addWords('tram', { fr, en });
