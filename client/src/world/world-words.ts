import { world as en } from '../words/en/world.ts';
import { world as fr } from '../words/fr/world.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    world: typeof fr;
  }
}

addWords('world', { fr, en });
