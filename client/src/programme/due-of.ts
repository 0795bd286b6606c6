import type { LiveSession } from '@ville-usine/shared/live/session';
import { minutesUntil } from './agenda-days.ts';

/** What is said of a session that is near: five minutes before it, and as it begins. */
export type Due = 'soon' | 'now';

const SOON_MINUTES = 5;
/** Whoever comes later than this is told by what they see, not as if it had just begun. */
const LATE_MINUTES = -2;

/** Which sentence is due, or null: nothing of what is cancelled, over, or not for this visitor. */
export function dueOf({ state, startsAt, reserved }: LiveSession, nowMs: number): Due | null {
  if (reserved || state === 'cancelled' || state === 'ended' || state === 'published') return null;
  const minutes = minutesUntil(startsAt, nowMs);
  if (minutes > SOON_MINUTES || minutes < LATE_MINUTES) return null;
  return minutes > 0 ? 'soon' : 'now';
}
