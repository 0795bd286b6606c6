import { pageOf } from '@ville-usine/shared/content/page-part';
import type { Mark } from '@ville-usine/shared/passport/mark';
import { keptAs } from '../net/base.ts';

/** Where `read-first.js` keeps them: this file and that one must say the same. */
const KEPT_AS = keptAs('ville-usine:read');
/** A visit that begins later than this after the reading is somebody else's at this computer, milliseconds. */
const OWN_MS = 60 * 60 * 1000;

type Read = { path: string; at: number };

/** Stands and trades that were read in this tab before there was a visit, as marks; given once. */
export function readBefore(now = Date.now()): Mark[] {
  try {
    const pages = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '[]') as Read[];
    sessionStorage.removeItem(KEPT_AS);
    return pages
      .filter(({ at }) => now - at < OWN_MS)
      .flatMap(({ path }) => {
        const page = pageOf(path);
        return page?.kind === 'stand' || page?.kind === 'trade' ? [{ kind: page.kind, of: page.id }] : [];
      });
  } catch {
    return [];
  }
}
