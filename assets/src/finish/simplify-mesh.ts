import { MeshoptSimplifier } from 'meshoptimizer';
import type { LitMesh } from './glb-writer.ts';
import { HOURS_WIDE } from './light-mesh.ts';

/** How far a surface may move, metres, and how much its light may change (weights of red, green, blue). */
const MOVED = 0.015;
const WEIGHTS = [0.35, 0.45, 0.25];
/** How much the light of each other hour may change: shadows fall elsewhere then. */
const HOUR_WEIGHT = 0.3;
/** The fourth stored number (pattern or mover) and the pattern's place may hardly change. */
const KEPT = [40, 0.02, 0.02];

/** Takes away the triangles that neither shape nor light needs: long walls in even light, mostly. */
export async function simplifyMesh(mesh: LitMesh): Promise<LitMesh> {
  await MeshoptSimplifier.ready;
  const count = mesh.position.length / 3;
  const others = mesh.hours ? HOURS_WIDE / 3 : 0;
  const own = WEIGHTS.length + KEPT.length;
  const size = own + others;
  const attributes = new Float32Array(count * size);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 4; k++) attributes[i * size + k] = mesh.colour[i * 4 + k]! / 255;
    const patterned = mesh.uv && mesh.colour[i * 4 + 3];
    // Green stands for all of an hour's light.
    for (let k = 0; k < others; k++)
      attributes[i * size + own + k] = mesh.hours![i * HOURS_WIDE + k * 3 + 1]! / 255;
    for (let k = 0; k < 2; k++) attributes[i * size + 4 + k] = patterned ? mesh.uv![i * 2 + k]! : 0;
  }
  const index = Uint32Array.from(mesh.index as number[]);
  const position = Float32Array.from(mesh.position as number[]);
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    index,
    position,
    3,
    attributes,
    size,
    [...WEIGHTS, ...KEPT, ...new Array<number>(others).fill(HOUR_WEIGHT)],
    null,
    0,
    MOVED,
    ['ErrorAbsolute'],
  );
  return { ...mesh, index: kept };
}
