import { line as en } from '../../words/en/line.ts';
import { line as fr } from '../../words/fr/line.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    line: typeof fr;
  }
}

addWords('line', { fr, en });
