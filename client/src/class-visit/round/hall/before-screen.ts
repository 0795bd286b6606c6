import { freePlace } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS } from '@ville-usine/shared/world/move';
import type { Stand } from '@ville-usine/shared/world/place';
import { ORDER, onFrame } from '../../../world/frame-loop.ts';
import { goTo } from '../../../world/go-to.ts';
import { gaze, self } from '../../../world/self.ts';
import { groundHere, useZones } from '../../../world/zone-store.ts';
import { order, useGuide } from '../../tour/guide-store.ts';
import { placeOf } from '../../walk/go-along.ts';
import { useRound } from '../round-store.ts';
import { useScreenPlace } from './place-store.ts';
import { hallPlace, SCREEN, standBefore } from './screen-place.ts';

/** Whoever takes a step from there sees themselves again, metres. */
const STAYS = 0.5;
/** Eyes above the ground, metres, and how much higher than the picture's middle the screen's is seen, radians. */
const EYES = 1.58;
const ABOVE = { read: 0.03, see: 0.19 };
const AGORA_UP = 0.3;
/** The camera looks up by itself by as much, radians. */
const LIFT = 0.075;
/** The board tells once a second where the guide stands: they are there within this, metres, or are not waited for, ms. */
const THERE = 2;
const WAITS_MS = 4_000;

let reading: Stand | null = null;
let watched = false;

/** Where the screen of the class's quiz stands or will stand, in this zone or in the quiz's hall. */
function readingPlace() {
  const { zone } = useZones.getState();
  const { place } = useScreenPlace.getState();
  if (place) return { zone, place };
  const { round } = useRound.getState();
  const hall = round?.hall ? (`hall:${round.hall}` as const) : null;
  const there = hall && hallPlace(hall);
  return there && hall ? { zone: hall, place: there } : null;
}

/** Puts the guide before the class's screen, so that it fills the picture; at the end a little further, to see its podium. */
export const standBeforeScreen = (): Promise<void> =>
  stand(useRound.getState().round?.phase === 'over' ? 'see' : 'read');

async function stand(to: 'read' | 'see'): Promise<void> {
  const found = readingPlace();
  if (!found) return;
  const { zone, place } = found;
  const at = standBefore(place, to);
  if (zone !== useZones.getState().zone) await goTo(zone as Parameters<typeof goTo>[0], at);
  const free = freePlace(groundHere().walls, at.x, at.z, BODY_RADIUS);
  await goTo(placeOf({ ...at, zone }), { ...free, heading: at.heading });
  look(at, to, place.by === 'agora' ? null : Math.hypot(at.x - place.x, at.z - place.z));
}

/** Looks at oneself from behind again. */
export function leaveScreen(): void {
  reading = null;
  useScreenPlace.setState({ reading: false });
}

function look(at: Stand, to: 'read' | 'see', away: number | null): void {
  reading = { ...at, x: self.x, z: self.z };
  useScreenPlace.setState({ reading: true });
  const up = away === null ? AGORA_UP : Math.atan2(SCREEN.foot + SCREEN.high / 2 - EYES, away);
  gaze.yaw = at.heading;
  gaze.pitch = LIFT + ABOVE[to] - up;
  gaze.rest = 0;
  if (watched) return;
  watched = true;
  // At the end one steps back, so that the podium is in the picture.
  useRound.subscribe(({ round }, was) => {
    const ends = round?.phase === 'over' && was.round?.phase !== 'over';
    if (ends && reading) void standBeforeScreen();
  });
  onFrame(ORDER.prompt, () => {
    if (!reading) return;
    const walked = Math.hypot(self.x - reading.x, self.z - reading.z) > STAYS;
    if (walked || !useRound.getState().round) leaveScreen();
    else self.inRow = true;
  });
}

/** Stands before the screen and has everyone brought there; true once the order is given. */
export async function gatherBeforeScreen(): Promise<boolean> {
  await stand('see');
  // What was shown elsewhere would have the class stand before that.
  if (useGuide.getState().tour?.shown) await order({ do: 'hide' });
  await toldWhereIAm();
  return order({ do: 'gather' });
}

function toldWhereIAm(): Promise<void> {
  return new Promise((resolve) => {
    const { x, z } = self;
    const there = () => {
      const at = useGuide.getState().board?.at;
      return at?.zone === useZones.getState().zone && Math.hypot(at.x - x, at.z - z) < THERE;
    };
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = useGuide.subscribe(() => there() && done());
    const timer = setTimeout(done, WAITS_MS);
    if (there()) done();
  });
}
