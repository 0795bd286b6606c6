import { quiz as en } from '../words/en/quiz.ts';
import { quiz as fr } from '../words/fr/quiz.ts';
import { addWords } from '../words/words.ts';

addWords('quiz', { fr, en });
