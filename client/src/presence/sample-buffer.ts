import type { Pose } from '@ville-usine/shared/presence/peer';
import { turnBetween } from '@ville-usine/shared/world/move';

/** The others are shown this long ago, so that there is nearly always a sample on either side, milliseconds. */
export const DELAY_MS = 150;
/** Without news someone walks on this long at most, milliseconds. */
const CARRY_MS = 200;
/** Further than this between two samples is a teleport, not a walk, metres. */
const JUMP = 6;
const KEPT = 8;

export type Sample = Pose & { at: number };

/** The last poses of one person, oldest first, and where they are between them. */
export class SampleBuffer {
  private readonly samples: Sample[];

  constructor(pose: Pose, atMs: number) {
    this.samples = [{ ...pose, at: atMs }];
  }

  /** Takes a pose that arrived at `atMs`. */
  add(pose: Pose, atMs: number): void {
    const last = this.samples[this.samples.length - 1]!;
    // Whoever stood still sent nothing: the walk begins one tick before its first sample, not long ago.
    if (atMs - last.at > 260) this.samples.push({ ...last, at: atMs - 100 });
    this.samples.push({ ...pose, at: atMs });
    while (this.samples.length > KEPT) this.samples.shift();
  }

  /** Writes where they are at `nowMs`, a little in the past, into `out`. */
  read(nowMs: number, out: Pose): void {
    const time = nowMs - DELAY_MS;
    const { samples } = this;
    let next = samples.findIndex((one) => one.at > time);
    if (next === 0) {
      write(out, samples[0]!);
      return;
    }
    if (next < 0) {
      const last = samples[samples.length - 1]!;
      const before = samples[samples.length - 2];
      if (!before || !last.moving || time - last.at > CARRY_MS || last.at <= before.at) {
        write(out, last);
        return;
      }
      between(before, last, (time - before.at) / (last.at - before.at), out);
      return;
    }
    next = Math.max(1, next);
    const [from, to] = [samples[next - 1]!, samples[next]!];
    between(from, to, (time - from.at) / (to.at - from.at), out);
  }
}

function write(out: Pose, { x, z, heading, moving, seated }: Sample): void {
  out.x = x;
  out.z = z;
  out.heading = heading;
  out.moving = moving;
  out.seated = seated === true;
}

function between(from: Sample, to: Sample, part: number, out: Pose): void {
  if (Math.hypot(to.x - from.x, to.z - from.z) > JUMP) {
    write(out, part < 1 ? from : to);
    return;
  }
  out.x = from.x + (to.x - from.x) * part;
  out.z = from.z + (to.z - from.z) * part;
  out.heading = from.heading + turnBetween(from.heading, to.heading) * Math.min(1, part);
  out.moving = to.moving || from.moving;
  out.seated = to.seated === true;
}
