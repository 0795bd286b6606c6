import type { CaptionWish } from '../settings-store.ts';

/** Whether sounds are written out: by default just as long as none is to be heard. */
export function wantsCaptions(wish: CaptionWish, sound: boolean): boolean {
  return wish === 'always' || (wish !== 'never' && !sound);
}
