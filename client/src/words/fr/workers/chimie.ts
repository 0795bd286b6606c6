/** Who works in the chemistry hall: invented people. Two sentences each, about what they do here. */
export const chimie = {
  nadia: {
    name: 'Nadia',
    trade: 'Préparatrice de matières premières',
    says: 'Je pèse le sel avant qu’il monte dans le dissolveur. Une seule poignée de trop, et la recette n’est plus la même.',
  },
  hugo: {
    name: 'Hugo',
    trade: 'Opérateur de fabrication',
    says: 'D’ici, je règle la chaleur du réacteur avec l’eau de sa double paroi. L’hélice, elle, ne s’arrête jamais.',
  },
  leila: {
    name: 'Leïla',
    trade: 'Ingénieure procédés',
    says: 'Je note la température et la pression toutes les cinq minutes. Je cherche comment chauffer moins pour le même résultat.',
  },
  thomas: {
    name: 'Thomas',
    trade: 'Technicien de maintenance',
    says: 'Je vérifie chaque vanne de la colonne avant qu’elle fuie. En haut de la tour, mon casque reste toujours attaché.',
  },
  ines: {
    name: 'Inès',
    trade: 'Technicienne de laboratoire',
    says: 'J’envoie mes échantillons dans la grande spirale : chaque molécule arrive à son heure. Celle que je n’attends pas est une impureté.',
  },
  maelle: {
    name: 'Maëlle',
    trade: 'Conductrice d’installation',
    says: 'De la salle de contrôle, je vois toute l’usine en couleurs. Une alarme sonne, et je ferme une vanne en deux secondes.',
  },
  oscar: {
    name: 'Oscar',
    trade: 'Automaticien',
    says: 'J’apprends aux vannes à s’ouvrir au bon moment. Quand tout marche seul, c’est que j’ai bien travaillé.',
  },
  solene: {
    name: 'Solène',
    trade: 'Conductrice de ligne',
    says: 'Je règle la presse qui donne sa forme au savon. Sa grille est fermée : aucune main ne peut y entrer.',
  },
};
