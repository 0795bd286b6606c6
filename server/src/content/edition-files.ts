import { Company } from '@ville-usine/shared/content/company';
import { EditionHead } from '@ville-usine/shared/content/edition';
import { GlossaryTerm } from '@ville-usine/shared/content/glossary';
import { Plaque } from '@ville-usine/shared/content/plaque';
import { Sector } from '@ville-usine/shared/content/sector';
import { Trade } from '@ville-usine/shared/content/trade';
import { Partner, Programme } from '@ville-usine/shared/programme/programme';
import { Quiz } from '@ville-usine/shared/quiz/question';

/**
 * What an edition's folder holds: a kind is one file (`plaques.yaml`, a list) or a folder with an object, or a list of them, in
 * each of its files.
 */
export const EDITION_FILES = {
  head: { at: 'edition.yaml', schema: EditionHead },
  sectors: { at: 'sectors/', schema: Sector },
  companies: { at: 'companies/', schema: Company },
  trades: { at: 'trades/', schema: Trade },
  quizzes: { at: 'quizzes/', schema: Quiz },
  plaques: { at: 'plaques.yaml', schema: Plaque },
  glossary: { at: 'glossary.yaml', schema: GlossaryTerm },
  programme: { at: 'programme.yaml', schema: Programme },
  partners: { at: 'partners.yaml', schema: Partner },
} as const;

export type EditionKind = keyof typeof EDITION_FILES;
