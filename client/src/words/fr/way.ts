/** Being walked somewhere. */
export const way = {
  take: 'M’y emmener',
  takeTo: 'M’y emmener à pied : {{name}}',
  towards: 'En route : {{name}}',
  stop: 'Arrêter',
  leaving: 'En route : {{name}}. Une touche t’arrête.',
  arrived: 'Tu y es : {{name}}.',
  near: 'On ne peut pas aller plus près.',
  lost: 'D’ici, aucun chemin n’y mène. Fais quelques pas et réessaie.',
  door: 'C’est derrière cette porte : {{name}}.',
  goIn: 'Entrer',
  closed: 'La halle de ce pavillon n’est pas encore ouverte : je t’emmène à sa porte.',
};
