import type { Point } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS, ease, type Intent, turnBetween } from '@ville-usine/shared/world/move';
import { clearWay } from '@ville-usine/shared/world/path/clear-way';
import { placeAt } from '@ville-usine/shared/world/place';
import { slotHere } from '../../presence/join-zone.ts';
import { ownBody } from '../../presence/own-body.ts';
import type { PeerHere } from '../../presence/peers.ts';
import { wordsOf } from '../../words/words.ts';
import { type Led, leading } from '../../world/controls/actions.ts';
import { ORDER, onFrame } from '../../world/frame-loop.ts';
import { goTo } from '../../world/go-to.ts';
import { notice } from '../../world/notice-store.ts';
import { gaze, self } from '../../world/self.ts';
import { leadTo, stopLeading } from '../../world/way/lead-way.ts';
import { useWay } from '../../world/way/way-store.ts';
import { groundHere, useZones } from '../../world/zone-store.ts';
import { placeOnTrail } from './follow-place.ts';
import { gatheredNow, isGathered } from './gathered.ts';
import { leadsOut } from './leash.ts';
import { canGo, follows, guideHere, isBusy, isListening } from './pupil-state.ts';
import { StuckWatch } from './stuck-watch.ts';
import './tour-walk-words.ts';
import { Trail } from './trail.ts';

/** Whoever walks by themselves joins again once their hands have rested this long, seconds. */
const RESTS = 3;
/** Hands that push less than this rest. */
const PUSHES = 0.12;
/** By themselves pupils walk this far from their guide, metres. */
const REACH = 12;
/** One sets off this far from one's place, is there this near to it, and runs from so far off; metres. */
const SETS_OFF = 1.2;
const THERE = 0.35;
const RUNS = 3.4;
/** A way round walls is looked for anew when the guide is this far from its end, metres. */
const STALE = 7;
/** Further than this one is brought instead of walking, metres. */
const BROUGHT = 90;
/** Who turned the view looks where they like for this long, seconds. */
const LOOKS = 8;
/** Where to head for is thought about this often, seconds. */
const THINKS = 0.2;

const still = (): Led => ({ forward: 0, right: 0, run: false, view: self.motion.heading, looks: true });

/** Has this pupil walk with the class behind its guide, near enough to be with it and free to look round. */
export function walkBehind(): void {
  const group = new Follower();
  onFrame(ORDER.input, (dt) => group.look(dt));
}

class Follower {
  private readonly trail = new Trail();
  private readonly stuck = new StuckWatch();
  private zone = '';
  private rest = RESTS;
  private thought = 0;
  private aim: Point | null = null;
  private place: Point | null = null;
  private walks = false;
  /** The end of a way round walls that leads back to the class. */
  private way: Point | null = null;
  private warned = false;

  look(dt: number): void {
    const guide = canGo() && follows() ? guideHere() : null;
    if (!guide) {
      if (leading.by === this.lead) leading.by = null;
      if (this.way) stopLeading();
      this.trail.clear();
      this.stuck.rest();
      return;
    }
    const { zone } = useZones.getState();
    if (zone !== this.zone) this.trail.clear();
    this.zone = zone;
    const { pose } = guide;
    this.trail.note(pose.x, pose.z, pose.heading);
    this.rest += dt;
    this.think(dt, guide);
    if (leading.by === null) leading.by = this.lead;
  }

  /** Asked in every frame in which nobody else takes this pupil somewhere. */
  private readonly lead = (dt: number, hands: Intent): Led | null => {
    const guide = guideHere();
    if (!guide) return null;
    if (isListening()) return still();
    if (Math.hypot(hands.forward, hands.right) > PUSHES) return this.walkOff(hands, guide);
    if (this.rest < RESTS || isBusy() || !this.aim) return null;
    const away = Math.hypot(this.aim.x - self.x, this.aim.z - self.z);
    if (!this.walks) return this.wait(dt, guide);
    const heading = Math.atan2(self.x - this.aim.x, self.z - this.aim.z);
    const fast = away > RUNS || (guide.pace > 3.6 && away > SETS_OFF);
    return {
      forward: Math.max(0.3, Math.min(1, away / 1.1)),
      right: 0,
      run: fast,
      view: heading,
      // Whoever sits gets up for whoever leads them.
      looks: gaze.rest < LOOKS && !ownBody.seat,
    };
  };

