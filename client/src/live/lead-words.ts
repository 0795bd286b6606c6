import { lead as en } from '../words/en/lead.ts';
import { lead as fr } from '../words/fr/lead.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    lead: typeof fr;
  }
}

addWords('lead', { fr, en });
