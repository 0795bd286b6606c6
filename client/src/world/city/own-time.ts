import { ease } from '@ville-usine/shared/world/move';

/** Seconds to come to a halt, and to set out again. */
const HALTS = 0.12;
const SETS_OUT = 0.35;

/** The time of someone who walks, which stands still while they wait. */
export class OwnTime {
  private late = 0;
  private last = Number.NaN;
  /** How much of their pace they walk at, 0 to 1. */
  pace = 1;

  /** Their time when it is `time` for everyone, seconds. */
  at(time: number): number {
    const dt = Number.isNaN(this.last) ? 0 : Math.max(0, time - this.last);
    this.last = time;
    this.late += dt * (1 - this.pace);
    return time - this.late;
  }

  /** Has them wait or go on, from now on; `dt` in seconds. */
  wait(waits: boolean, dt: number): void {
    this.pace += ((waits ? 0 : 1) - this.pace) * ease(dt, waits ? HALTS : SETS_OUT);
    if (waits && this.pace < 0.02) this.pace = 0;
  }
}
