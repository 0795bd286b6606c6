import { DISTRICT_RADIUS } from '@ville-usine/shared/class-visit/tour';
import type { Point } from '@ville-usine/shared/world/collide';
import { PLOTS } from '@ville-usine/shared/world/layout';
import type { Intent } from '@ville-usine/shared/world/move';
import { wordsOf } from '../../words/words.ts';
import { type Led, leading } from '../../world/controls/actions.ts';
import { ORDER, onFrame } from '../../world/frame-loop.ts';
import { goTo } from '../../world/go-to.ts';
import { notice } from '../../world/notice-store.ts';
import { gaze, self } from '../../world/self.ts';
import { leadTo, stopLeading } from '../../world/way/lead-way.ts';
import { useWay } from '../../world/way/way-store.ts';
import { useZones } from '../../world/zone-store.ts';
import { leadsOut } from './leash.ts';
import { canGo, isBusy, isListening, within } from './pupil-state.ts';
import './tour-walk-words.ts';

/** This far inside the edge one comes back to, and this far outside it one is brought instead of walking; metres. */
const INSIDE = 5;
const FAR = 25;
const LOOKS = 0.5;

const away = (at: Point, door: Point) => Math.hypot(at.x - door.x, at.z - door.z);

/** Turns back, at its edge, a pupil whose class walks freely within one district; and holds whoever is to listen. */
export function stayInDistrict(): void {
  let since = 0;
  let warned = false;
  const turnBack = () => {
    if (!warned) notice(wordsOf('tourWalk')('stayDistrict'));
    warned = true;
  };
  const lead = (_: number, hands: Intent): Led | null => {
    const door = doorNow();
    const out = door !== null && leadsOut(hands, gaze.yaw, self, door, DISTRICT_RADIUS);
    if (out) turnBack();
    else if (Math.hypot(hands.forward, hands.right) > 0) warned = false;
    return out || isListening()
      ? { forward: 0, right: 0, run: false, view: self.motion.heading, looks: true }
      : null;
  };
  onFrame(ORDER.input, (dt) => {
    const held = doorNow() !== null || isListening();
    if (held && leading.by === null) leading.by = lead;
    if (!held && leading.by === lead) leading.by = null;
    since += dt;
    if (since < LOOKS) return;
    since = 0;
    const door = doorNow();
    if (door) comeBack(door, turnBack);
  });
}

/** The door of the district's pavilion, while the class is to stay near it and this pupil walks outdoors. */
function doorNow(): (Point & { place: Parameters<typeof goTo>[0] }) | null {
  const bounds = within();
  if (!bounds || !('district' in bounds) || !canGo() || isBusy() || useZones.getState().zone !== 'city')
    return null;
  const plot = PLOTS.find(({ sector }) => sector === bounds.district);
  return plot ? { ...plot.door, place: `pavilion:${plot.sector}` } : null;
}

function comeBack(door: NonNullable<ReturnType<typeof doorNow>>, say: () => void): void {
  const { goal } = useWay.getState();
  if (goal && away(goal, door) > DISTRICT_RADIUS) {
    stopLeading();
    say();
  }
  const out = away(self, door);
  if (out <= DISTRICT_RADIUS + 1 || useWay.getState().goal) return;
  say();
  if (out > DISTRICT_RADIUS + FAR) {
    void goTo(door.place);
    return;
  }
  const part = (DISTRICT_RADIUS - INSIDE) / out;
  const back = { x: door.x + (self.x - door.x) * part, z: door.z + (self.z - door.z) * part };
  void leadTo({ ...back, place: null });
}
