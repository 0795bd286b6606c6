import { slide } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS, ease } from '@ville-usine/shared/world/move';
import { TRAM_TRACK } from '@ville-usine/shared/world/tram-stops';
import { peersNear } from '../../presence/peers.ts';
import { roomBehind } from '../follow-camera.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { self } from '../self.ts';
import { groundHere } from '../zone-store.ts';
import { roomBeforeCars, roomBeforeTram } from './room-before-tram.ts';
import { tramRun } from './tram-run.ts';
import { aheadOfTram, TRAM_SPAN } from './tram-way.ts';

/** The train waits for whoever stands this near before it, and pushes aside who walks into its side; radians, metres. */
const WAITS_FOR = 0.12;
const ON_TRACK = 2.1;
const SIDE = 1.85;
/** Seconds for the picture to come nearer before a train that comes, and to go back out behind it. */
const NEARER = 0.3;
const FARTHER = 0.6;

function isBefore(x: number, z: number): boolean {
  const ahead = aheadOfTram(tramRun.place.angle, x, z, ON_TRACK);
  return ahead !== null && ahead < WAITS_FOR;
}

/** True when someone is on the track before the train; oneself only where that counts. */
export const someoneAhead = (oneselfToo: boolean): boolean =>
  (oneselfToo && isBefore(self.x, self.z)) || peersNear().some(({ pose }) => isBefore(pose.x, pose.z));

/** Nobody walks through the train: who comes to its side stays beside it, and is moved through no wall. */
export function pushAside(): void {
  const round = Math.hypot(self.x, self.z);
  const off = round - TRAM_TRACK;
  if (Math.abs(off) > SIDE || round < 1) return;
  const ahead = aheadOfTram(tramRun.place.angle, self.x, self.z, SIDE);
  if (ahead === null || ahead < 2 * Math.PI - TRAM_SPAN) return;
  const outward = (TRAM_TRACK + (off < 0 ? -SIDE : SIDE)) / round - 1;
  slide(groundHere().walls, self, BODY_RADIUS, self.x * outward, self.z * outward);
}

/** Has the picture come nearer before the train, gently, and never be taken from within its cars. */
export function keepPictureClear(): void {
  let room = Number.NaN;
  let frame = 0;
  onFrame(ORDER.walk, (dt) => {
    frame = dt;
  });
  roomBehind.best = (at, reach) => {
    const wish = roomBeforeTram(tramRun.place.angle, at, reach);
    if (Number.isNaN(room)) room = wish;
    room += (wish - room) * ease(frame, wish < room ? NEARER : FARTHER);
    return room;
  };
  roomBehind.most = (at, reach) => roomBeforeCars(tramRun.place.angle, at, reach);
}
