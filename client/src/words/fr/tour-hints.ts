/** A teacher's ready-made words to one pupil: chosen on the board, read in the city and in the pages, the same in all. */
export const tourHints = {
  come: 'Viens nous rejoindre : la classe t’attend.',
  read: 'Lis le panneau près de toi : il aide.',
  look: 'Regarde ce que je montre.',
  help: 'Je viens t’aider.',
  bravo: 'Bravo, continue !',
  calm: 'Plus calme, s’il te plaît : on visite ensemble.',
};
