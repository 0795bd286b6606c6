import { z } from 'zod';
import { SessionRef } from './live-wire.ts';
import { type OwnQuestion, QuestionPlace, RefusalReason } from './question.ts';

const QuestionRef = z.strictObject({ questionId: z.string().max(60) });

/** Client → server, of questions. */
export const QUESTION_REQUESTS = {
  'question:ask': z.strictObject({
    ...SessionRef.shape,
    key: z.uuid(),
    text: z.string().max(4000),
    place: QuestionPlace.nullable(),
  }),
  'question:vote': QuestionRef,
  'question:approve': QuestionRef,
  /** `tellTeacher`: the teachers of its author’s class are to know; for moderators. */
  'question:refuse': z.strictObject({
    ...QuestionRef.shape,
    reason: RefusalReason,
    tellTeacher: z.boolean().optional(),
  }),
  'question:reword': z.strictObject({ ...QuestionRef.shape, text: z.string().max(4000) }),
  /** The last of one's acts in this session, or in these as well. */
  'question:undo': z.strictObject({
    ...SessionRef.shape,
    among: z.array(z.string().max(60)).max(60).optional(),
  }),
  'question:take': QuestionRef,
  'question:release': QuestionRef,
  'question:answer': z.strictObject({ ...QuestionRef.shape, text: z.string().max(8000) }),
  /** Answered aloud; `text` is the note that stays of it. */
  'question:answer-aloud': z.strictObject({ ...QuestionRef.shape, text: z.string().max(8000) }),
  /** Asks the moderators for other words; `remark` says why, to them alone. */
  'question:send-back': z.strictObject({ ...QuestionRef.shape, remark: z.string().max(2000) }),
  'question:withdraw': QuestionRef,
  /** Makes a question one with another of its session, which stays. */
  'question:merge': z.strictObject({ ...QuestionRef.shape, into: z.string().max(60) }),
  'question:pin': z.strictObject({ ...QuestionRef.shape, pinned: z.boolean() }),
} as const;

export type QuestionReplies = {
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
  'question:answer-aloud': Record<string, never>;
  'question:send-back': Record<string, never>;
  'question:withdraw': Record<string, never>;
  'question:merge': Record<string, never>;
  'question:pin': Record<string, never>;
};
