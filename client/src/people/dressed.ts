import { keptAs } from '../net/base.ts';

const KEPT_AS = keptAs('ville-usine:dressed');

/** True when this visitor already chose helmet and vest in this browser session. */
export function isDressed(): boolean {
  try {
    return sessionStorage.getItem(KEPT_AS) === 'yes';
  } catch {
    return false;
  }
}

export function keepDressed(): void {
  try {
    sessionStorage.setItem(KEPT_AS, 'yes');
  } catch {
    // Asked again next time, that is all.
  }
}
