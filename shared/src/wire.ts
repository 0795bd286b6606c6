import { z } from 'zod';
import { ROUND_REQUESTS, type RoundEvents, type RoundReplies } from './class-visit/round/round-wire.ts';
import { TOUR_REQUESTS, type TourEvents, type TourReplies } from './class-visit/tour-wire.ts';
import type { WireError } from './errors.ts';
import { CAPTION_REQUESTS, type CaptionReplies } from './live/caption-wire.ts';
import type { Logged, Present } from './live/event.ts';
import type { OwnHand } from './live/hand.ts';
import { LIVE_REQUESTS, type LiveReplies } from './live/live-wire.ts';
import { MODERATION_REQUESTS, type ModerationReplies } from './live/moderation-wire.ts';
import { NOTICE_REQUESTS, type NoticeReplies } from './live/notice-wire.ts';
import { QUESTION_REQUESTS, type QuestionReplies } from './live/question-wire.ts';
import type { HostRoom, ReactionsTold, RoomNow } from './live/room.ts';
import { ROOM_REQUESTS, type RoomReplies } from './live/room-wire.ts';
import type { LiveSession } from './live/session.ts';
import { SLOT_REQUESTS, type SlotReplies } from './live/slot-wire.ts';
import { GESTURES, type Gesture } from './presence/gesture.ts';
import type { Peer, Pose } from './presence/peer.ts';
import { VOICE_REQUESTS, type VoiceReplies } from './voice/voice-wire.ts';

/**
 * The whole contract over Socket.IO. One socket a person; the server knows who it is from the cookie of the
 * handshake (`auth.as` says which of the two, visitor or staff, this page speaks for). Every message of the first
 * table is answered with `Reply`; the second table needs no answer. Each feature keeps its own part of the first.
 *
 * Client → server: payload schemas.
 */
export const REQUESTS = {
  ...LIVE_REQUESTS,
  ...QUESTION_REQUESTS,
  ...ROOM_REQUESTS,
  ...CAPTION_REQUESTS,
  ...VOICE_REQUESTS,
  ...SLOT_REQUESTS,
  ...MODERATION_REQUESTS,
  ...NOTICE_REQUESTS,
  ...TOUR_REQUESTS,
  ...ROUND_REQUESTS,
  'presence:enter': z.strictObject({
    zone: z.string().regex(/^(city|hall:[a-z]+)$/),
    /** A word like a class's code: people with the same one walk together. Anything else counts as none. */
    group: z.string().max(40).optional(),
  }),
  'presence:leave': z.strictObject({}),
  'presence:gesture': z.strictObject({ gesture: z.enum(GESTURES) }),
} as const;

/** What each request is answered with when it succeeds. */
export type Replies = LiveReplies &
  QuestionReplies &
  RoomReplies &
  CaptionReplies &
  VoiceReplies &
  SlotReplies &
  ModerationReplies &
  NoticeReplies &
  TourReplies &
  RoundReplies & {
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
export type ServerToClient = TourEvents &
  RoundEvents & {
    'live:event': (entry: Logged) => void;
    'live:present': (present: Present) => void;
    /** Where one waits for a session that is full, each time it changes; at 0 one may join. */
    'live:place': (place: { sessionId: string; place: number }) => void;
    /** A session was planned or changed; told to those who may see it, whatever page they are on. */
    'agenda:session': (session: LiveSession) => void;
    /** A session is no longer for this person. */
    'agenda:gone': (gone: { sessionId: string }) => void;
    'room:now': (now: RoomNow) => void;
    /** To those who lead the session. */
    'room:host': (host: HostRoom) => void;
    /** To one visitor, of their own hand. */
    'room:hand': (sessionId: string, hand: OwnHand) => void;
    /** At most once a second, volatile, only when there were some. */
    'live:reactions': (told: ReactionsTold) => void;
    /** One walks in another copy of the city from now on: enter anew. */
    'presence:again': () => void;
    'presence:joined': (peer: Peer, pose: Pose) => void;
    'presence:left': (slot: number) => void;
    /** Someone changed how they look; their slot stays. */
    'presence:dressed': (peer: Peer) => void;
    /** Someone else makes a gesture now. */
    'presence:gesture': (slot: number, gesture: Gesture) => void;
    /** All poses that changed in this tick, volatile; `decodeFrame` of `presence/frame.ts`. */
    'presence:frame': (frame: string) => void;
    /** This visit goes on on another machine: its pupil typed their key there. The connection ends with it. */
    'visit:elsewhere': () => void;
    /** A text this visitor reported has been looked at. */
    'report:decided': () => void;
    /** What the edition holds is another version now: read it again. */
    'edition:changed': (now: { version: string }) => void;
    /** The server is about to stop; clients say so and come back by themselves. */
    'server:closing': () => void;
  };

/** A message larger than this is refused, in bytes. */
export const MESSAGE_BYTES = 16 * 1024;
