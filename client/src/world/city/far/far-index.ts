import { MeshoptSimplifier } from 'meshoptimizer/simplifier';

/** How far a surface may move, metres: at a hundred metres a pixel is 15 cm wide and more. */
const MOVED = 0.25;
/** What a change of light counts, and what a change of pattern does: windows stay windows. */
const LIGHT = 0.4;
const PATTERN = 20;

/** A mesh as it is drawn: metres, red, green, blue and pattern from 0 to 1 for each corner, triangles. */
export type Whole = { position: Float32Array; paint: Float32Array; index: Uint32Array };

/** The triangles that suffice from afar, with corners of the whole mesh. */
export async function farIndex({ position, paint, index }: Whole): Promise<Uint32Array> {
  await MeshoptSimplifier.ready;
  const weights = [LIGHT, LIGHT, LIGHT, PATTERN];
  const flags = ['ErrorAbsolute', 'Prune', 'Permissive'] as const;
  const [far] = MeshoptSimplifier.simplifyWithAttributes(
    index,
    position,
    3,
    paint,
    weights.length,
    weights,
    null,
    0,
    MOVED,
    [...flags],
  );
  return far;
}
