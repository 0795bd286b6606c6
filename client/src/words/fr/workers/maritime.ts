/** Who works in the shipyard's hall: invented people. Two sentences each, about what they do here. */
export const maritime = {
  malika: {
    name: 'Malika',
    trade: 'Conductrice de grenailleuse',
    says: 'Mes petites billes d’acier chassent la rouille à deux cents kilomètres à l’heure. La tôle ressort propre, peinte en rouge brique.',
  },
  ines: {
    name: 'Inès',
    trade: 'Opératrice de découpe',
    says: 'Je serre les pièces sur la plaque comme un patron sur du tissu. Moins je perds d’acier, plus je suis contente.',
  },
  fatou: {
    name: 'Fatou',
    trade: 'Soudeuse',
    says: 'Ce bloc a la tête en bas : souder vers le sol, c’est plus facile. Le petit chariot suit mon joint, je le règle et je le surveille.',
  },
  theo: {
    name: 'Théo',
    trade: 'Tuyauteur',
    says: 'Je pose les tuyaux avant que le bloc soit fermé. Je mesure deux fois : là-bas, le tuyau du voisin m’attend.',
  },
  carmen: {
    name: 'Carmen',
    trade: 'Cheffe de manœuvre',
    says: 'Le grutier est tout là-haut, alors je lui parle avec mes bras. Poing fermé, et le château s’arrête net.',
  },
  hugo: {
    name: 'Hugo',
    trade: 'Géomètre',
    says: 'Mon appareil vise la coque et donne sa place au millimètre. Je note l’heure aussi : au soleil, l’acier s’allonge.',
  },
  idris: {
    name: 'Idris',
    trade: 'Peintre de navire',
    says: 'Sans ma peinture, la mer mangerait la coque. Rouge sous l’eau, bleu au-dessus, plusieurs couches partout.',
  },
  nora: {
    name: 'Nora',
    trade: 'Ingénieure d’essais',
    says: 'La maquette tourne en rond exprès : je mesure son virage. En mer, le vrai navire fera presque pareil.',
  },
};
