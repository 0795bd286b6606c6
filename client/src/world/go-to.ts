import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { freePlace } from '@ville-usine/shared/world/collide';
import type { PlaceId } from '@ville-usine/shared/world/layout';
import { BODY_RADIUS } from '@ville-usine/shared/world/move';
import { type Stand, sectorOf, standAt, zoneOf } from '@ville-usine/shared/world/place';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { useConnection } from '../net/connection.ts';
import { wordsOf } from '../words/words.ts';
import { ClosedHall } from './closed-hall.ts';
import { notice } from './notice-store.ts';
import { gaze, self } from './self.ts';
import { useSettings } from './settings-store.ts';
import { useWorld } from './world-store.ts';
import { isBuilt, loadZone } from './zone-files.ts';
import { groundHere, standOn, useZones } from './zone-store.ts';

/** Half a passage: the curtain closes, then opens; milliseconds. */
const CURTAIN_MS = 200;
/** How long a zone may take to be drawn while one walks on before its door, milliseconds. */
const DRAWN_WITHIN_MS = 60_000;
/** A door that the network kept shut is tried again after this, milliseconds. */
const AGAIN_MS = 5_000;

/** One enters a hall this far inside its way out, metres: near enough to find it again, past its prompt. */
const EXIT_BEHIND = 3.4;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Where one stood in the city before entering a hall. */
let outside: Stand | null = null;
let wanted: PlaceId | null = null;
/** Counts what was asked for: whoever waits for an older wish stops waiting. */
let wishes = 0;
/** Where a passage leads that is under way. */
let passing: PlaceId | null = null;
let drawing: { zone: ZoneId; resolve: () => void; reject: (reason: unknown) => void } | null = null;
/** The city stays built behind a hall's walls: one comes out of a door at once, to a whole city. */
let cityStands = false;

/** Told by the world's scene when the zone that is coming has been drawn once. */
export function zoneDrawn(zone: ZoneId): void {
  if (zone === 'city') cityStands = true;
  if (drawing?.zone === zone) drawing.resolve();
}

/** Told by the world's scene when a zone cannot be drawn, as when the network did not bring its model. */
export function zoneFailed(zone: ZoneId, reason: unknown): void {
  if (drawing?.zone === zone) drawing.reject(reason);
}

/** Puts oneself somewhere in the zone, clear of walls, looking ahead. */
export function standUp({ x, z, heading }: Stand): void {
  const { walls, ramps } = groundHere();
  Object.assign(self, freePlace(walls, x, z, BODY_RADIUS));
  self.y = walkHeight(ramps, self.x, self.z);
  self.motion = { vx: 0, vz: 0, heading };
  self.pace = 0;
  self.carried = false;
  gaze.yaw = heading;
  gaze.rest = 9;
}

/**
 * Brings oneself to a place: at once within the zone, through the curtain into another one, once that one is drawn:
 * until then one walks on where one is. When the network does not bring it one stays there, `barred` says so, and
 * so does a word when it would come again. Rejects with `ClosedHall` for a hall that is not built: one stays.
 */
export function goTo(place: PlaceId, stand?: Stand): Promise<void> {
  const zone = zoneOf(place);
  if (!isBuilt(zone)) return Promise.reject(new ClosedHall(place));
  wanted = place;
  const { zone: here, ready } = useZones.getState();
  if (zone === here && ready) {
    standUp(stand ?? entryTo(place));
    useZones.setState({ barred: null });
    useWorld.setState({ place });
    return Promise.resolve();
  }
  // Asked for twice while it comes, it is the same passage.
  return passing === place ? Promise.resolve() : through(zone, place, stand);
}

async function through(zone: ZoneId, place: PlaceId, stand: Stand | undefined): Promise<void> {
  const { zone: here, ready } = useZones.getState();
  if (here === 'city' && ready) outside = { x: self.x, z: self.z, heading: self.motion.heading + Math.PI };
  const wish = ++wishes;
  while (!(await pass(zone, place, stand))) {
    if (wish !== wishes) return;
    useZones.setState({ barred: place });
    do await pause(AGAIN_MS);
    while (wish === wishes && wanted === place && ready && !(await comesAgain(zone)));
    if (wish !== wishes || wanted !== place) return;
    // Whoever is not in the city yet goes on waiting for it; elsewhere nobody is taken through a door unawares.
    if (!ready) continue;
    useZones.setState({ barred: null });
    notice(wordsOf('world')('door.again'));
    return;
  }
}

async function comesAgain(zone: ZoneId): Promise<boolean> {
  if (useConnection.getState().state === 'offline') return false;
  return loadZone(zone).then(
    () => true,
    () => false,
  );
}

/** Leaves a hall: back to the very spot one entered from, or before its pavilion. */
export function goOutside(): Promise<void> {
  const { place } = useWorld.getState();
  const sector = sectorOf(place);
  const pavilion: PlaceId = sector ? `pavilion:${sector}` : 'plaza';
  return goTo(pavilion, outside ?? turned(standAt(pavilion)));
}

const turned = (stand: Stand): Stand => ({ ...stand, heading: stand.heading + Math.PI });

/** Inside a hall one stands before its way out, looking in; elsewhere where the place says. */
function entryTo(place: PlaceId): Stand {
  const exit = zoneOf(place) === 'city' ? undefined : groundHere().spots.find((spot) => spot.kind === 'exit');
  return exit ? { x: exit.x, z: exit.z - EXIT_BEHIND, heading: 0 } : standAt(place);
}

/** True when one stands in the zone in the end, or no longer wishes to. */
async function pass(zone: ZoneId, place: PlaceId, stand: Stand | undefined): Promise<boolean> {
  passing = place;
  try {
    const { map } = await loadZone(zone);
    if (wanted === place) await drawnOnce(zone);
    if (wanted === place && useZones.getState().ready) await closeCurtain();
    if (wanted !== place) return true;
    standOn(map, zone);
    standUp(stand ?? entryTo(place));
    useZones.setState({ zone, ready: true, coming: null, barred: null });
    useWorld.setState({ place, prompt: null });
    performance.mark(zone === 'city' ? 'ville:city' : `ville:${zone}`);
    return true;
  } catch (reason) {
    console.warn('This place did not come:', reason);
    return false;
  } finally {
    if (passing === place) passing = null;
    const { coming, ready } = useZones.getState();
    useZones.setState({ curtain: false, coming: ready && coming === zone ? null : coming });
  }
}

/** Has the zone drawn unseen, while one walks on. Rejects when it cannot be. */
async function drawnOnce(zone: ZoneId): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      drawing = { zone, resolve, reject };
      timer = setTimeout(() => reject(new Error(`${zone} was not drawn in time.`)), DRAWN_WITHIN_MS);
      useZones.setState({ coming: zone });
      if (zone === 'city' && cityStands) resolve();
    });
  } finally {
    clearTimeout(timer);
    if (drawing?.zone === zone) drawing = null;
  }
}

async function closeCurtain(): Promise<void> {
  if (useSettings.getState().calm) return;
  useZones.setState({ curtain: true });
  await pause(CURTAIN_MS);
}
