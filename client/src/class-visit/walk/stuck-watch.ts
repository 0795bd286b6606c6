import { request } from '../../net/request.ts';

/** Whoever wants to get on and comes no further than this, metres, in this long, seconds, is stuck. */
const METRES = 1;
const SECONDS = 8;
/** After this much longer one is brought where walking does not lead, seconds. */
const MORE = 3;

/** Notices that a pupil cannot get on, and tells the teacher's board, who cannot be everywhere. */
export class StuckWatch {
  private was: { x: number; z: number } | null = null;
  private since = 0;
  private told = false;

  /** They want to get on, `dt` seconds after the last look, from (x, z), metres. */
  look(dt: number, x: number, z: number): 'on' | 'stuck' | 'bring' {
    if (!this.was || Math.hypot(x - this.was.x, z - this.was.z) > METRES) {
      this.rest();
      this.was = { x, z };
      return 'on';
    }
    this.since += dt;
    if (this.since < SECONDS) return 'on';
    this.tell(true);
    return this.since < SECONDS + MORE ? 'stuck' : 'bring';
  }

  /** They are where they want to be. */
  rest(): void {
    this.was = null;
    this.since = 0;
    this.tell(false);
  }

  private tell(stuck: boolean): void {
    if (stuck === this.told) return;
    this.told = stuck;
    void request('tour:report', { page: null, stuck });
  }
}
