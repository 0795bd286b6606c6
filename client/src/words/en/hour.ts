import type { hour as fr } from '../fr/hour.ts';
import type { Mirror } from '../words.ts';

export const hour: Mirror<typeof fr> = {
  title: 'Time of day',
  morning: 'morning',
  noon: 'noon',
  golden: 'late afternoon',
  dusk: 'evening',
  clock: 'as on my watch',
  failed: 'The light of that hour did not come: the city stays in the late afternoon.',
};
