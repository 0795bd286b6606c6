import type { SessionState } from './session.ts';

/**
 * Which state may follow which. A mistake can be taken back: an end until the session is published, a cancelling
 * at any time, to what it was before everything began.
 */
export const SESSION_CHANGES: Record<SessionState, readonly SessionState[]> = {
  scheduled: ['open', 'cancelled'],
  open: ['live', 'cancelled'],
  live: ['paused', 'ended'],
  paused: ['live', 'ended'],
  ended: ['live', 'published'],
  published: [],
  cancelled: ['scheduled'],
};

/** May a session go from one state to the other? Staying as it is is no change, and always allowed. */
export function mayBecome(from: SessionState, to: SessionState): boolean {
  return from === to || SESSION_CHANGES[from].includes(to);
}
