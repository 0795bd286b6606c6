import type { TourPlace } from '@ville-usine/shared/class-visit/tour';
import type { Pose, ZoneId } from '@ville-usine/shared/presence/peer';
import type { Point } from '@ville-usine/shared/world/collide';
import { isWithin, landingsIn } from './landings.ts';
import type { Ground } from './walker.ts';

/** Whoever has walked nowhere for this long is forgotten, milliseconds. */
const KEPT_MS = 60 * 60_000;
/** Someone who is brought to their guide stands this near, metres. */
const BESIDE_GUIDE = 12;

/** Where someone may be put for a while: `room` metres round a place, until a moment in milliseconds. */
export type Allowed = TourPlace & { room: number; until: number };

type Known = { last: Map<ZoneId, { pose: Pose; at: number }>; allowed: Allowed[]; usedAt: number };

/**
 * What is known of each person beside where they walk now: where they stood last in every zone, to which they come back, and
 * where they were lately allowed to be put. In memory only; `now` gives milliseconds.
 */
export class KnownPlaces {
  private readonly people = new Map<string, Known>();
  private sweptAt: number;
  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
    this.sweptAt = now();
  }

  /** Where they stood last in this zone, and when that was; null where they were never seen there. */
  last(personId: string, zone: ZoneId): { pose: Pose; at: number } | null {
    return this.people.get(personId)?.last.get(zone) ?? null;
  }

  remember(personId: string, zone: ZoneId, pose: Pose): void {
    this.of(personId).last.set(zone, { pose: { ...pose, moving: false }, at: this.now() });
  }

  /** Lets them be put there from now on. */
  allow(personId: string, place: Allowed): void {
    const known = this.of(personId);
    known.allowed = [...known.allowed.filter(({ until }) => until > this.now()), place];
  }

  /** What one who has just come into a zone is judged by; `guides` says where those stand who lead their class. */
  ground(personId: string, zone: ZoneId, guides: () => Point[]): Ground {
    const before = this.last(personId, zone)?.pose;
    const near = (at: Point, other: Point, room: number) =>
      Math.hypot(at.x - other.x, at.z - other.z) <= room;
    return {
      holds: (at) => isWithin(zone, at),
      landsAt: (at, room) =>
        landingsIn(zone).some((landing) => near(at, landing, room)) ||
        (before !== undefined && near(at, before, room)) ||
        (this.people.get(personId)?.allowed ?? []).some(
          (one) => one.zone === zone && one.until > this.now() && near(at, one, one.room),
        ) ||
        guides().some((guide) => near(at, guide, BESIDE_GUIDE)),
    };
  }

  private of(personId: string): Known {
    this.forgetLongGone();
    const known = this.people.get(personId) ?? { last: new Map(), allowed: [], usedAt: 0 };
    known.usedAt = this.now();
    this.people.set(personId, known);
    return known;
  }

  private forgetLongGone(): void {
    const at = this.now();
    if (at - this.sweptAt < KEPT_MS / 10) return;
    this.sweptAt = at;
    for (const [id, { usedAt }] of this.people) if (at - usedAt > KEPT_MS) this.people.delete(id);
  }
}
