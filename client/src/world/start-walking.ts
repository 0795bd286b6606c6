import { slide } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS, ease, stepMotion, yieldToWalls } from '@ville-usine/shared/world/move';
import { placeAt } from '@ville-usine/shared/world/place';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { intent, leading } from './controls/actions.ts';
import { ORDER, onFrame } from './frame-loop.ts';
import { gaze, self } from './self.ts';
import { useWorld } from './world-store.ts';
import { groundHere, useZones } from './zone-store.ts';

/** Nobody walks further than this from the plaza, metres; the last fence should the walls have a gap. */
const EDGE = 160;

/** Moves oneself every frame: intent, speed, walls, ground height; and says in which place one stands. */
export function startWalking(): void {
  let sinceNamed = 0;
  onFrame(ORDER.walk, (dt) => {
    const { entered } = useWorld.getState();
    const { ready, curtain, zone } = useZones.getState();
    if (!entered || !ready) return;
    if (!self.carried) walk(dt, curtain);
    sinceNamed += dt;
    if (sinceNamed > 0.25) {
      sinceNamed = 0;
      const place = placeAt(zone, self.x, self.z);
      if (place !== useWorld.getState().place) useWorld.setState({ place });
    }
  });
}

function walk(dt: number, curtain: boolean): void {
  const [x, z] = [self.x, self.z];
  const wish = curtain ? { forward: 0, right: 0, run: false } : intent();
  const led = curtain ? null : (leading.by?.(dt, wish) ?? null);
  gaze.led = led !== null && !led.looks;
  stepMotion(self.motion, led ?? wish, led?.view ?? gaze.yaw, dt);
  const { walls, ramps } = groundHere();
  slide(walls, self, BODY_RADIUS, self.motion.vx * dt, self.motion.vz * dt);
  yieldToWalls(self.motion, self.x - x, self.z - z, dt);
  const out = Math.hypot(self.x, self.z) / EDGE;
  if (out > 1) {
    self.x /= out;
    self.z /= out;
  }
  // Legs go as fast as the ground passes, not as one would like to.
  const pace = dt > 0 ? Math.hypot(self.x - x, self.z - z) / dt : 0;
  self.pace += (pace - self.pace) * ease(dt, 0.06);
  self.moving = self.pace > 0.15;
  self.y += (walkHeight(ramps, self.x, self.z) - self.y) * ease(dt, 0.06);
}
