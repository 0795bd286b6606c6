/** Who works in the cement hall: invented people. Two sentences each, about what they do here. */
export const ciment = {
  awa: {
    name: 'Awa',
    trade: 'Conductrice d’engins',
    says: 'Ma pelle charge le calcaire, gradin après gradin. Quand un gradin est fini, on y replante des arbres.',
  },
  pierre: {
    name: 'Pierre',
    trade: 'Opérateur de broyage',
    says: 'J’écoute mes galets : une pierre trop dure, et le bruit change. La farine doit être plus fine que du sucre glace.',
  },
  samia: {
    name: 'Samia',
    trade: 'Conductrice de four',
    says: 'Je regarde la flamme à travers un verre bleu, jamais à l’œil nu. Un peu trop froid, et le clinker ne se forme pas.',
  },
  marco: {
    name: 'Marco',
    trade: 'Mécanicien',
    says: 'Ce four tourne jour et nuit sur ses galets d’acier. Je graisse, je mesure, et je change une pièce avant qu’elle casse.',
  },
  jeanne: {
    name: 'Jeanne',
    trade: 'Technicienne de laboratoire',
    says: 'J’écrase des cubes de béton pour savoir ce qu’ils supportent. Celui-ci a vingt-huit jours : c’est son jour d’examen.',
  },
  bilal: {
    name: 'Bilal',
    trade: 'Conducteur de toupie',
    says: 'Mon tambour ne s’arrête jamais en route, sinon le béton prend. Sur le chantier, je verse avec des gestes, pas avec des cris.',
  },
  lise: {
    name: 'Lise',
    trade: 'Coffreuse',
    says: 'Je monte le moule, puis j’attache les barres d’acier une par une. Le béton gardera la forme de mes planches, jusqu’au dernier nœud du bois.',
  },
};
