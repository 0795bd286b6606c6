import type { Language } from '@ville-usine/shared/content/localized';
import type { Passport } from '@ville-usine/shared/passport/passport';
import type { Visitor } from '@ville-usine/shared/people/person';
import type { LoadedEdition } from '../content/load-edition.ts';

/** What a sheet says of the edition. */
export type PassportEdition = Pick<LoadedEdition, 'title' | 'territory' | 'label' | 'sectors' | 'trades'>;

/** Of an edition no more than the sheet says: it goes to another thread. */
export const forPassport = (edition: LoadedEdition, passport: Passport): PassportEdition => ({
  title: edition.title,
  territory: edition.territory,
  label: edition.label,
  sectors: edition.sectors,
  trades: edition.trades.filter(({ id }) => passport.trades.includes(id)),
});

/** What a sheet says about one pupil. */
export type PassportSheet = {
  visitor: Visitor;
  classLabel: string | null;
  passport: Passport;
  quiz: { answered: number; right: number };
  at: string;
  language: Language;
  zone: string;
  /** The address that the code holds. */
  proof: string;
};
