/** Boulon’s first minute: one sentence a step, for keys, for a finger, for a gamepad. */
export const guide = {
  name: 'Boulon',
  label: 'Boulon, ton guide',
  count: '{{number}} sur {{all}}',
  skip: 'Passer',
  thanks: 'Merci !',
  recall: 'Revoir Boulon, le guide',
  look: {
    keys: 'Salut, moi c’est Boulon ! Regarde autour de toi : glisse la souris sur l’image, ou {{turn}}.',
    touch: 'Salut, moi c’est Boulon ! Regarde autour de toi : glisse un doigt sur l’image.',
    pad: 'Salut, moi c’est Boulon ! Regarde autour de toi avec le stick droit.',
  },
  walk: {
    keys: 'Marche un peu : {{keys}}. Ou clique sur le sol : on y va sans autre touche.',
    touch: 'Marche un peu : pousse le rond, ou touche le sol là où tu veux aller.',
    pad: 'Marche un peu avec le stick gauche.',
  },
  run: {
    keys: 'Et maintenant, cours ! Garde {{run}} en marchant.',
    touch: 'Et maintenant, cours ! Pousse le rond bien au-delà de son bord.',
    pad: 'Et maintenant, cours ! Appuie sur le stick gauche en marchant.',
  },
  door: {
    keys: 'Va jusqu’à une porte : suis une ligne de couleur, ou laisse-toi emmener.',
    touch: 'Va jusqu’à une porte : touche-la de loin, ou laisse-toi emmener.',
    pad: 'Va jusqu’à une porte : suis une ligne de couleur.',
  },
  map: {
    keys: 'Dernière chose : ouvre le plan avec {{map}}. Tu y choisis où aller.',
    touch: 'Dernière chose : ouvre le plan, en haut. Tu y choisis où aller.',
    pad: 'Dernière chose : ouvre le plan avec le bouton « vue ». Tu y choisis où aller.',
  },
  bye: 'Bravo, la ville est à toi ! Tu me retrouves dans la pause.',
};
