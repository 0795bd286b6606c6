import { firstWall } from '@ville-usine/shared/world/collide';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { ease, turnBetween } from '@ville-usine/shared/world/move';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { type Camera, Mesh, type Scene } from 'three';
import { isOfEdition } from '../../content/of-edition.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { makeReady } from '../make-ready.ts';
import { gaze, self } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { useWorld } from '../world-store.ts';
import { groundHere } from '../zone-store.ts';
import { boulonGeometry } from './boulon-geometry.ts';
import { boulonMaterial } from './boulon-material.ts';
import { useGuide } from './guide-store.ts';

/** Where it hovers, seen from the visitor: to the right and ahead, metres; and how high. */
const ASIDE = 1.25;
const AHEAD = 0.7;
const AHEAD_OF_EYES = 2.2;
const HIGH = 1.32;
const SIZE = 1.22;
/** Nearer to the eye than this it would fill the picture, metres: where a wall draws the camera in it waits unseen. */
const TOO_NEAR = 2;
/** Asked for calm it stands still, and stands elsewhere only when one has left it behind, metres. */
const LEFT_BEHIND = 5;

/** Brings Boulon into the scene; it is drawn, with one call, only while it has something to show. */
export async function bringBoulon(scene: Scene, camera: Camera): Promise<void> {
  const material = boulonMaterial();
  const robot = new Mesh(await boulonGeometry(), material);
  robot.name = 'Boulon';
  robot.scale.setScalar(SIZE);
  robot.frustumCulled = false;
  robot.renderOrder = 65;
  robot.visible = false;
  scene.add(robot);
  void makeReady(robot);
  const at = { x: 0, y: 0, z: 0 };
  let [there, time, turn, nodding, pointing, shown] = [false, 0, 0, 0, 0, useGuide.getState().step];
  onFrame(ORDER.avatars, (dt) => {
    const { step } = useGuide.getState();
    const { calm, firstPerson } = useSettings.getState();
    robot.visible = step !== null && useWorld.getState().entered;
    if (!robot.visible) {
      there = false;
      return;
    }
    if (step !== shown) {
      shown = step;
      nodding = calm ? 0 : 1;
    }
    const place = placeBeside(firstPerson);
    const far = Math.hypot(place.x - at.x, place.z - at.z);
    if (!there || far > 12 || (calm && far > LEFT_BEHIND && !self.moving)) Object.assign(at, place);
    else if (!calm) {
      at.x += (place.x - at.x) * ease(dt, 0.28);
      at.z += (place.z - at.z) * ease(dt, 0.28);
      at.y += (place.y - at.y) * ease(dt, 0.2);
    }
    const goal = step === 'door' ? nearestDoor(at) : null;
    const look = goal ?? camera.position;
    const wanted = Math.atan2(look.x - at.x, look.z - at.z);
    turn += turnBetween(turn, wanted) * (calm || !there ? 1 : ease(dt, 0.22));
    there = true;
    if (!calm) {
      time += dt;
      nodding = Math.max(0, nodding - dt / 1.1);
    }
    pointing += ((goal ? 1 : 0) - pointing) * (calm ? 1 : ease(dt, 0.18));
    const bob = Math.sin(time * 2.1) * 0.045;
    robot.position.set(at.x, at.y + HIGH + bob, at.z);
    robot.rotation.set(0, turn, 0);
    robot.visible = firstPerson || camera.position.distanceTo(robot.position) > TOO_NEAR;
    const u = material.uniforms;
    u['uFloor']!.value = -(HIGH + bob - 0.05) / SIZE;
    u['uNod']!.value = Math.sin(nodding * Math.PI * 4) * 0.2 * nodding - 0.06;
    u['uPoint']!.value = pointing;
    u['uWave']!.value =
      step === 'look' || step === 'bye' ? 2.2 + Math.sin(time * 7) * 0.3 : Math.sin(time * 1.6) * 0.06;
    u['uSmile']!.value = step === 'bye' ? 1 : nodding;
    u['uBlink']!.value = Math.max(0, 1 - Math.abs(((time + 1.3) % 3.7) - 0.08) / 0.08);
  });
}

/** A spot beside the visitor, in the picture, and on their side of the walls. */
function placeBeside(firstPerson: boolean): { x: number; y: number; z: number } {
  const { walls, ramps } = groundHere();
  const [sin, cos] = [Math.sin(gaze.yaw), Math.cos(gaze.yaw)];
  const ahead = firstPerson ? AHEAD_OF_EYES : AHEAD;
  const [dx, dz] = [cos * ASIDE - sin * ahead, -sin * ASIDE - cos * ahead];
  const free = firstWall(walls, self.x, self.z, self.x + dx * 1.3, self.z + dz * 1.3);
  const part = Math.min(1, Math.max(0.35, free * 1.3 - 0.3));
  const [x, z] = [self.x + dx * part, self.z + dz * part];
  return { x, z, y: walkHeight(ramps, x, z) };
}

function nearestDoor({ x, z }: { x: number; z: number }): { x: number; z: number } {
  const away = (door: { x: number; z: number }) => Math.hypot(door.x - x, door.z - z);
  return PLOTS.filter(({ sector }) => isOfEdition(sector))
    .map(({ door }) => door)
    .reduce((a, b) => (away(b) < away(a) ? b : a));
}
