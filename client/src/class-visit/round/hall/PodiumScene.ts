import type { Plinth } from '@ville-usine/shared/class-visit/round/round';
import { GESTURE_SECONDS, type Gesture } from '@ville-usine/shared/presence/gesture';
import type { Point } from '@ville-usine/shared/world/collide';
import { Group } from 'three';
import { AvatarCrowd, type Manner } from '../../../presence/avatar-crowd.ts';
import { type Look, lookOf } from '../../../presence/avatar-look.ts';
import { showGesture } from '../../../presence/show-gesture.ts';
import { classScreen } from '../../../world/class-screen.ts';
import { Confetti } from './Confetti.ts';
import { Plinths } from './Plinths.ts';
import { asideOf, beforeScreen, PLINTH, PLINTHS_BEFORE, type ScreenPlace } from './screen-place.ts';

/** Each is glad in their own way, one after the other and again, seconds. */
const GESTURES: readonly Gesture[] = ['wave', 'cheer', 'applaud'];
const EVERY = 5;
const STAGGER = 0.6;
/** Round each plinth people are kept off it at these points, metres from its middle. */
const KEPT_OFF = [-0.55, 0, 0.55];

type Stander = Point & { y: number; heading: number; look: Look; gesture: Gesture; since: number };

/** The podium before the class's screen: three plinths, who stands on them, and confetti once. */
export class PodiumScene {
  readonly group = new Group();
  /** Where nobody walks while it stands, metres. */
  readonly people: readonly Point[];
  readonly plinths: Plinths;
  private readonly crowd = new AvatarCrowd();
  private readonly confetti = new Confetti();
  private readonly standers: Stander[];
  private readonly manner: Manner = {};

  constructor(plinths: readonly Plinth[], place: ScreenPlace) {
    this.plinths = new Plinths(plinths);
    const far = PLINTHS_BEFORE;
    const middle = beforeScreen(place, 0, far);
    for (const { mesh } of [this.plinths, this.confetti]) {
      mesh.position.set(middle.x, place.y, middle.z);
      mesh.rotation.y = place.face + Math.PI;
    }
    const asides = plinths.map((_, i) => asideOf(i, plinths.length));
    this.people = asides.flatMap((aside) => KEPT_OFF.map((off) => beforeScreen(place, aside + off, far)));
    this.standers = plinths.flatMap(({ pupil }, i) => {
      if (!pupil) return [];
      const at = beforeScreen(place, asides[i]!, far);
      const look = lookOf({ ...pupil, kind: 'visitor' });
      const gesture = GESTURES[i % GESTURES.length]!;
      const since = performance.now() + i * STAGGER * 1000;
      return [{ ...at, y: place.y + PLINTH.high, heading: place.face, look, gesture, since }];
    });
    this.standers.forEach(({ look }, i) => {
      this.crowd.dress(i, look);
    });
    this.group.add(this.plinths.mesh, ...this.crowd.meshes, this.confetti.mesh);
    classScreen.podium = plinths.map(({ way, pupil }, i) => {
      const { x, z } = beforeScreen(place, asides[i]!, far);
      return { way, pseudonym: pupil?.pseudonym ?? null, x, z };
    });
  }

  /** Moves them on by `dt` seconds at `now`, milliseconds, as they are seen from `eye`, metres. */
  step(dt: number, now: number, eye: Point, calm: boolean): void {
    this.confetti.step(dt, calm);
    const { crowd, manner } = this;
    crowd.begin(eye);
    for (const [i, one] of this.standers.entries()) {
      if (now - one.since > Math.max(EVERY, GESTURE_SECONDS[one.gesture]) * 1000) one.since = now;
      showGesture(manner, now < one.since ? null : one, now, calm);
      crowd.place(one, { phase: 0, stride: 0, seed: 0.7 + i * 1.3 }, one.look.height, false, manner);
    }
    crowd.end();
  }

  /** Gives its memory back; what all people share stays. */
  dispose(): void {
    classScreen.podium = [];
    this.plinths.dispose();
    this.confetti.dispose();
    for (const { geometry, material } of this.crowd.meshes) {
      geometry.dispose();
      for (const one of [material].flat()) one.dispose();
    }
  }
}
