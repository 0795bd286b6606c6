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
  'slot:list': SessionRef,
  'slot:book': z.strictObject({ ...SessionRef.shape, slot: z.number().int().min(0).max(1000) }),
  'slot:cancel': SessionRef,
} as const;

/** Where a session is full: how many visitors go in before this one, and this one with them. */
type Waiting = { waiting: { place: number } };

/** A job dating's slots as one person sees them; `guests` are told to its professionals alone. */
export type SlotList = {
  /** How many have booked each slot, by its index. */
  taken: number[];
  mine: number | null;
  guests: { slot: number; pseudonym: string }[] | null;
};

export type LiveReplies = {
  'live:join': LiveSnapshot | Waiting;
  'live:leave': Record<string, never>;
  /** Entries after `since`, oldest first, of every log asked for; `more` when another call is needed. */
  'live:sync': { events: Logged[]; heads: Heads; more: boolean };
  'session:set-state': Record<string, never>;
  /** Sent again under the same key, it gives back the one that is planned. */
  'session:create': { sessionId: string };
  'session:edit': Record<string, never>;
  'slot:list': SlotList;
  'slot:book': SlotList;
  'slot:cancel': SlotList;
};
