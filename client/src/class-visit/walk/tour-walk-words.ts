import { tourWalk as en } from '../../words/en/tour-walk.ts';
import { tourWalk as fr } from '../../words/fr/tour-walk.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    tourWalk: typeof fr;
  }
}

addWords('tourWalk', { fr, en });
