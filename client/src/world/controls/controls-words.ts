import { controls as en } from '../../words/en/controls.ts';
import { controls as fr } from '../../words/fr/controls.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    controls: typeof fr;
  }
}

addWords('controls', { fr, en });
