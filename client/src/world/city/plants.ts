import {
  BufferAttribute,
  type BufferGeometry,
  Group,
  InstancedMesh,
  Matrix4,
  type ShaderMaterial,
  Sphere,
  Vector3,
} from 'three';
import { viewReach } from '../view-reach.ts';
import type { BakedMesh } from './read-model.ts';

/** Parts of the city that are culled apart, where a kind has no plainer form. */
const QUARTERS = 3;
/** Small plants are not drawn beyond this, metres. */
const SMALL_FAR = 70;
const SMALL = new Set(['lavender', 'oleander']);

/** From here on a tree is drawn in its plainer form, and within here in full again; metres. */
const AFAR = 57;
const NEAR = 53;
/** Trees are sorted anew when the eye has moved this far, metres, or turned this far, radians. */
const MOVED = 4;
const TURNED = 0.2;
/** Trees further aside than this from where one looks are left out, radians; near ones never are, metres. */
const ASIDE = 1.32;
const ALWAYS = 22;

/** Plain floats in metres: instances are placed by matrices that know nothing of stored steps. */
function inMetres({ geometry, toMetres }: BakedMesh): BufferGeometry {
  const stored = geometry.attributes.position!;
  const metres = new BufferAttribute(new Float32Array(stored.count * 3), 3);
  const v = new Vector3();
  for (let i = 0; i < stored.count; i++)
    metres.setXYZ(i, ...v.fromBufferAttribute(stored, i).applyMatrix4(toMetres).toArray());
  return geometry.setAttribute('position', metres);
}

/** Where the plant whose four numbers begin at `i` stands, turned and a little taller or shorter than its neighbour. */
function placed(list: readonly number[], i: number): Matrix4 {
  const [x, y, z, scale] = list.slice(i, i + 4) as [number, number, number, number];
  const tall = scale * (0.92 + ((i * 7) % 5) * 0.05);
  return new Matrix4()
    .makeRotationY(i * 1.7)
    .scale(new Vector3(scale, tall, scale))
    .setPosition(x, y, z);
}

type Sorted = { near: InstancedMesh; afar: InstancedMesh; places: Matrix4[]; isNear: boolean[] };
type Batch = { mesh: InstancedMesh; heart: Vector3; far: number };

/** Every plant of the city. Trees near the eye are drawn in full, the others plainly; the small ones only near. */
export class Plants {
  readonly group = new Group();
  private readonly sorted: Sorted[] = [];
  private readonly batches: Batch[] = [];
  private readonly eye = new Vector3(Number.POSITIVE_INFINITY, 0, 0);
  private readonly ahead = new Vector3(0, 0, -1);

  /** `trees` holds by kind, flat, x, y, z and scale of each plant. */
  constructor(models: readonly BakedMesh[], trees: Record<string, number[]>, material: ShaderMaterial) {
    const forms = new Map(models.map((model) => [model.name.replace('plant-', ''), model]));
    for (const [kind, model] of forms) {
      const list = trees[kind] ?? [];
      if (kind.endsWith('-afar') || !list.length) continue;
      const plain = forms.get(`${kind}-afar`);
      if (plain) this.addSorted(inMetres(model), inMetres(plain), list, material);
      else this.addBatches(inMetres(model), list, material, SMALL.has(kind));
    }
  }

  private addSorted(
    full: BufferGeometry,
    plain: BufferGeometry,
    list: readonly number[],
    material: ShaderMaterial,
  ): void {
    const places = Array.from({ length: list.length / 4 }, (_, n) => placed(list, n * 4));
    const near = new InstancedMesh(full, material, places.length);
    const afar = new InstancedMesh(plain, material, places.length);
    for (const mesh of [near, afar]) {
      mesh.frustumCulled = false;
      this.group.add(mesh);
    }
    this.sorted.push({ near, afar, places, isNear: places.map(() => false) });
  }

  private addBatches(
    geometry: BufferGeometry,
    list: readonly number[],
    material: ShaderMaterial,
    small: boolean,
  ): void {
    const quarters: number[][] = Array.from({ length: QUARTERS }, () => []);
    for (let i = 0; i < list.length; i += 4) {
      const angle = Math.atan2(list[i]!, list[i + 2]!) + Math.PI;
      quarters[Math.min(QUARTERS - 1, Math.floor((angle / (2 * Math.PI)) * QUARTERS))]!.push(i);
    }
    for (const quarter of quarters.filter((q) => q.length)) {
      const mesh = new InstancedMesh(geometry, material, quarter.length);
      const heart = new Vector3();
      for (const [n, i] of quarter.entries()) {
        mesh.setMatrixAt(n, placed(list, i));
        heart.add(new Vector3(list[i], list[i + 1], list[i + 2]));
      }
      heart.divideScalar(quarter.length);
      const away = quarter.map((i) => heart.distanceTo(new Vector3(list[i], list[i + 1], list[i + 2])));
      const reach = Math.max(...away) + 12;
      mesh.boundingSphere = new Sphere(heart, reach);
      this.group.add(mesh);
      this.batches.push({ mesh, heart, far: small ? SMALL_FAR + reach * 0.4 : Number.POSITIVE_INFINITY });
    }
  }

  /** Told every frame where the eye is, metres, and along which direction it looks; sorts only now and then. */
  lookFrom(eye: Vector3, ahead: Vector3): void {
    const { share } = viewReach;
    for (const { mesh, heart, far } of this.batches) mesh.visible = heart.distanceTo(eye) < far * share;
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
    for (const { near, afar, places, isNear } of this.sorted) {
      let [nears, afars] = [0, 0];
      for (const [n, place] of places.entries()) {
        const [dx, dz] = [place.elements[12]! - eye.x, place.elements[14]! - eye.z];
        const away = Math.hypot(dx, place.elements[13]! - eye.y, dz);
        isNear[n] = away < (isNear[n] ? AFAR : NEAR) * share;
        const flat = Math.hypot(dx, dz);
        if (!steep && flat > ALWAYS && dx * ax + dz * az < least * flat) continue;
        if (isNear[n]) near.setMatrixAt(nears++, place);
        else afar.setMatrixAt(afars++, place);
      }
      near.count = nears;
      afar.count = afars;
      near.visible = nears > 0;
      afar.visible = afars > 0;
      near.instanceMatrix.needsUpdate = true;
      afar.instanceMatrix.needsUpdate = true;
    }
  }
}
