import { type Point, slide, type Walls } from '../collide.ts';
import { BODY_RADIUS } from '../move.ts';

/** Half the width of someone one does not walk through, metres. */
const STANDS = 0.26;
/** From middle to middle, metres. */
const APART = BODY_RADIUS + STANDS;
/** Whoever comes to stand within someone, as by a jump, is moved off so fast, m/s. */
const GENTLY = 1.5;
/** This much of the pace that is lost before someone goes on past them. */
const ROUND = 0.7;
/** A push more than this much off to one side says on which side one would like to pass. */
const ASIDE = 0.12;
/** Slower than this one does not get past, m/s; one side is tried so long, seconds, then the other. */
const HELD_UP = 0.7;
const TRIES = 0.6;
/** Held up so long between people and walls one is let through, over so long; seconds. */
const PATIENCE = 1.3;
const YIELDS = 0.5;
/** A longer way in one frame was no walk, metres. */
const JUMP = 1.5;

/**
 * Keeps a walker out of the people who stand about, softly: one slides round them, is never moved through a wall, and
 * is let through where walls leave no way round.
 */
export class PassPeople {
  private heldUp = 0;
  private side = 1;
  private tried = 0;

  /**
   * Brings `at`, who was at `was` a frame of `dt` seconds ago, clear of `people` (all metres); true where one of them
   * was in the way.
   */
  step(
    walls: Walls,
    at: Point,
    was: Readonly<Point>,
    people: readonly Readonly<Point>[],
    dt: number,
  ): boolean {
    const solid = APART * (1 - Math.max(0, Math.min(1, (this.heldUp - PATIENCE) / YIELDS)));
    const [goneX, goneZ] = [at.x - was.x, at.z - was.z];
    const far = Math.hypot(goneX, goneZ);
    const walked = far < JUMP ? far : 0;
    let within = false;
    let met = false;
    for (const one of people) {
      const [dx, dz] = [at.x - one.x, at.z - one.z];
      const off = Math.hypot(dx, dz);
      if (off >= APART) continue;
      within = true;
      if (off >= solid) continue;
      met = true;
      // From the very middle one leaves by any side.
      const [nx, nz] = off > 1e-6 ? [dx / off, dz / off] : [1, 0];
      const out = Math.min(solid - off, walked + GENTLY * dt);
      const into = walked > 0 ? Math.max(0, -(goneX * nx + goneZ * nz)) : 0;
      const along = goneX * nz - goneZ * nx;
      if (Math.abs(along) > ASIDE * walked) this.side = Math.sign(along);
      const past = into * ROUND * this.side;
      slide(walls, at, BODY_RADIUS, nx * out + nz * past, nz * out - nx * past);
    }
    if (!within) this.heldUp = this.tried = 0;
    else if (met && Math.hypot(at.x - was.x, at.z - was.z) < HELD_UP * dt) this.wait(dt);
    return met;
  }

  private wait(dt: number): void {
    this.heldUp += dt;
    this.tried += dt;
    if (this.tried < TRIES) return;
    this.tried = 0;
    this.side = -this.side;
  }
}
