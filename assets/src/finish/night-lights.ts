import { Color, Matrix4, Vector3 } from 'three';
import { MATERIAL } from '../kit/material.ts';
import type { MeshData, Site } from '../kit/mesh-builder.ts';
import { islands } from './islands.ts';
import type { Occluders } from './occluders.ts';

/** A lamp, a fire or a doorway: how far it reaches (metres) and its linear colour close by. */
type NightLight = { place: Vector3; reach: number; colour: Color; size: number };

/** Share of the windows behind which somebody is still at work. */
const AT_WORK = 0.64;
const CELL = 16;

/** 0..1 from a place, the same each time. */
function chance(p: Vector3, salt: number): number {
  const mixed = [p.x, p.y, p.z].reduce((h, v) => {
    const next = Math.imul(h ^ Math.round(v * 20), 0x9e3779b1);
    return next ^ (next >>> 15);
  }, salt);
  return (Math.imul(mixed, 0x85ebca6b) >>> 0) / 4294967296;
}

/** All that shines after sunset, ready to be asked how much of it reaches a point. */
export class NightLights {
  readonly lamps: NightLight[] = [];
  private readonly cells = new Map<string, NightLight[]>();
  private readonly toLight = new Vector3();

  constructor(site: Site) {
    const rests = new Map(site.movers.map((m) => [m.id, new Matrix4().fromArray(m.rest)]));
    for (const { still, moving } of site.chunks.values())
      for (const mesh of [still, moving]) this.take(mesh, rests);
    for (const { x, y, z, radius, colour } of site.halos) {
      const strong = new Color(colour).multiplyScalar(radius > 9 ? 1.5 : 1.15);
      this.add({
        place: new Vector3(x, y, z),
        reach: radius * (radius > 9 ? 3.2 : 2.2),
        colour: strong,
        size: radius * 0.3,
      });
    }
  }

  private take(mesh: MeshData, rests: ReadonlyMap<number, Matrix4>): void {
    const warm = new Color('#ffb765');
    for (const { vertices, middle, low, high } of islands(mesh, MATERIAL.glow)) {
      const rest = rests.get(mesh.mover[vertices[0]!]!);
      const place = rest ? middle.clone().applyMatrix4(rest) : middle;
      const size = Math.max(0.3, (high - low) / 2);
      // Great glowing things have a halo of their own; strips and panels light what is near them in their colour.
      if (size > 1.2) continue;
      const own = new Color().fromArray(mesh.colour, vertices[0]! * 3);
      this.add({ place, reach: 13, colour: own.lerp(warm, 0.7).multiplyScalar(0.95), size });
    }
    for (const { middle } of islands(mesh, MATERIAL.door)) {
      // Every door looks at the plaza, which is the origin.
      const out = new Vector3(-middle.x, 0, -middle.z).normalize();
      this.add({
        place: middle.clone().addScaledVector(out, 3),
        reach: 22,
        colour: new Color('#ffb257').multiplyScalar(1.5),
        size: 1.8,
      });
    }
  }

  private add(light: NightLight): void {
    this.lamps.push(light);
    const { place, reach } = light;
    for (let i = Math.floor((place.x - reach) / CELL); i <= Math.floor((place.x + reach) / CELL); i++)
      for (let j = Math.floor((place.z - reach) / CELL); j <= Math.floor((place.z + reach) / CELL); j++) {
        const key = `${i},${j}`;
        const cell = this.cells.get(key);
        if (cell) cell.push(light);
        else this.cells.set(key, [light]);
      }
  }

  /** Linear light of all lamps on a surface, before its own colour. */
  at(point: Vector3, normal: Vector3, occluders: Occluders | null): Color {
    const sum = new Color(0, 0, 0);
    const near = this.cells.get(`${Math.floor(point.x / CELL)},${Math.floor(point.z / CELL)}`) ?? [];
    for (const { place, reach, colour, size } of near) {
      this.toLight.copy(place).sub(point);
      const far = this.toLight.length();
      if (far > reach) continue;
      this.toLight.divideScalar(far || 1);
      const facing = Math.max(0, normal.dot(this.toLight) * 0.75 + 0.25);
      const strength = facing * (1 - far / reach) ** 2 * (1 + 1.4 * (1 - far / reach) ** 4);
      if (strength < 0.004) continue;
      const open =
        !occluders || occluders.clear(point, normal, this.toLight, Math.max(0.05, far - size - 0.4));
      if (open) sum.add(colour.clone().multiplyScalar(strength));
    }
    // Many lamps together blind nobody.
    const most = Math.max(sum.r, sum.g, sum.b);
    return sum.multiplyScalar(1 / (1 + most * 0.4));
  }

  /** The light of each vertex of a lit window: warm rooms of several tones, brighter towards their floor. */
  litWindows(mesh: MeshData): Map<number, Color> {
    const lit = new Map<number, Color>();
    for (const { vertices, middle, low, high } of islands(mesh, MATERIAL.glass)) {
      if (chance(middle, 77) > AT_WORK) continue;
      const room = new Color('#ffc46a').lerp(new Color('#ff9a44'), chance(middle, 5) * 0.7);
      room.multiplyScalar(0.75 + chance(middle, 9) * 0.5);
      for (const i of vertices) {
        const height = (mesh.position[i * 3 + 1]! - low) / Math.max(0.1, high - low);
        lit.set(i, room.clone().multiplyScalar(1.15 - 0.4 * height));
      }
    }
    return lit;
  }
}
