import type { tourHints as fr } from '../fr/tour-hints.ts';

/** A teacher's ready-made words to one pupil: chosen on the board, read in the city and in the pages, the same in all. */
export const tourHints: typeof fr = {
  come: 'Come and join us: the class is waiting for you.',
  read: 'Read the board near you: it helps.',
  look: 'Look at what I am showing.',
  help: 'I am coming to help you.',
  bravo: 'Well done, go on!',
  calm: 'Calmer, please: we are visiting together.',
};
