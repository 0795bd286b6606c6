import { gestures as en } from '../words/en/gestures.ts';
import { gestures as fr } from '../words/fr/gestures.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    gestures: typeof fr;
  }
}

addWords('gestures', { fr, en });
