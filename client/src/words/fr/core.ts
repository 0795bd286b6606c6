/** Words met everywhere. */
export const core = {
  close: 'Fermer',
  back: 'Retour',
  next: 'Suivant',
  cancel: 'Annuler',
  loading: 'Un instant…',
  retry: 'Réessayer',
  skip: 'Aller au contenu',
  city: 'La ville',
  meetings: 'Les rencontres',
  without3d: 'Visiter sans 3D',
  in3d: 'Passer en 3D',
  here3d: 'Voir en 3D',
  fictional: 'Entreprise fictive de démonstration',
  source: 'Source : {{source}}',
  live: 'En direct',
  error: {
    title: 'La page n’a pas pu se charger',
    line: 'Ce que tu as fait est gardé. Réessaie, ou passe par le plan.',
    lost: 'Tu as perdu le réseau. Ce qui est fait est gardé, et la page revient toute seule avec lui.',
  },
  notFound: {
    title: 'Cette adresse ne mène nulle part',
    line: 'Le pavillon ou le stand a peut-être déménagé. Tout est sur le plan.',
    toPlan: 'Aller au plan',
  },
};
