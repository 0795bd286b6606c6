import { guide as en } from '../../words/en/guide.ts';
import { guide as fr } from '../../words/fr/guide.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    guide: typeof fr;
  }
}

addWords('guide', { fr, en });
