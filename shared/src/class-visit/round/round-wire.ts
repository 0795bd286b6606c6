import { z } from 'zod';
import { SectorId } from '../../content/sector.ts';
import { QuizAnswer } from '../../quiz/question.ts';
import {
  EXTRAS,
  ROUND_MAX,
  type RoundBoard,
  type RoundCount,
  type RoundNow,
  type RoundSelf,
} from './round.ts';

const Id = z.string().min(1).max(60);
/** As a device makes it, so that asking again starts nothing twice. */
const NewId = z.string().uuid();
const Index = z
  .number()
  .int()
  .min(0)
  .max(ROUND_MAX.questions - 1);

const RoundOptionsSchema = z
  .strictObject({
    seconds: z.number().int().min(10).max(300).nullable(),
    speed: z.boolean(),
    teams: z
      .number()
      .int()
      .min(0)
      .max(ROUND_MAX.teams)
      .refine((n) => n !== 1, { message: 'one team is none' }),
    practice: z.boolean(),
    cards: z.boolean(),
  })
  .refine((it) => !it.speed || (it.seconds !== null && !it.cards), {
    path: ['speed'],
    message: 'speed needs a bell and screens of their own',
  });

/** What a guide can ask of a round. `from` is the question it was asked at: pressed twice, it happens once. */
export const RoundOrder = z.discriminatedUnion('do', [
  /** To the next question, to the first from the lobby (`from` null), to the end after the last. */
  z.strictObject({ do: z.literal('next'), from: Index.nullable() }),
  z.strictObject({ do: z.literal('close') }),
  /** Shows what came of the question, closing it first. */
  z.strictObject({ do: z.literal('reveal') }),
  z.strictObject({ do: z.literal('hide') }),
  z.strictObject({ do: z.literal('longer'), seconds: z.number().int().min(5).max(120) }),
  z.strictObject({ do: z.literal('end') }),
  z.strictObject({ do: z.literal('ranking'), shown: z.boolean() }),
  /** Takes it off every screen: the visit goes on. Ends it first where it is not over. */
  z.strictObject({ do: z.literal('leave') }),
]);
export type RoundOrder = z.infer<typeof RoundOrder>;

/** Client → server, of a class's live quiz. Guides have proved their secret with `guide:enter`, pupils have joined. */
export const ROUND_REQUESTS = {
  /** The round under way, anew on every connection after `guide:enter` or `tour:join`. */
  'round:get': z.strictObject({}),
  'round:start': z.strictObject({
    id: NewId,
    source: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('sector'), sector: SectorId }),
      z.strictObject({ kind: z.literal('own'), id: Id }),
    ]),
    questions: z.number().int().min(1).max(ROUND_MAX.questions),
    /** Questions of this level only; null for both. */
    level: z.enum(['college', 'lycee']).nullable(),
    hall: SectorId.nullable(),
    options: RoundOptionsSchema,
  }),
  'round:order': z.strictObject({ roundId: Id, order: RoundOrder }),
  'round:extra': z.strictObject({ pupilId: Id, extra: z.enum(EXTRAS) }),
  'round:cards': z.strictObject({
    roundId: Id,
    index: Index,
    cards: z.discriminatedUnion('is', [
      z.strictObject({
        is: z.literal('counts'),
        counts: z.array(z.number().int().min(0).max(60)).min(2).max(6),
      }),
      z.strictObject({ is: z.literal('together'), answer: QuizAnswer }),
    ]),
  }),
  /** May be changed until the bell; the last one before it counts. */
  'round:answer': z.strictObject({ roundId: Id, index: Index, answer: QuizAnswer }),
  /** The explanation was before one's eyes. */
  'round:read': z.strictObject({ roundId: Id, index: Index }),
} as const;

/** The round as this page is told it: a pupil's `self`, a guide's `board`. All null where none is under way. */
export type RoundHere = { round: RoundNow | null; self: RoundSelf | null; board: RoundBoard | null };

export type RoundReplies = {
  'round:get': RoundHere;
  'round:start': RoundHere;
  'round:order': Record<string, never>;
  'round:extra': Record<string, never>;
  'round:cards': Record<string, never>;
  'round:answer': { self: RoundSelf };
  'round:read': Record<string, never>;
};

/** Server → client, of a class's live quiz. */
export type RoundEvents = {
  /** To everyone in the class's visit; null when it has left the screens. */
  'round:now': (round: RoundNow | null) => void;
  /** To the same, at most twice a second. */
  'round:count': (count: RoundCount) => void;
  /** To one pupil. */
  'round:self': (self: RoundSelf) => void;
  /** To the guides. */
  'round:board': (board: RoundBoard) => void;
};
