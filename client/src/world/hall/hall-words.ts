import { hall as en } from '../../words/en/hall.ts';
import { hall as fr } from '../../words/fr/hall.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    hall: typeof fr;
  }
}

addWords('hall', { fr, en });
