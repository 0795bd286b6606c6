import { tourPupil as en } from '../../words/en/tour-pupil.ts';
import { tourPupil as fr } from '../../words/fr/tour-pupil.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    tourPupil: typeof fr;
  }
}

addWords('tourPupil', { fr, en });
