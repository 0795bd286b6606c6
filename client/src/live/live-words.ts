import { live as en } from '../words/en/live.ts';
import { live as fr } from '../words/fr/live.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    live: typeof fr;
  }
}

addWords('live', { fr, en });
