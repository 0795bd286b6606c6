import { ease, turnBetween } from '@ville-usine/shared/world/move';
import { ORDER, onFrame } from '../frame-loop.ts';
import { gaze, self } from '../self.ts';
import { useSettings } from '../settings-store.ts';

/** Seconds to turn by most of the way, how near is enough, radians, and when it ends in any case, seconds. */
const SOFTLY = 0.35;
const ENOUGH = 0.02;
const MOST = 3;

let stop: (() => void) | null = null;

/** Turns whoever stands here towards a heading, radians; a hand on the view or a step of one's own ends it. */
export function turnTo(heading: number): void {
  stop?.();
  let since = 0;
  const off = onFrame(ORDER.prompt, (dt) => {
    since += dt;
    const share = useSettings.getState().calm ? 1 : ease(dt, SOFTLY);
    const left = turnBetween(gaze.yaw, heading);
    if (gaze.rest < since || since > MOST || Math.abs(left) < ENOUGH) return end();
    gaze.yaw += left * share;
    if (!self.moving) self.motion.heading += turnBetween(self.motion.heading, heading) * share;
  });
  const end = () => {
    off();
    if (stop === end) stop = null;
  };
  stop = end;
}
