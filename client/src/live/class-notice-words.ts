import { classNotice as en } from '../words/en/class-notice.ts';
import { classNotice as fr } from '../words/fr/class-notice.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    classNotice: typeof fr;
  }
}

addWords('classNotice', { fr, en });
