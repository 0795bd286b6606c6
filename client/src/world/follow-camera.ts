import { ease, turnBetween } from '@ville-usine/shared/world/move';
import { type PerspectiveCamera, Vector3 } from 'three';
import { CameraRig } from './camera-rig.ts';
import { ORDER, onFrame } from './frame-loop.ts';
import { lookUp } from './look-up.ts';
import { gaze, self } from './self.ts';
import { useSettings } from './settings-store.ts';
import { useWorld } from './world-store.ts';
import { sightHere, useZones } from './zone-store.ts';

/** How far behind, in metres, outdoors and in halls. */
const OUTDOORS = 8;
const INDOORS = 5;
/** Eyes above the feet, metres, when one sees through them. */
const EYES = 1.58;
/** The picture looks a little less down than the camera stands up: horizon in the upper third. */
const LIFT = 0.075;
/** The view swings gently behind the walker after this many seconds without a hand on it. */
const HAND_REST = 1.2;

/** Behind someone who is led it swings in this long, seconds. */
const LED = 0.75;

/** What moves may leave less room behind someone: metres, at most `reach`. */
type Room = (at: { x: number; z: number; yaw: number }, reach: number) => number;
const allOfIt: Room = (_at, reach) => reach;
/** How far back the picture is best taken from, and how far back at most. */
export const roomBehind: { best: Room; most: Room } = { best: allOfIt, most: allOfIt };

/** Where the first picture is taken from, metres. */
const PLAZA_VIEW = new Vector3(3.2, 2.35, 47.5);

/** Further than this from it the picture does not glide, metres. */
const GLIDES = 20;

/** Keeps the camera behind oneself, never through a wall; before one enters, it shows the plaza. */
export function followCamera(camera: PerspectiveCamera): void {
  const rig = new CameraRig();
  const who = { x: 0, y: 0, z: 0, vx: 0, vz: 0 };
  let arrived = 0;
  let up = 0;
  const home = new Vector3();
  camera.rotation.order = 'YXZ';
  onFrame(ORDER.camera, (dt, elapsed) => {
    const { entered } = useWorld.getState();
    const { calm, firstPerson } = useSettings.getState();
    const { zone } = useZones.getState();
    if (!entered) {
      showPlaza(camera, calm ? 0 : elapsed);
      return;
    }
    arrived = calm ? 1 : Math.min(1, arrived + dt / 1.1);
    frame(dt);
    const { x, y, z, motion } = self;
    const at = { x, z, yaw: gaze.yaw };
    const outdoors = zone === 'city';
    const ownEyes = firstPerson || self.carried || self.inRow;
    const reach = ownEyes ? 0 : outdoors ? roomBehind.best(at, OUTDOORS) : INDOORS;
    Object.assign(who, { x, y, z, vx: motion.vx, vz: motion.vz });
    rig.step(dt, sightHere(), who, gaze, reach, calm, outdoors ? roomBehind.most(at, OUTDOORS) : INDOORS);
    const { pose } = rig;
    // Near one's own head the picture comes from one's eyes.
    const eyes = Math.max(0, 1 - pose.distance / 0.6);
    camera.position.set(
      pose.x + (x - pose.x) * eyes,
      pose.y + (y + EYES - pose.y) * eyes,
      pose.z + (z - pose.z) * eyes,
    );
    up += ((zone === 'city' ? lookUp(self.x, self.z, gaze.yaw) : 0) - up) * ease(dt, calm ? 0.01 : 0.6);
    camera.rotation.set(-gaze.pitch + LIFT + up, gaze.yaw, 0);
    // Whoever stands elsewhere already, taken there by the plan, is not brought from the plaza.
    if (camera.position.distanceTo(PLAZA_VIEW) > GLIDES) arrived = 1;
    // The first step in: from the picture behind the welcome to one's own back.
    if (arrived < 1)
      camera.position.lerpVectors(PLAZA_VIEW, home.copy(camera.position), 1 - (1 - arrived) ** 3);
  });
}

function frame(dt: number): void {
  if (gaze.rest < HAND_REST || !self.moving) return;
  const off = turnBetween(gaze.yaw, self.motion.heading);
  if (gaze.led) {
    // Whoever is led looks where they are taken.
    gaze.yaw += off * ease(dt, LED) * Math.min(1, self.pace / 3);
    return;
  }
  // Walking towards the camera is allowed to stay so: only a sideways walk draws the view along.
  const share = Math.sin(Math.min(Math.abs(off), Math.PI)) * Math.sign(off);
  gaze.yaw += share * ease(dt, 1.6) * Math.min(1, self.pace / 3);
}

/** The first picture: from the carpet, the orrery ahead, swaying as in light wind. */
function showPlaza(camera: PerspectiveCamera, elapsed: number): void {
  camera.position.copy(PLAZA_VIEW);
  camera.position.x += Math.sin(elapsed * 0.12) * 0.7;
  camera.rotation.set(0.1, 0.06 + Math.sin(elapsed * 0.12) * 0.012, 0);
}
