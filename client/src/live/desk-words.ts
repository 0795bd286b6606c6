import { desk as en } from '../words/en/desk.ts';
import { desk as fr } from '../words/fr/desk.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    desk: typeof fr;
  }
}

addWords('desk', { fr, en });
