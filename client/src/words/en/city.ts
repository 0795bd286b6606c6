import type { city as fr } from '../fr/city.ts';
import type { Mirror } from '../words.ts';

export const city: Mirror<typeof fr> = {
  welcome: 'WELCOME',
  place: 'to the ville-usine',
};
