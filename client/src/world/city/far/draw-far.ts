import { PLOTS } from '@ville-usine/shared/world/layout';
import { BufferAttribute, type Group, type Mesh } from 'three';
import { frameDrawn } from '../../frame-drawn.ts';
import { ORDER, onFrame } from '../../frame-loop.ts';
import { self } from '../../self.ts';
import { useZones } from '../../zone-store.ts';
import { Simplifier } from './Simplifier.ts';
import { wholeOf } from './whole-of.ts';

/** From here on a pavilion is drawn plainly, and nearer than this in full again; metres to its middle. */
const FAR = 100;
const NEAR = 95;
/** What has come to stand meanwhile is looked for this often, seconds. */
const LOOKS = 2;

/** A pavilion that stands: where, and its triangles from near and from afar. */
type Standing = { x: number; z: number; near: BufferAttribute; far: BufferAttribute };

const known = new Map<Mesh, Standing | null>();

/** The pavilion that a mesh is, with the place of its plot; null for all else. */
function plotOf({ name }: Mesh): { x: number; z: number } | null {
  return PLOTS.find(({ sector }) => name === `pavilion-${sector}`) ?? null;
}

/** The next pavilion of which no far model is known. */
function newcomer(outdoors: Group): Mesh | null {
  let found: Mesh | null = null;
  outdoors.traverse((thing) => {
    const mesh = thing as Mesh;
    if (!found && mesh.isMesh && !known.has(mesh) && plotOf(mesh)) found = mesh;
  });
  return found;
}

async function learn(mesh: Mesh, simplifier: Simplifier): Promise<void> {
  known.set(mesh, null);
  // The picture is drawn first: to read a pavilion's corners takes as long.
  await frameDrawn();
  const far = await simplifier.simplify(wholeOf(mesh));
  const near = mesh.geometry.index!;
  const corners = near.array instanceof Uint16Array ? Uint16Array.from(far) : far;
  known.set(mesh, { ...plotOf(mesh)!, near, far: new BufferAttribute(corners, 1) });
}

/** The same corners, fewer triangles between them: no draw call more, nothing else to change. */
function choose(mesh: Mesh, { x, z, near, far }: Standing): void {
  const { geometry } = mesh;
  const away = Math.hypot(x - self.x, z - self.z);
  if (away > FAR && geometry.index !== far) geometry.setIndex(far);
  else if (away < NEAR && geometry.index !== near) geometry.setIndex(near);
}

/**
 * Has pavilions that are far off drawn with fewer triangles from now on. Their far models are made on the device, beside
 * the picture's own thread: in the files they would weigh 55 kB.
 */
export function drawFarPlainly(outdoors: Group): void {
  let simplifier: Simplifier | null = null;
  let busy = false;
  let since = LOOKS;
  const stop = onFrame(ORDER.zone, (dt) => {
    if (useZones.getState().zone !== 'city') return;
    for (const [mesh, standing] of known) if (standing) choose(mesh, standing);
    since += dt;
    if (busy || since < LOOKS) return;
    since = 0;
    const mesh = newcomer(outdoors);
    if (!mesh) return;
    since = LOOKS;
    busy = true;
    simplifier ??= new Simplifier();
    learn(mesh, simplifier)
      .catch((reason) => {
        console.warn('Pavilions are drawn in full from afar as well:', reason);
        stop();
      })
      .finally(() => {
        busy = false;
        if (known.size < PLOTS.length) return;
        simplifier?.end();
        simplifier = null;
      });
  });
}
