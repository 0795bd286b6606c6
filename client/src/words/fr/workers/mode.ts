/** Who works in the hall of fashion and textiles: invented people. Two sentences each, about what they do here. */
export const mode = {
  oumou: {
    name: 'Oumou',
    trade: 'Classeuse de coton',
    says: 'Je tire une mèche entre mes doigts pour mesurer la fibre. Plus elle est longue, plus le fil sera fin et solide.',
  },
  rene: {
    name: 'René',
    trade: 'Conducteur de carde',
    says: 'Ma carde peigne le coton jusqu’à en faire un voile de brume. Personne n’ouvre le capot avant l’arrêt complet du tambour.',
  },
  ana: {
    name: 'Ana',
    trade: 'Fileuse',
    says: 'Un fil casse, je le rattache en deux secondes. Quatorze bobines ici, des centaines dans une vraie filature.',
  },
  karima: {
    name: 'Karima',
    trade: 'Tisseuse',
    says: 'J’ai passé chaque fil dans son œil, un par un, avant de lancer le métier. Si un seul manque, le tissu garde une raie.',
  },
  joel: {
    name: 'Joël',
    trade: 'Teinturier',
    says: 'Le tissu sort vert du bain, et c’est l’air qui le rend bleu. Je contrôle l’eau avant qu’elle reparte à la rivière.',
  },
  mei: {
    name: 'Mei',
    trade: 'Modéliste',
    says: 'Je range mes patrons comme un puzzle pour perdre le moins de tissu possible. Un centimètre gagné par jean, et c’est dix mètres de moins pour mille.',
  },
  tarek: {
    name: 'Tarek',
    trade: 'Mécanicien en confection',
    says: 'Je couds une jambe droite, et je répare aussi des jeans usés. Une bonne couture tient plus longtemps que le tissu.',
  },
};
