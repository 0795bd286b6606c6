import { programme as en } from '../words/en/programme.ts';
import { programme as fr } from '../words/fr/programme.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    programme: typeof fr;
  }
}

addWords('programme', { fr, en });
