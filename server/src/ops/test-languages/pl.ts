import type { Tongue } from '@ville-usine/shared/words/tongue';

export const tongue: Tongue = {
  errors: { 'not-found': 'Tego nie ma albo już nie ma.' },
  passport: { title: 'Paszport zwiedzania' },
};
