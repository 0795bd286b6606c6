import { newKey } from '../../net/new-key.ts';

const KEPT_AS = 'ville-usine:guide-device';

/** By what the server tells a teacher's machines apart: one for all pages of this browser; undefined where it keeps nothing. */
export function deviceKey(): string | undefined {
  try {
    const kept = localStorage.getItem(KEPT_AS) ?? newKey();
    localStorage.setItem(KEPT_AS, kept);
    return kept;
  } catch {
    return undefined;
  }
}
