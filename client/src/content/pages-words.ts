import { pages as en } from '../words/en/pages.ts';
import { pages as fr } from '../words/fr/pages.ts';
import { addWords } from '../words/words.ts';

addWords('pages', { fr, en });
