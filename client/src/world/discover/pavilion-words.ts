import { pavilions as en } from '../../words/en/pavilions.ts';
import { pavilions as fr } from '../../words/fr/pavilions.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    pavilions: typeof fr;
  }
}

addWords('pavilions', { fr, en });
