import { z } from 'zod';
import type { Heads, LiveSnapshot, Logged } from './event.ts';
import { SessionState } from './session.ts';
import { SessionPlan } from './session-plan.ts';

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
  'session:create': z.strictObject({ key: z.uuid(), plan: SessionPlan }),
  'session:edit': z.strictObject({ ...SessionRef.shape, plan: SessionPlan }),
} as const;

/** Where a session is full: how many visitors go in before this one, and this one with them. */
type Waiting = { waiting: { place: number } };

export type LiveReplies = {
  'live:join': LiveSnapshot | Waiting;
  'live:leave': Record<string, never>;
  /** Entries after `since`, oldest first, of every log asked for; `more` when another call is needed. */
  'live:sync': { events: Logged[]; heads: Heads; more: boolean };
  'session:set-state': Record<string, never>;
  /** Sent again under the same key, it gives back the one that is planned. */
  'session:create': { sessionId: string };
  'session:edit': Record<string, never>;
};
