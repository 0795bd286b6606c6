import { type Seat, seatColumns } from '@ville-usine/shared/presence/seats';
import { freePlace } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS, ease, turnBetween } from '@ville-usine/shared/world/move';
import type { Spot } from '@ville-usine/shared/world/spot';
import { useVisit } from '../people/visit-store.ts';
import { announce } from '../ui/announce.ts';
import { wordsOf } from '../words/words.ts';
import { intent, letGo } from '../world/controls/actions.ts';
import { meaningOf } from '../world/controls/keyboard.ts';
import { ORDER, onFrame } from '../world/frame-loop.ts';
import { offers } from '../world/prompt-for.ts';
import { gaze, self } from '../world/self.ts';
import { useSettings } from '../world/settings-store.ts';
import { type Prompt, useWorld } from '../world/world-store.ts';
import { loadZone } from '../world/zone-files.ts';
import { groundHere, useZones } from '../world/zone-store.ts';
import { ownBody } from './own-body.ts';
import { peersNear } from './peers.ts';

/** From how far one may sit down, metres from the seat. */
const REACH = 1.35;
/** A seat with someone this near is taken, metres. */
const TAKEN = 0.5;
/** This much further from one's seat than where one sits down from, and one was brought elsewhere, metres. */
const GONE = 2.2;
/** The eyes come down by this when one sits on a bench this high, metres. */
const LOWER = 0.34;
const BENCH = 0.5;
/** The view settles along the seat for this long; keys still held when one sits down do not get one up; seconds. */
const SETTLE = 1.4;
const HELD = 0.4;

let since = 0;

const idOf = (index: number) => `seat-${index}`;
const taken = (seat: Seat) =>
  peersNear().some(({ pose }) => pose.seated && Math.hypot(pose.x - seat.x, pose.z - seat.z) < TAKEN);

function sitDown(seat: Seat): void {
  ownBody.seat = seat;
  since = 0;
  letGo();
  useWorld.setState({ prompt: prompt([seat]) });
  announce(wordsOf('gestures')('seated'));
}

function getUp(): void {
  const { seat } = ownBody;
  if (!seat) return;
  ownBody.seat = null;
  const { x, z } = seat.stand;
  Object.assign(self, freePlace(groundHere().walls, x, z, BODY_RADIUS), { y: 0 });
  useWorld.setState({ prompt: prompt([seat]) });
}

/** What is offered where these seats are sat down on from: the first that is free. */
function prompt(seats: readonly Seat[]): Prompt | null {
  const seat = ownBody.seat ?? seats.find((one) => !taken(one));
  const label = wordsOf('gestures')(seat && seat.y !== BENCH ? 'step' : 'bench');
  if (ownBody.seat) return { verb: 'rise', label, act: getUp };
  if (!seat || useVisit.getState().visitor?.look?.way === 'wheelchair') return null;
  return { verb: 'sit', label, act: () => sitDown(seat) };
}

/** Holds oneself on the seat, whatever walls say: a bench is one. */
function stay(seat: Seat, dt: number): void {
  const { calm } = useSettings.getState();
  since += dt;
  const { forward, right } = intent();
  const { stand } = seat;
  const way = Math.hypot(stand.x - seat.x, stand.z - seat.z);
  if (Math.hypot(self.x - seat.x, self.z - seat.z) > way + GONE) ownBody.seat = null;
  else if (since > HELD && (gaze.led || Math.hypot(forward, right) > 0.2)) getUp();
  if (ownBody.seat !== seat) return;
  const part = calm ? 1 : ease(dt, 0.12);
  self.x += (seat.x - self.x) * part;
  self.z += (seat.z - self.z) * part;
  self.y = (seat.y - BENCH - LOWER) * ownBody.seated;
  self.motion.vx = 0;
  self.motion.vz = 0;
  self.motion.heading += turnBetween(self.motion.heading, seat.heading) * part;
  self.pace = 0;
  self.moving = false;
  if (since < SETTLE) gaze.yaw += turnBetween(gaze.yaw, seat.heading) * (calm ? 1 : ease(dt, 0.3));
}

/** Lets one sit on the city's benches and the Agora's steps: a prompt, a view that settles, and any key to get up. */
export function offerSeats(): void {
  const columns = seatColumns();
  const spots: Spot[] = columns.map((seats, index) => {
    const { x, z, heading } = seats[0]!;
    return { id: idOf(index), kind: 'seat', target: idOf(index), x, z, face: heading, radius: REACH };
  });
  const known = new Map(columns.map((seats, index) => [idOf(index), seats]));
  offers.seat = ({ target }) => prompt(known.get(target)!);
  void loadZone('city').then(({ map }) => map.spots.push(...spots));
  onFrame(ORDER.walk, (dt) => {
    const { seat } = ownBody;
    if (seat && useZones.getState().zone !== 'city') ownBody.seat = null;
    else if (seat) stay(seat, dt);
    self.inRow = ownBody.seat !== null && ownBody.seat.y !== BENCH;
    const down = ownBody.seat ? 1 : 0;
    ownBody.seated += (down - ownBody.seated) * (useSettings.getState().calm ? 1 : ease(dt, 0.14));
    if (ownBody.seated < 0.01 && !down) ownBody.seated = 0;
  });
  window.addEventListener('keydown', ({ code, key, target, ctrlKey, altKey, metaKey }) => {
    if (!ownBody.seat || ctrlKey || altKey || metaKey || useWorld.getState().panel) return;
    const onGround = target instanceof Element && target.closest('.vu-ground') !== null;
    // Keys with a meaning keep it: walking and « E » get up by themselves, a gesture is made seated.
    if (onGround && key.length === 1 && !meaningOf(code, key)) getUp();
  });
}
