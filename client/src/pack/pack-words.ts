import { pack as en } from '../words/en/pack.ts';
import { pack as fr } from '../words/fr/pack.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    pack: typeof fr;
  }
}

addWords('pack', { fr, en });
