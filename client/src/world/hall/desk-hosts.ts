import { GESTURE_SECONDS } from '@ville-usine/shared/presence/gesture';
import { ease, turnBetween } from '@ville-usine/shared/world/move';
import type { Spot, WalkMap } from '@ville-usine/shared/world/spot';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import type { AvatarCrowd, Manner } from '../../presence/avatar-crowd.ts';
import type { Look } from '../../presence/avatar-look.ts';
import { type HostHere, setHosts } from '../../presence/hosts.ts';
import { showGesture } from '../../presence/show-gesture.ts';

/** A host as the live session and the edition describe them. */
export type Guest = Pick<HostHere, 'id' | 'name' | 'line' | 'said'> & {
  look: Look;
  answering: boolean;
  answers: number;
};

/** Where visitors stop, metres, and where they then look, radians. */
type Place = Pick<Spot, 'x' | 'z' | 'face'>;

/** From the spot where visitors stop, across the desk to who stands behind it; and to its left and right; metres. */
const ACROSS = 5.22;
const ASIDE = [-0.98, 0.98];
/** From them to the front of their desk. */
const DESK = 1.35;
/** From a head to its tag, metres. */
const TAG = 0.3;
/** A visitor this near for the first time is greeted, metres. */
const GREETS = 8;
/** Nobody turns further than this to look at someone, radians. */
const TURNS = 0.6;
/** How long coming and going take, seconds. */
const FADE = 0.7;

type Host = HostHere & {
  guest: Guest;
  leaves: boolean;
  greeted: boolean;
  /** Seconds since a question was taken in hand. */
  since: number;
  turned: number;
};

/** Professionals behind the live desk: they come with their session, greet, answer, and go. */
export class DeskHosts {
  /** Called with a host who greets the visitor for the first time. */
  greets: (host: HostHere) => void = () => undefined;
  private hosts: Host[] = [];
  private desk: { spot: Place; y: number } | null = null;
  private readonly manner: Manner = {};

  /** Has a lamp light them; its numbers may change in place. */
  lightBy(lit: NonNullable<Manner['lit']>): void {
    this.manner.lit = lit;
  }

  /** Where the desk is: its spot of the hall's walk map. */
  standAt({ spots, ramps }: WalkMap): void {
    const spot = spots.find(({ kind }) => kind === 'live');
    if (!spot) return;
    this.standOn(spot, 0);
    const { x, z } = this.placeOf(0);
    this.standOn(spot, walkHeight(ramps, x, z));
  }

  /** Where they stand without a hall: across from a place of the visitors', `y` metres high. */
  standOn(spot: Place, y: number): void {
    this.desk = { spot, y };
  }

  /** Who is there now: newcomers come, those missing go; who has published one answer more is glad. */
  welcome(guests: readonly Guest[], now: number): void {
    for (const host of this.hosts) host.leaves = !guests.some(({ id }) => id === host.id);
    for (const guest of guests.slice(0, ASIDE.length)) {
      const known = this.hosts.find(({ id }) => id === guest.id);
      if (!known) {
        this.hosts = [...this.hosts, this.newcomer(guest)];
        continue;
      }
      if (guest.answers > known.guest.answers) known.gesture = { gesture: 'thumb', since: now };
      if (guest.answering && !known.guest.answering) known.since = 0;
      const { name, line, said } = guest;
      Object.assign(known, { guest, name, line, said });
    }
    setHosts(this.hosts);
  }

  /** Moves them on by `dt` seconds at `now`, milliseconds; `eye` is the visitor's place in metres. */
  step(dt: number, now: number, eye: { x: number; z: number }, calm: boolean): void {
    for (const host of this.hosts) {
      const whole = host.leaves ? 0 : 1;
      host.shown = calm ? whole : Math.max(0, Math.min(1, host.shown + (whole ? dt : -dt) / FADE));
      host.since += dt;
      const near = Math.hypot(eye.x - host.x, eye.z - host.z) < GREETS;
      if (near && !host.greeted && host.shown === 1) {
        host.greeted = true;
        host.gesture ??= { gesture: 'wave', since: now };
        this.greets(host);
      }
      if (host.gesture && now - host.gesture.since > GESTURE_SECONDS[host.gesture.gesture] * 1000)
        host.gesture = null;
      const ahead = this.headingOf();
      const towards = turnBetween(ahead, Math.atan2(host.x - eye.x, host.z - eye.z));
      const wish = near ? Math.max(-TURNS, Math.min(TURNS, towards)) : 0;
      host.turned += (wish - host.turned) * (calm ? 1 : ease(dt, 0.4));
      host.heading = ahead + host.turned;
    }
    if (!this.hosts.some(({ leaves, shown }) => leaves && shown === 0)) return;
    this.hosts = this.hosts.filter(({ leaves, shown }) => !leaves || shown > 0);
    setHosts(this.hosts);
  }

  /** Draws them after the `from` people that the crowd has already. */
  draw(crowd: AvatarCrowd, from: number, now: number, calm: boolean): void {
    const { manner } = this;
    for (const [index, host] of this.hosts.entries()) {
      crowd.dress(from + index, host.guest.look);
      if (!showGesture(manner, host.gesture, now, calm)) work(manner, host, calm);
      manner.shown = host.shown;
      const still = { phase: 0, stride: 0, seed: 0.3 + index };
      crowd.place(host, still, host.guest.look.height, host.shown > 0.5, manner);
    }
  }

  /** Nobody stands here any more. */
  close(): void {
    this.hosts = [];
    setHosts([]);
  }

  private headingOf(): number {
    return (this.desk?.spot.face ?? 0) + Math.PI;
  }

  private placeOf(index: number, further = 0): { x: number; y: number; z: number } {
    const { spot, y } = this.desk ?? { spot: { x: 0, z: 0, face: 0 }, y: 0 };
    const [sin, cos] = [Math.sin(spot.face), Math.cos(spot.face)];
    const aside = ASIDE[index]! + Math.sign(ASIDE[index]!) * further;
    return { x: spot.x - sin * ACROSS + cos * aside, y, z: spot.z - cos * ACROSS - sin * aside };
  }

  private newcomer(guest: Guest): Host {
    const { id, name, line, said } = guest;
    const taken = this.hosts.map(({ x }) => x);
    const index = [0, 1].find((place) => !taken.includes(this.placeOf(place).x)) ?? 0;
    const at = { ...this.placeOf(index), heading: this.headingOf() };
    const { x, z } = this.placeOf(index, TAG);
    const tag = { x, z, side: index === 0 ? (-1 as const) : (1 as const) };
    const ahead = at.heading;
    const front = { x: at.x - Math.sin(ahead) * DESK, z: at.z - Math.cos(ahead) * DESK };
    const begins = {
      tag,
      front,
      gesture: null,
      shown: 0,
      leaves: false,
      greeted: false,
      since: 0,
      turned: 0,
    };
    return { id, name, line, said, guest, ...at, ...begins };
  }
}

/** Between gestures: with a question in hand one reads it, then explains; else one listens. */
function work(manner: Manner, { guest, since }: Host, calm: boolean): void {
  manner.weight = 1;
  manner.time = calm ? 0 : since;
  manner.doing = !guest.answering ? 'listen' : calm || since % 9 < 3.5 ? 'measure' : 'talk';
}
