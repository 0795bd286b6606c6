import { type Side, useCaption } from './caption-store.ts';
import { CaptionThrottle, STAYS } from './caption-throttle.ts';
import type { Hearing } from './hear-source.ts';
import type { Source } from './sources.ts';

/** A lasting sound is written out from this part of its reach on: half lost in the distance it is no news. */
const CLEAR = 0.6;

const sideOf = ({ pan, ahead }: Pick<Hearing, 'pan' | 'ahead'>): Side =>
  Math.abs(ahead) > 0.7 ? (ahead > 0 ? 'ahead' : 'behind') : pan < 0 ? 'left' : 'right';

type Told = Pick<Source, 'id' | 'caption'>;

/** Writes out the sounds that mean something: each when it comes, and again only after it was gone. */
export class Captioner {
  private readonly throttle = new CaptionThrottle();
  private readonly told = new Set<string>();
  private until = 0;
  private showing = '';

  /** A sound that lasts is heard like this at `now`, seconds. */
  hear(source: Told, hearing: Hearing, now: number): void {
    if (hearing.near >= 1) {
      this.told.delete(source.id);
      // One has gone away from it: what is written no longer sounds.
      if (this.showing === source.id) this.clear();
    } else if (hearing.near < CLEAR && !this.told.has(source.id)) this.tell(source, hearing, now);
  }

  /** A sound at this very moment. */
  tell({ id, caption }: Told, hearing: Pick<Hearing, 'pan' | 'ahead'>, now: number): void {
    if (!caption || !this.throttle.offer({ id, strong: caption.strong }, now)) return;
    this.told.add(id);
    this.until = now + STAYS;
    this.showing = id;
    useCaption.setState({ key: caption.key, side: caption.aside ? sideOf(hearing) : null });
  }

  /** Takes away what has been read. */
  tidy(now: number): void {
    if (now > this.until) this.clear();
  }

  clear(): void {
    this.showing = '';
    if (useCaption.getState().key) useCaption.setState({ key: null, side: null });
  }
}
