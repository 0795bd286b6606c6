import { sound as en } from '../../words/en/sound.ts';
import { sound as fr } from '../../words/fr/sound.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    sound: typeof fr;
  }
}

addWords('sound', { fr, en });
