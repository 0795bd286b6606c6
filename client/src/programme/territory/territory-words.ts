import { territory as en } from '../../words/en/territory.ts';
import { territory as fr } from '../../words/fr/territory.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    territory: typeof fr;
  }
}

addWords('territory', { fr, en });
