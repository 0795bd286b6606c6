import { share as en } from '../words/en/share.ts';
import { share as fr } from '../words/fr/share.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    share: typeof fr;
  }
}

addWords('share', { fr, en });
