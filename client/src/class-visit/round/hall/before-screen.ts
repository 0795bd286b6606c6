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
import { hallPlace, readFrom, SCREEN } from './screen-place.ts';

/** Whoever takes a step from there sees themselves again, metres. */
const STAYS = 0.5;
/** Eyes above the ground, metres; the screen's middle is seen so far above that of the picture, whose foot is the guide's bar, radians. */
const EYES = 1.58;
const ABOVE = 0.16;
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

/** Puts the guide before the class's screen, the class behind them, so that it fills the picture. */
export async function standBeforeScreen(): Promise<void> {
  const found = readingPlace();
  if (!found) return;
  const { zone, place } = found;
  const stand = readFrom(place);
  if (zone !== useZones.getState().zone) await goTo(zone as Parameters<typeof goTo>[0], stand);
  const free = freePlace(groundHere().walls, stand.x, stand.z, BODY_RADIUS);
  await goTo(placeOf({ ...stand, zone }), { ...free, heading: stand.heading });
  look(stand, place.by === 'agora' ? 0 : Math.hypot(stand.x - place.x, stand.z - place.z));
}

function look(stand: Stand, away: number): void {
  reading = { ...stand, x: self.x, z: self.z };
  const up = away > 0 ? Math.atan2(SCREEN.foot + SCREEN.high / 2 - EYES, away) : 0.2;
  gaze.yaw = stand.heading;
  gaze.pitch = LIFT + ABOVE - up;
  gaze.rest = 0;
  if (watched) return;
  watched = true;
  onFrame(ORDER.prompt, () => {
    if (!reading) return;
    if (Math.hypot(self.x - reading.x, self.z - reading.z) > STAYS) reading = null;
    else self.inRow = true;
  });
}

/** Stands before the screen and has everyone brought there; true once the order is given. */
export async function gatherBeforeScreen(): Promise<boolean> {
  await standBeforeScreen();
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