  /** Hands walk off, and no further than the class can be seen. */
  private walkOff(hands: Intent, { pose }: PeerHere): Led | null {
    this.rest = 0;
    if (!leadsOut(hands, gaze.yaw, self, pose, REACH)) {
      this.warned = false;
      return null;
    }
    if (!this.warned) notice(wordsOf('tourWalk')('stayNear'));
    this.warned = true;
    return still();
  }

  /** In their place: whoever stands still turns to the guide. */
  private wait(dt: number, { pose }: PeerHere): Led | null {
    if (self.moving || ownBody.seat || gatheredNow()) return null;
    const to = Math.atan2(self.x - pose.x, self.z - pose.z);
    self.motion.heading += turnBetween(self.motion.heading, to) * ease(dt, 0.5);
    return null;
  }

  private think(dt: number, guide: PeerHere): void {
    this.thought += dt;
    if (this.thought < THINKS) return;
    const seconds = this.thought;
    this.thought = 0;
    if (useWay.getState().goal && !this.way) {
      this.walksElsewhere(guide);
      return;
    }
    const { walls } = groundHere();
    const [own, his] = [slotHere(), guide.peer.slot];
    if (own === null) return;
    this.place = placeOnTrail(this.trail, own > his ? own - 1 : own, walls);
    if (!this.place) return;
    const away = Math.hypot(this.place.x - self.x, this.place.z - self.z);
    this.walks = away > (this.walks ? THERE : SETS_OFF);
    const idle = this.rest < RESTS || isBusy() || isListening() || isGathered(guide.pose);
    if (idle || !this.walks) {
      this.walks = false;
      if (this.way) stopLeading();
      this.stuck.rest();
      return;
    }
    if (away > BROUGHT || this.stuck.look(seconds, self.x, self.z) === 'bring') {
      this.stuck.rest();
      stopLeading();
      void goTo(placeAt(useZones.getState().zone, guide.pose.x, guide.pose.z), {
        ...this.place,
        heading: guide.pose.heading,
      });
      return;
    }
    this.aim = this.inReach(this.place);
    if (this.aim && this.way) stopLeading();
    else if (!this.aim) this.walkRound(this.place);
  }

  /** What one can walk to straight on: one's own place, else the newest point of the trail. */
  private inReach(place: Point): Point | null {
    const { walls } = groundHere();
    const open = ({ x, z }: Point) => clearWay(walls, self.x, self.z, x, z, BODY_RADIUS - 0.02);
    if (open(place)) return place;
    const points = this.trail.newestFirst();
    return points.find((point, index) => index % 2 === 0 && open(point)) ?? null;
  }

  private walkRound(place: Point): void {
    if (this.way && Math.hypot(this.way.x - place.x, this.way.z - place.z) < STALE) return;
    const way = { x: place.x, z: place.z };
    const walk = leadTo({ ...way, place: null });
    this.way = way;
    void walk.then(() => {
      if (this.way === way) this.way = null;
    });
  }

  /** A click took them for a walk: it ends where hands would. */
  private walksElsewhere({ pose }: PeerHere): void {
    this.rest = 0;
    const { goal } = useWay.getState();
    if (
      goal &&
      Math.hypot(goal.x - pose.x, goal.z - pose.z) > REACH &&
      Math.hypot(self.x - pose.x, self.z - pose.z) > REACH
    ) {
      stopLeading();
      notice(wordsOf('tourWalk')('stayNear'));
    }
  }
}
