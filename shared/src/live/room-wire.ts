import { z } from 'zod';
import type { OwnHand } from './hand.ts';
import { SessionRef } from './live-wire.ts';
import { POLL_KINDS, POLL_OPTIONS, type Poll } from './poll.ts';
import { QuestionPlace } from './question.ts';
import { REACTIONS } from './reaction.ts';
import type { Spotlight } from './spotlight.ts';

const PollRef = z.strictObject({ pollId: z.string().max(60) });
const HandRef = z.strictObject({ ...SessionRef.shape, handId: z.string().max(60).nullable() });

const WireSpotlight: z.ZodType<Spotlight> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['question', 'nothing']) }),
  z.strictObject({ kind: z.literal('poll'), id: z.string().max(60) }),
  z.strictObject({ kind: z.enum(['picture', 'spot']), of: QuestionPlace }),
]) as unknown as z.ZodType<Spotlight>;

/** Client → server, of what happens in a session around its questions. */
export const ROOM_REQUESTS = {
  'poll:open': z.strictObject({
    ...SessionRef.shape,
    /** Names this poll, so that it is opened once however often it is sent. */
    key: z.uuid(),
    kind: z.enum(POLL_KINDS),
    question: z.string().max(1000),
    options: z.array(z.string().max(500)).max(POLL_OPTIONS.max),
    shown: z.boolean(),
  }),
  'poll:vote': z.strictObject({
    ...PollRef.shape,
    choice: z.array(z.number().int().min(0).max(9)).min(1).max(10),
  }),
  'poll:show': z.strictObject({ ...PollRef.shape, shown: z.boolean() }),
  'poll:close': PollRef,
  'room:spotlight': z.strictObject({ ...SessionRef.shape, show: WireSpotlight }),
  'room:react': z.strictObject({ ...SessionRef.shape, reaction: z.enum(REACTIONS) }),
  /** Reactions of the others are sent only to who wishes them. */
  'room:hear-reactions': z.strictObject({ ...SessionRef.shape, on: z.boolean() }),
  'hand:raise': z.strictObject({ ...SessionRef.shape, raised: z.boolean() }),
  /** Gives the word; null takes it back. */
  'hand:call': HandRef,
  /** Lowers one hand; null lowers them all. */
  'hand:lower': HandRef,
} as const;

type Nothing = Record<string, never>;

export type RoomReplies = {
  'poll:open': { poll: Poll };
  'poll:vote': { choice: number[] };
  'poll:show': Nothing;
  'poll:close': Nothing;
  'room:spotlight': Nothing;
  'room:react': Nothing;
  'room:hear-reactions': Nothing;
  'hand:raise': { hand: OwnHand };
  'hand:call': Nothing;
  'hand:lower': Nothing;
};
