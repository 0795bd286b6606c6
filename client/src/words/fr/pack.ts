/** The visit pack of a machine, on the teacher's page. « vous ». */
export const pack = {
  title: 'Pack de visite',
  why: 'La ville, ses pages et les halls de votre parcours, gardés sur cet appareil avant le jour : la visite s’ouvre alors presque sans réseau.',
  weighs: 'Poids : {{size}} Mo',
  prepare: 'Préparer cet appareil',
  coming: 'En préparation : {{done}} Mo sur {{size}}',
  bar: 'Préparation du pack de visite',
  ready: 'Prêt · {{size}} Mo',
  again: 'Vérifier et mettre à jour',
  remove: 'Retirer',
  removed: 'Le pack a été retiré de cet appareil.',
  failed:
    'Le pack n’est pas venu en entier. Ce qui est là est gardé ; réessayez quand le réseau est meilleur.',
  cannot:
    'Ce navigateur ne peut rien garder ici : il faut une adresse en https, et une fenêtre qui n’est pas privée.',
  each: 'À faire sur chaque poste de la salle. Rien de ce qui concerne un élève n’y est gardé. Sur leur propre appareil, le pack vient tout seul pendant la visite.',
};
