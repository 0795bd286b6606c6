import { visit as en } from '../words/en/visit.ts';
import { visit as fr } from '../words/fr/visit.ts';
import { addWords } from '../words/words.ts';

addWords('visit', { fr, en });
