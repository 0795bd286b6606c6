import { voice as en } from '../words/en/voice.ts';
import { voice as fr } from '../words/fr/voice.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    voice: typeof fr;
  }
}

addWords('voice', { fr, en });
