import { ownQuiz as en } from '../../words/en/own-quiz.ts';
import { ownQuiz as fr } from '../../words/fr/own-quiz.ts';
import { addWords } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    ownQuiz: typeof fr;
  }
}

addWords('ownQuiz', { fr, en });
