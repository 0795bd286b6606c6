import { moderation as en } from '../words/en/moderation.ts';
import { moderation as fr } from '../words/fr/moderation.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    moderation: typeof fr;
  }
}

addWords('moderation', { fr, en });
