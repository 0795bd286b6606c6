import { passport as en } from '../words/en/passport.ts';
import { passport as fr } from '../words/fr/passport.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    passport: typeof fr;
  }
}

addWords('passport', { fr, en });
