import { classReport as en } from '../../words/en/class-report.ts';
import { classReport as fr } from '../../words/fr/class-report.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    classReport: typeof fr;
  }
}

addWords('classReport', { fr, en });
