import { glossary as en } from '../words/en/glossary.ts';
import { glossary as fr } from '../words/fr/glossary.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    glossary: typeof fr;
  }
}

addWords('glossary', { fr, en });
