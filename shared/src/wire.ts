import { z } from 'zod';
import type { WireError } from './errors.ts';
import type { Heads, LiveSnapshot, Logged, Present } from './live/event.ts';
import { type OwnQuestion, QuestionPlace, RefusalReason } from './live/question.ts';
import { SessionState } from './live/session.ts';
import { GESTURES, type Gesture } from './presence/gesture.ts';
import type { Peer, Pose } from './presence/peer.ts';

/**
 * The whole contract over Socket.IO. One socket a person; the server knows who it is from the cookie of the
 * handshake (`auth.as` says which of the two, visitor or staff, this page speaks for). Every message of the first
 * table is answered with `Reply`; the second table needs no answer.
 */
const SessionRef = z.strictObject({ sessionId: z.string().max(60) });
const QuestionRef = z.strictObject({ questionId: z.string().max(60) });
const Key = z.uuid();
const Since = z.strictObject({
  public: z.number().int().min(0).optional(),
  desk: z.number().int().min(0).optional(),
  own: z.number().int().min(0).optional(),
});

/** Client → server: payload schemas. */
export const REQUESTS = {
  'live:join': SessionRef,
  'live:leave': SessionRef,
  'live:sync': z.strictObject({ ...SessionRef.shape, since: Since }),
  'question:ask': z.strictObject({
    ...SessionRef.shape,
    key: Key,
    text: z.string().max(4000),
    place: QuestionPlace.nullable(),
  }),
  'question:vote': QuestionRef,
  'question:approve': QuestionRef,
  'question:refuse': z.strictObject({ ...QuestionRef.shape, reason: RefusalReason }),
  'question:reword': z.strictObject({ ...QuestionRef.shape, text: z.string().max(4000) }),
  'question:undo': SessionRef,
  'question:take': QuestionRef,
  'question:release': QuestionRef,
  'question:answer': z.strictObject({ ...QuestionRef.shape, text: z.string().max(8000) }),
  'question:pin': z.strictObject({ ...QuestionRef.shape, pinned: z.boolean() }),
  'session:set-state': z.strictObject({ ...SessionRef.shape, state: SessionState }),
  'presence:enter': z.strictObject({ zone: z.string().regex(/^(city|hall:[a-z]+)$/) }),
  'presence:leave': z.strictObject({}),
  'presence:gesture': z.strictObject({ gesture: z.enum(GESTURES) }),
} as const;

/** What each request is answered with when it succeeds. */
export type Replies = {
  'live:join': LiveSnapshot;
  'live:leave': Record<string, never>;
  /** Entries after `since`, oldest first, of every log asked for; `more` when another call is needed. */
  'live:sync': { events: Logged[]; heads: Heads; more: boolean };
  'question:ask': { question: OwnQuestion; moderators: number };
  'question:vote': { votes: number };
  'question:approve': Record<string, never>;
  'question:refuse': Record<string, never>;
  'question:reword': Record<string, never>;
  /** The question whose last act was undone. */
  'question:undo': { questionId: string };
  'question:take': Record<string, never>;
  'question:release': Record<string, never>;
  'question:answer': Record<string, never>;
  'question:pin': Record<string, never>;
  'session:set-state': Record<string, never>;
  'presence:enter': { slot: number; peers: { peer: Peer; pose: Pose }[] };
  'presence:leave': Record<string, never>;
  /** Shown to the others in the zone; refused where one is in none, or too soon after the last ones. */
  'presence:gesture': Record<string, never>;
};

export type RequestName = keyof typeof REQUESTS;
export type Payload<N extends RequestName> = z.infer<(typeof REQUESTS)[N]>;
export type Reply<N extends RequestName> = { ok: true; value: Replies[N] } | { ok: false; error: WireError };

export type ClientToServer = {
  [N in RequestName]: (payload: Payload<N>, reply: (answer: Reply<N>) => void) => void;
} & {
  /** One step, about ten a second, volatile; `encodePose` of `presence/frame.ts`. */
  'presence:step': (pose: string) => void;
};

/** Server → client. */
export type ServerToClient = {
  'live:event': (entry: Logged) => void;
  'live:present': (present: Present) => void;
  'presence:joined': (peer: Peer, pose: Pose) => void;
  'presence:left': (slot: number) => void;
  /** Someone changed how they look; their slot stays. */
  'presence:dressed': (peer: Peer) => void;
  /** Someone else makes a gesture now. */
  'presence:gesture': (slot: number, gesture: Gesture) => void;
  /** All poses that changed in this tick, volatile; `decodeFrame` of `presence/frame.ts`. */
  'presence:frame': (frame: string) => void;
  /** The server is about to stop; clients say so and come back by themselves. */
  'server:closing': () => void;
};

/** A message larger than this is refused, in bytes. */
export const MESSAGE_BYTES = 16 * 1024;
