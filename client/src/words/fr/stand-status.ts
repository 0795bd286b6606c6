/** Whom one finds at a stand now. */
export const standStatus = {
  live: 'En direct',
  asking: 'On répond ici',
  soon_one: 'Dans {{count}} min',
  soon_other: 'Dans {{count}} min',
  today: 'Rencontre à {{time}}',
  play: 'À toi de jouer !',
};
