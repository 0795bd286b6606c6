/** Rare words, explained where they are met and on a page of their own. */
export const glossary = {
  title: 'Les mots de l’usine',
  trail: 'Glossaire',
  lead: 'Les mots rares des stands et des machines, en une phrase. Dans les textes, ils sont soulignés de points : appuie dessus pour les lire.',
  count_one: '{{count}} mot',
  count_other: '{{count}} mots',
  letters: 'Aller à une lettre',
  letter: 'Les mots en {{letter}}',
  none: 'Cette édition n’explique pas encore ses mots rares.',
  failed: 'Les mots n’ont pas pu se charger. Ils viendront avec le réseau.',
  means: '{{term}} :',
};
