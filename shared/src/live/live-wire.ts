import { z } from 'zod';
import type { Heads, LiveSnapshot, Logged } from './event.ts';
import { SessionState } from './session.ts';

export const SessionRef = z.strictObject({ sessionId: z.string().max(60) });

const Since = z.strictObject({
  public: z.number().int().min(0).optional(),
  desk: z.number().int().min(0).optional(),
  own: z.number().int().min(0).optional(),
  class: z.number().int().min(0).optional(),
});

/** Client → server, of a live session as a whole. */
export const LIVE_REQUESTS = {
  'live:join': SessionRef,
  'live:leave': SessionRef,
  'live:sync': z.strictObject({ ...SessionRef.shape, since: Since }),
  'session:set-state': z.strictObject({ ...SessionRef.shape, state: SessionState }),
} as const;

export type LiveReplies = {
  'live:join': LiveSnapshot;
  'live:leave': Record<string, never>;
  /** Entries after `since`, oldest first, of every log asked for; `more` when another call is needed. */
  'live:sync': { events: Logged[]; heads: Heads; more: boolean };
  'session:set-state': Record<string, never>;
};
