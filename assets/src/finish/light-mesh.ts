import { Color, Matrix4, Vector3 } from 'three';
import { MATERIAL, type Material, PATTERN_LAYER } from '../kit/material.ts';
import type { MeshData, Mover } from '../kit/mesh-builder.ts';
import { type Daylight, developed, HOUR_NAMES, HOURS } from './daylight.ts';
import type { NightLights } from './night-lights.ts';
import type { Occluders } from './occluders.ts';
import { type Exposure, shadeSurface } from './shade-surface.ts';

/** Numbers a vertex holds for the other hours: red, green and blue as seen, for each. */
export const HOURS_WIDE = HOUR_NAMES.length * 3;

/** `colour`: red, green, blue as seen in the golden hour, then pattern layer or mover. `hours`: the other hours'. */
export type LitVertices = { colour: Uint8Array; hours: Uint8Array };

type Seen = Exposure & { suns: number[] };

/** Where each vertex's triangles have their middle, weighted by area: light is sampled a little towards it. */
function middles(mesh: MeshData): number[] {
  const out = new Array<number>((mesh.position.length / 3) * 4).fill(0);
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  for (let i = 0; i < mesh.index.length; i += 3) {
    const corners = mesh.index.slice(i, i + 3);
    for (const [k, v] of [a, b, c].entries()) v.fromArray(mesh.position, corners[k]! * 3);
    const middle = a.clone().add(b).add(c).divideScalar(3);
    const area = b.sub(a).cross(c.sub(a)).length() + 1e-9;
    for (const corner of corners) {
      out[corner * 4] = out[corner * 4]! + middle.x * area;
      out[corner * 4 + 1] = out[corner * 4 + 1]! + middle.y * area;
      out[corner * 4 + 2] = out[corner * 4 + 2]! + middle.z * area;
      out[corner * 4 + 3] = out[corner * 4 + 3]! + area;
    }
  }
  return out;
}

/** Someone of eye height looking from the middle of the zone: shiny things are shaded for that person. */
function viewFrom(point: Vector3): Vector3 {
  const near = Math.hypot(point.x, point.z) < 30;
  const eye = near ? new Vector3(-2, 3 + point.y * 0.7, 40) : new Vector3(point.x * 0.55, 5, point.z * 0.55);
  return eye.sub(point).normalize();
}

/** What each vertex is drawn with, at every hour. Without occluders everything is in the open; without lights no
 * window is lit at dusk. */
export function lightMesh(
  mesh: MeshData,
  movers: readonly Mover[],
  occluders: Occluders | null,
  day: Daylight,
  lights: NightLights | null = null,
): LitVertices {
  const count = mesh.position.length / 3;
  const colour = new Uint8Array(count * 4);
  const hours = new Uint8Array(count * HOURS_WIDE);
  const centre = middles(mesh);
  const rests = new Map(movers.map((m) => [m.id, new Matrix4().fromArray(m.rest)]));
  const windows = lights?.litWindows(mesh);
  const known = new Map<string, Seen>();
  const point = new Vector3();
  const normal = new Vector3();
  for (let i = 0; i < count; i++) {
    point.fromArray(mesh.position, i * 3);
    normal.fromArray(mesh.normal, i * 3);
    const heart = new Vector3().fromArray(centre, i * 4);
    heart.divideScalar(centre[i * 4 + 3] || 1);
    const rest = rests.get(mesh.mover[i]!);
    if (rest) {
      point.applyMatrix4(rest);
      heart.applyMatrix4(rest);
      normal.transformDirection(rest);
    }
    const material = mesh.material[i] as Material;
    const apart = point.distanceTo(heart);
    const pulled = point.clone();
    if (apart > 0.01) pulled.lerp(heart, Math.min(0.5, 2.2 / apart));
    // A wall sunk into the ground would be black at its foot.
    if (Math.abs(normal.y) < 0.5 && pulled.y < 0.5 && pulled.y > -2) pulled.y = 0.5;
    const key = `${(pulled.x * 5) | 0},${(pulled.y * 5) | 0},${(pulled.z * 5) | 0},${(normal.x * 5) | 0},${(normal.y * 5) | 0},${(normal.z * 5) | 0}`;
    let seen = known.get(key);
    if (!seen) {
      const bright = material === MATERIAL.glow || material === MATERIAL.door || material === MATERIAL.screen;
      const shaded = bright ? null : occluders;
      const suns = HOUR_NAMES.map((name) => shaded?.sunlight(pulled, normal, HOURS[name].toSun) ?? 1);
      seen = { ...(shaded?.exposure(pulled, normal, day.toSun) ?? { open: 1, sun: 1 }), suns };
      known.set(key, seen);
    }
    const albedo = new Color().fromArray(mesh.colour, i * 3);
    const layer = mesh.mover[i] ? mesh.mover[i]! : PATTERN_LAYER[material];
    if (material === MATERIAL.door || material === MATERIAL.screen) {
      // Their colours are in the pattern itself, which may double what is stored here.
      const own = material === MATERIAL.door ? [250, 246, 236] : [20, 20, 26];
      colour.set([...own, layer], i * 4);
      hours.set(
        HOUR_NAMES.flatMap(() => own),
        i * HOURS_WIDE,
      );
      continue;
    }
    const view = viewFrom(point);
    const light = shadeSurface(day, material, albedo, normal, point.y, view, seen);
    // Steps of 3 of 255 are not seen and pack a third smaller.
    const step = (v: number) => Math.min(255, Math.round((v * 255) / 3) * 3);
    colour.set([...developed(day, light).map(step), layer], i * 4);
    for (const [n, name] of HOUR_NAMES.entries()) {
      const hour = HOURS[name];
      const exposure = { open: seen.open, sun: seen.suns[n]! };
      const other = shadeSurface(hour, material, albedo, normal, point.y, view, exposure);
      if (name === 'dusk' && lights) {
        const window = windows?.get(i);
        if (window) other.copy(window);
        else if (material !== MATERIAL.glow && material !== MATERIAL.molten)
          other.add(lights.at(pulled, normal, occluders).multiply(albedo));
      }
      hours.set(
        developed(hour, other).map((v) => Math.round(v * 255)),
        i * HOURS_WIDE + n * 3,
      );
    }
  }
  return { colour, hours };
}
