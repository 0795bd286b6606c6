import { Group, InstancedMesh, Matrix4, type ShaderMaterial, Vector3 } from 'three';
import { viewReach } from '../view-reach.ts';
import { inMetres } from './in-metres.ts';
import type { BakedMesh } from './read-model.ts';

/** Within the first a plant is drawn in full, from the second on plainly or, where it has no plainer form, no more; metres. */
type Within = readonly [near: number, afar: number];
const TREE: Within = [53, 57];
const SMALL: Within = [86, 90];
const ALONE: Within = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
const SMALL_KINDS = new Set(['lavender', 'oleander']);
/** Plants are sorted anew when the eye has moved this far, metres, or turned this far, radians. */
const MOVED = 4;
const TURNED = 0.2;
/** Plants further aside than this from where one looks are left out, radians; near ones never are, metres. */
const ASIDE = 1.32;
const ALWAYS = 22;

/** Where the plant whose four numbers begin at `i` stands, turned and a little taller or shorter than its neighbour. */
function placed(list: readonly number[], i: number): Matrix4 {
  const [x, y, z, scale] = list.slice(i, i + 4) as [number, number, number, number];
  const tall = scale * (0.92 + ((i * 7) % 5) * 0.05);
  return new Matrix4()
    .makeRotationY(i * 1.7)
    .scale(new Vector3(scale, tall, scale))
    .setPosition(x, y, z);
}

type Sorted = {
  near: InstancedMesh;
  afar: InstancedMesh | null;
  within: Within;
  places: Matrix4[];
  isNear: boolean[];
};

/** Every plant of the city. Trees near the eye are drawn in full, the others plainly; the small ones only near. */
export class Plants {
  readonly group = new Group();
  private readonly sorted: Sorted[] = [];
  private readonly eye = new Vector3(Number.POSITIVE_INFINITY, 0, 0);
  private readonly ahead = new Vector3(0, 0, -1);

  /** `trees` holds by kind, flat, x, y, z and scale of each plant. */
  constructor(models: readonly BakedMesh[], trees: Record<string, number[]>, material: ShaderMaterial) {
    const forms = new Map(models.map((model) => [model.name.replace('plant-', ''), model]));
    for (const [kind, model] of forms) {
      const list = trees[kind] ?? [];
      if (kind.endsWith('-afar') || !list.length) continue;
      const plain = forms.get(`${kind}-afar`);
      const within = plain ? TREE : SMALL_KINDS.has(kind) ? SMALL : ALONE;
      const places = Array.from({ length: list.length / 4 }, (_, n) => placed(list, n * 4));
      const planted = (form: BakedMesh) =>
        this.plant(new InstancedMesh(inMetres(form), material, places.length));
      const near = planted(model);
      const afar = plain ? planted(plain) : null;
      this.sorted.push({ near, afar, within, places, isNear: places.map(() => false) });
    }
  }

  /** What is out of view is left out when plants are sorted. */
  private plant(mesh: InstancedMesh): InstancedMesh {
    mesh.frustumCulled = false;
    this.group.add(mesh);
    return mesh;
  }

  /** Told every frame where the eye is, metres, and along which direction it looks; sorts only now and then. */
  lookFrom(eye: Vector3, ahead: Vector3): void {
    if (this.eye.distanceTo(eye) < MOVED && this.ahead.angleTo(ahead) < TURNED) return;
    this.eye.copy(eye);
    this.ahead.copy(ahead);
    // Over the city's height what lies ahead is a matter of the plan; seen from above, of everything.
    const steep = Math.abs(ahead.y) > 0.6;
    const [ax, az] = [
      ahead.x / Math.hypot(ahead.x, ahead.z, 1e-6),
      ahead.z / Math.hypot(ahead.x, ahead.z, 1e-6),
    ];
    const least = Math.cos(ASIDE);
    const { share } = viewReach;
    for (const { near, afar, within, places, isNear } of this.sorted) {
      let [nears, afars] = [0, 0];
      for (const [n, place] of places.entries()) {
        const [dx, dz] = [place.elements[12]! - eye.x, place.elements[14]! - eye.z];
        const away = Math.hypot(dx, place.elements[13]! - eye.y, dz);
        isNear[n] = away < within[isNear[n] ? 1 : 0] * share;
        const flat = Math.hypot(dx, dz);
        if (!steep && flat > ALWAYS && dx * ax + dz * az < least * flat) continue;
        if (isNear[n]) near.setMatrixAt(nears++, place);
        else afar?.setMatrixAt(afars++, place);
      }
      show(near, nears);
      if (afar) show(afar, afars);
    }
  }
}

function show(mesh: InstancedMesh, count: number): void {
  mesh.count = count;
  mesh.visible = count > 0;
  mesh.instanceMatrix.needsUpdate = true;
}
