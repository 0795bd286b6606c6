import type { atelier as french } from '../fr/atelier.ts';
import type { Mirror } from '../words.ts';

export const atelier: Mirror<typeof french> = {
  title: 'Workshop: the pieces of the city',
  failed: 'The models did not come. Load the page again.',
  piece: 'Piece',
  before: 'Previous',
  after: 'Next',
  turn: 'Turn',
  triangles: 'Triangles',
  vertices: 'Vertices',
  bytes: 'kB in memory',
  calls: 'Draw calls',
  drawn: 'Triangles drawn',
};
