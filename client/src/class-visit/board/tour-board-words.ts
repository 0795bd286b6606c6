import { tourBoard as en } from '../../words/en/tour-board.ts';
import { tourBoard as fr } from '../../words/fr/tour-board.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    tourBoard: typeof fr;
  }
}

addWords('tourBoard', { fr, en });
