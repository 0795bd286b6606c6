import { freePlace } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS, turnBetween } from '@ville-usine/shared/world/move';
import type { Spot } from '@ville-usine/shared/world/spot';
import { TRAM_PLATFORM, TRAM_STOPS, TRAM_TRACK } from '@ville-usine/shared/world/tram-stops';
import { ownBody } from '../../presence/own-body.ts';
import { wordsOf } from '../../words/words.ts';
import { letGo } from '../controls/actions.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { notice } from '../notice-store.ts';
import { offers } from '../prompt-for.ts';
import { gaze, self } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { boundSpot } from '../start-prompts.ts';
import { loadZone } from '../zone-files.ts';
import { groundHere, useZones } from '../zone-store.ts';
import { keepPictureClear, pushAside, someoneAhead } from './keep-clear.ts';
import { runTram, tramRun } from './tram-run.ts';
import { clockAtStop } from './tram-way.ts';
import './tram-words.ts';

/** The train waits so long for who stands before it, seconds; then who is still there is pushed aside gently. */
const PATIENCE = 4;
/** One sits here, looking at the plaza: behind the middle of the train, outside that of the track; metres. */
const SEAT = { back: 1.6, aside: 0.82, height: 0.42 };
/** A tram that was called comes this much faster. */
const CALLED = 3;
/** One may board anywhere on a platform and just before it, metres from its middle. */
const REACH = 7.4;
/** Half of the short fade that takes the ride's place where motion is unwelcome, milliseconds. */
const FADE_MS = 260;
/** Where one gets off: a step on the platform, metres from the plaza's middle. */
const OFF = TRAM_PLATFORM.radius + 0.7;

type Ride = { stop: number | null; angle: number };
let ride: Ride | null = null;
let called: number | null = null;
let told = -1;

const nameOf = (stop: number) => wordsOf('tram')(`stop.${TRAM_STOPS[stop]!.id}`);
const say = (key: 'next' | 'here' | 'off' | 'asked' | 'coming', stop: number) =>
  notice(wordsOf('tram')(key, { stop: nameOf(stop) }));

/** Puts oneself on a stop's platform, looking at the plaza. */
function standAtStop(stop: number): void {
  const { angle } = TRAM_STOPS[stop]!;
  const aside = 0.045;
  const [x, z] = [Math.sin(angle + aside) * OFF, Math.cos(angle + aside) * OFF];
  Object.assign(self, freePlace(groundHere().walls, x, z, BODY_RADIUS), { y: TRAM_PLATFORM.height });
  self.motion = { vx: 0, vz: 0, heading: angle };
  gaze.yaw = angle;
}

function getOff(stop: number): void {
  ride = null;
  self.carried = false;
  ownBody.seated = 0;
  standAtStop(stop);
  say('off', stop);
}

/** Without motion: a short fade, and one stands at the next stop. */
async function skipTo(stop: number): Promise<void> {
  useZones.setState({ curtain: true });
  await new Promise<void>((resolve) => setTimeout(resolve, FADE_MS));
  runTram(clockAtStop(stop));
  standAtStop(stop);
  useZones.setState({ curtain: false });
  say('off', stop);
}

function getOn(): void {
  called = null;
  ride = { stop: null, angle: tramRun.place.angle };
  told = -1;
  self.carried = true;
  letGo();
  self.motion = { vx: 0, vz: 0, heading: tramRun.place.angle };
  // One looks out over the plaza first.
  gaze.yaw = tramRun.place.angle;
  gaze.pitch = 0.02;
  gaze.rest = 0;
}

function boardAt(stop: number): void {
  const { place } = tramRun;
  if (useSettings.getState().calm) void skipTo((stop + 1) % TRAM_STOPS.length);
  else if (place.stands && place.stop === stop) getOn();
  else {
    called = stop;
    say('coming', stop);
  }
}

/** At the stop the tram stands at one gets off at once; under way one asks for the next one. */
function alight(): void {
  const { stands, stop } = tramRun.place;
  if (stands) getOff(stop);
  else if (ride && ride.stop !== stop) {
    ride.stop = stop;
    say('asked', stop);
  }
}

/** Holds oneself on one's seat: the view turns with the train, and is the visitor's own beside that. */
function carry(riding: Ride): void {
  const { angle, speed, stands, stop } = tramRun.place;
  const back = angle - SEAT.back / TRAM_TRACK;
  const r = TRAM_TRACK + SEAT.aside;
  Object.assign(self, { x: Math.sin(back) * r, z: Math.cos(back) * r, y: SEAT.height - 0.34 });
  const turned = turnBetween(riding.angle, angle);
  riding.angle = angle;
  gaze.yaw += turned;
  gaze.rest = 0;
  self.motion.heading = angle;
  self.motion.vx = 0;
  self.motion.vz = 0;
  self.pace = 0;
  self.moving = speed > 0.5;
  ownBody.seated = 1;
  if (stands && (riding.stop === stop || useSettings.getState().calm)) {
    getOff(stop);
    return;
  }
  const news = stands ? stop : stop + TRAM_STOPS.length;
  if (news === told) return;
  told = news;
  say(stands ? 'here' : 'next', stop);
}

/** Lets one call the tram at its stops, ride it, and get off at any of them. Called once. */
export function offerTram(): void {
  const spots: Spot[] = TRAM_STOPS.map(({ id, angle }, stop) => ({
    id: `tram-${id}`,
    kind: 'tram',
    target: String(stop),
    x: Math.sin(angle) * (TRAM_PLATFORM.radius + 1),
    z: Math.cos(angle) * (TRAM_PLATFORM.radius + 1),
    face: angle + Math.PI,
    radius: REACH,
  }));
  void loadZone('city').then(({ map }) => map.spots.push(...spots));
  keepPictureClear();
  offers.tram = ({ target }) =>
    ride
      ? { verb: 'alight', label: nameOf(Number(target)), act: alight }
      : { verb: 'ride', label: nameOf(Number(target)), act: () => boardAt(Number(target)) };
  boundSpot.by = () => {
    if (!ride) return null;
    const { stop, stands } = tramRun.place;
    return { ...spots[stop]!, id: `aboard-${stop}-${stands}` };
  };
  let waited = 0;
  onFrame(ORDER.walk, (dt) => {
    const { zone, ready } = useZones.getState();
    if (zone !== 'city' || !ready) {
      if (ride) ride = null;
      self.carried = false;
      return;
    }
    // A teleport takes one off the train.
    if (ride && !self.carried) ride = null;
    const resting = useSettings.getState().calm && !ride;
    // Who called it and leans over the track is not waited for: it would never come.
    waited = someoneAhead(!ride && called === null) ? waited + dt : 0;
    if (!resting && (waited === 0 || waited > PATIENCE))
      runTram(tramRun.clock + dt * (called !== null && !ride ? CALLED : 1));
    const { place } = tramRun;
    if (called !== null && place.stands && place.stop === called) {
      const { x, z } = spots[called]!;
      if (Math.hypot(self.x - x, self.z - z) < REACH + 1) getOn();
      called = null;
    }
    if (ride) carry(ride);
    else pushAside();
  });
}
