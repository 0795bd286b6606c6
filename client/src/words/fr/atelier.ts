/** The page for those who build the city: each piece alone. */
export const atelier = {
  title: 'Atelier : les pièces de la ville',
  failed: 'Les modèles ne sont pas arrivés. Recharge la page.',
  piece: 'Pièce',
  before: 'Précédente',
  after: 'Suivante',
  turn: 'Tourner',
  triangles: 'Triangles',
  vertices: 'Sommets',
  bytes: 'Ko en mémoire',
  calls: 'Appels de dessin',
  drawn: 'Triangles dessinés',
};
