import type { Walls } from '@ville-usine/shared/world/collide';
import { firstWall } from '@ville-usine/shared/world/collide';
import { ease, RUN_SPEED, turnBetween, WALK_SPEED } from '@ville-usine/shared/world/move';
import { type CameraPose, placeCamera } from './place-camera.ts';

/** Whom the camera follows: where they stand and how fast they go, metres and m/s. */
export type Followed = { x: number; y: number; z: number; vx: number; vz: number };
type View = { yaw: number; pitch: number };

/** Seconds to come nearer when a wall comes between, and until it does so with all haste. */
const NEARER = 0.07;
const STARTS = 0.05;
/** Seconds to go back out, and how long a wall is waited for. */
const FARTHER = 0.55;
const WAITS = 0.3;
/** A wall that would draw it no nearer than this is still there, metres. */
const STILL = 0.01;
/** Wished distance from walls, and the one that is kept whatever comes; metres. */
const WISHED = 0.5;
const KEPT = 0.14;
/** Looks to both sides, radians, and how much what is seen there counts. */
const ASIDE: readonly (readonly [turn: number, weight: number])[] = [
  [0.16, 0.75],
  [-0.16, 0.75],
  [0.36, 0.4],
  [-0.36, 0.4],
];
/** Walls one will stand before so much later, seconds, going and turning on as now, and how much they count. */
const SOON: readonly (readonly [later: number, weight: number])[] = [
  [0.12, 1],
  [0.3, 0.95],
  [0.55, 0.75],
];
/** Seconds over which a turn of the view is measured, and the fastest that is looked ahead of, rad/s. */
const TURN_DRAWN = 0.12;
const TURN_MOST = 3;
/** How far the picture runs ahead of a runner, metres, and how much farther it is taken from. */
const AHEAD = 0.9;
const WIDER = 0.6;
/** Seconds for the picture to run ahead, and to change between one's own eyes and one's back. */
const DRAWN = 0.5;
const STEPS_BACK = 0.16;

/**
 * A camera on a soft rod. Walls that come nearer, or that a turn or a step will bring between, draw it in before they
 * do; it goes back out slowly, once they have been gone for a moment. It never stands behind a wall.
 */
export class CameraRig {
  /** Where the camera stands; its `distance` is how far behind, 0 in first person. Metres. */
  readonly pose: CameraPose = { x: 0, y: 0, z: 0, distance: 0 };
  private readonly trial: CameraPose = { x: 0, y: 0, z: 0, distance: 0 };
  /** What the rod is fixed to, metres. */
  readonly heart = { x: 0, y: 0, z: 0 };
  private reach = -1;
  private room = 0;
  private free = 0;
  private haste = 0;
  private yaw = Number.NaN;
  private turn = 0;
  private aheadX = 0;
  private aheadZ = 0;

  /**
   * One frame: `wished` metres behind, 0 for one's own eyes, and never more than `most`, where something that moves
   * stands; `calm` leaves out what only moves the picture.
   */
  step(
    dt: number,
    walls: Walls,
    who: Followed,
    view: View,
    wished: number,
    calm: boolean,
    most = Number.POSITIVE_INFINITY,
  ): void {
    if (this.reach < 0) this.reach = this.room = wished;
    this.reach += (wished - this.reach) * (calm ? 1 : ease(dt, STEPS_BACK));
    if (wished === 0 && this.reach < 0.05) this.reach = 0;
    this.noteTurn(dt, view.yaw);
    const running = calm ? 0 : this.runAhead(dt, who);
    const reach = this.reach + (this.reach > 1 ? running * WIDER : 0);
    this.lookFrom(walls, who, this.reach > 1 ? 1 : this.reach);
    const wanted = this.roomWanted(walls, who, view, reach);
    if (wanted < this.room + STILL) {
      this.free = 0;
      this.haste += (Math.max(0, this.room - wanted) / NEARER - this.haste) * ease(dt, STARTS);
      this.room = Math.min(this.room, Math.max(wanted, this.room - this.haste * dt));
    } else {
      this.haste = 0;
      this.free += dt;
      if (this.free > WAITS) this.room += (wanted - this.room) * ease(dt, FARTHER);
    }
    placeCamera(this.pose, walls, this.heart, view, Math.min(this.room, reach, most), KEPT);
    this.room = Math.min(this.room, Math.max(this.pose.distance, 0.05));
    if (reach === 0) this.room = 0.05;
  }

  /** How far the walls let the camera stand behind: here, a little to both sides, and where one will soon be. */
  private roomWanted(walls: Walls, who: Followed, view: View, reach: number): number {
    const { trial, heart } = this;
    const roomAt = (at: { x: number; y: number; z: number }, yaw: number) => {
      placeCamera(trial, walls, at, { yaw, pitch: view.pitch }, reach, WISHED);
      return trial.distance;
    };
    let wanted = roomAt(heart, view.yaw);
    for (const [turn, weight] of ASIDE)
      wanted = Math.min(wanted, reach + (roomAt(heart, view.yaw + turn) - reach) * weight);
    for (const [later, weight] of SOON) {
      const soon = { x: heart.x + who.vx * later, y: heart.y, z: heart.z + who.vz * later };
      if (firstWall(walls, heart.x, heart.z, soon.x, soon.z) < 1) break;
      wanted = Math.min(wanted, reach + (roomAt(soon, view.yaw + this.turn * later) - reach) * weight);
    }
    return wanted;
  }

  /** How fast the view turns, rad/s, smoothed. */
  private noteTurn(dt: number, yaw: number): void {
    const rate = dt > 0 && !Number.isNaN(this.yaw) ? turnBetween(this.yaw, yaw) / dt : 0;
    this.yaw = yaw;
    const most = Math.max(-TURN_MOST, Math.min(TURN_MOST, rate));
    this.turn += (most - this.turn) * ease(dt, TURN_DRAWN);
  }

  /** How much of a run it is, 0 to 1; the picture is drawn ahead by as much. */
  private runAhead(dt: number, { vx, vz }: Followed): number {
    const pace = Math.hypot(vx, vz);
    const running = Math.max(0, Math.min(1, (pace - WALK_SPEED) / (RUN_SPEED - WALK_SPEED)));
    const drawn = ease(dt, DRAWN);
    const long = pace > 0 ? (AHEAD * running) / pace : 0;
    this.aheadX += (vx * long - this.aheadX) * drawn;
    this.aheadZ += (vz * long - this.aheadZ) * drawn;
    return Math.min(1, Math.hypot(this.aheadX, this.aheadZ) / AHEAD);
  }

  /** What the rod is fixed to: oneself, or a little ahead of a runner, never beyond a wall. */
  private lookFrom(walls: Walls, who: Followed, share: number): void {
    const { heart } = this;
    const [x, z] = [who.x + this.aheadX * share, who.z + this.aheadZ * share];
    const part = firstWall(walls, who.x, who.z, x, z) < 1 ? 0 : 1;
    heart.x = who.x + (x - who.x) * part;
    heart.z = who.z + (z - who.z) * part;
    heart.y = who.y;
  }
}
