import { type BufferAttribute, Color, type Mesh } from 'three';

/** The pattern of what is painted in a stand's own colour, as the halls' builders have it. */
const ACCENT = 10;

/** How far each corner is on the way from its face's colour to white: worn edges are lighter. Below 0: painted otherwise. */
const edges = new WeakMap<Mesh, Float32Array>();

function edgesOf(mesh: Mesh, color: BufferAttribute, surface: BufferAttribute): Float32Array {
  const known = edges.get(mesh);
  if (known) return known;
  const sums = Float32Array.from({ length: color.count }, (_, i) =>
    Math.round(surface.getW(i) * 255) === ACCENT ? color.getX(i) + color.getY(i) + color.getZ(i) : -1,
  );
  const face = sums.reduce((least, sum) => (sum < 0 ? least : Math.min(least, sum)), 2.9);
  const found = sums.map((sum) => (sum < 0 ? -1 : (sum - face) / (3 - face)));
  edges.set(mesh, found);
  return found;
}

/** Gives all that is painted in a stand's colour the company's own, `#rrggbb`; lighter edges stay lighter. */
export function paintBooth(mesh: Mesh, colour: string): void {
  const { color, _surface } = mesh.geometry.attributes as Partial<
    Record<'color' | '_surface', BufferAttribute>
  >;
  if (!color || !_surface) return;
  const { r, g, b } = new Color(colour).convertLinearToSRGB();
  for (const [i, edge] of edgesOf(mesh, color, _surface).entries())
    if (edge >= 0) color.setXYZ(i, r + (1 - r) * edge, g + (1 - g) * edge, b + (1 - b) * edge);
  color.needsUpdate = true;
}
