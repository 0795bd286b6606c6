/** The light of the city by the hour. */
export const hour = {
  title: 'Heure',
  morning: 'matin',
  noon: 'midi',
  golden: 'fin d’après-midi',
  dusk: 'soir',
  clock: 'comme à ma montre',
  failed: 'La lumière de cette heure n’est pas arrivée : la ville reste en fin d’après-midi.',
};
