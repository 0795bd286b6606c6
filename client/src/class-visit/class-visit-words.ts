import { classVisit as en } from '../words/en/class-visit.ts';
import { classVisit as fr } from '../words/fr/class-visit.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    classVisit: typeof fr;
  }
}

addWords('classVisit', { fr, en });
