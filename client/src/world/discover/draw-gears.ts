import { GEARS } from '@ville-usine/shared/world/discover/gears';
import { InstancedBufferAttribute, InstancedBufferGeometry, Mesh } from 'three';
import { gearMaterial } from './gear-material.ts';
import { gearShape } from './gear-shape.ts';

/** Nothing is drawn further away than this, metres. */
const SEEN = 60;
/** A gear that was taken flies up and fades for this long, seconds. */
const FLIGHT = 1.1;

/** Draws the gears that are near and not taken yet, all with one call; where none is near, with none. */
export type DrawnGears = {
  mesh: Mesh;
  /** Once a frame: seconds since the last, the eye in metres, what has been found, and whether time stands still. */
  move: (dt: number, eye: { x: number; z: number }, found: readonly string[], calm: boolean) => void;
};

export function drawGears(): DrawnGears {
  const shape = gearShape();
  const geometry = new InstancedBufferGeometry();
  for (const [name, attribute] of Object.entries(shape.attributes)) geometry.setAttribute(name, attribute);
  const places = new InstancedBufferAttribute(new Float32Array(GEARS.length * 4), 4);
  const taken = new InstancedBufferAttribute(new Float32Array(GEARS.length), 1);
  geometry.setAttribute('iAt', places);
  geometry.setAttribute('iTaken', taken);
  const material = gearMaterial();
  const mesh = new Mesh(geometry, material);
  mesh.name = 'golden gears';
  mesh.frustumCulled = false;
  mesh.visible = false;
  // After smoke and glow: what they add to must be there already.
  mesh.renderOrder = 70;
  const gone = new Map<string, number>();
  let known = false;
  return {
    mesh,
    move(dt, eye, found, calm) {
      if (!calm) material.uniforms['uTurn']!.value += dt;
      // What was found in an earlier visit is not there any more; only a find of this moment flies up.
      for (const id of found)
        if (!gone.has(id)) gone.set(id, known && !calm ? 0 : 1);
        else if (gone.get(id)! < 1) gone.set(id, Math.min(1, gone.get(id)! + dt / FLIGHT));
      known = true;
      for (const id of gone.keys()) if (!found.includes(id)) gone.delete(id);
      let count = 0;
      for (const [index, { id, x, y, z }] of GEARS.entries()) {
        const part = gone.get(id) ?? 0;
        if (part >= 1 || Math.hypot(x - eye.x, z - eye.z) > SEEN) continue;
        places.setXYZW(count, x, y, z, index);
        taken.setX(count, part);
        count += 1;
      }
      geometry.instanceCount = count;
      mesh.visible = count > 0;
      if (count === 0) return;
      places.needsUpdate = true;
      taken.needsUpdate = true;
    },
  };
}
