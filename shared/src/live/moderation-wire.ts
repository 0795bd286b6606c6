import { z } from 'zod';
import { BLOCK_NOTE_LENGTH, BLOCK_REASONS, BLOCK_SCOPES, type DeskBlock } from './block.ts';

const QuestionId = z.string().max(60);

/** Client → server, of the moderators' desk beyond single decisions. */
export const MODERATION_REQUESTS = {
  /** Keeps a question back for the other moderators to look at, or gives it free. */
  'question:hold': z.strictObject({ questionId: QuestionId, held: z.boolean() }),
  /** Blocks the author of a question. */
  'visitor:block': z.strictObject({
    questionId: QuestionId,
    scope: z.enum(BLOCK_SCOPES),
    reason: z.enum(BLOCK_REASONS),
    note: z.string().max(BLOCK_NOTE_LENGTH * 4),
  }),
  'visitor:unblock': z.strictObject({ blockId: z.string().max(60) }),
  /** Who is blocked: all of them for moderators, those of their class for teachers. */
  'visitor:blocks': z.strictObject({}),
  'desk:overview': z.strictObject({}),
} as const;

/** How a session stands for those who have not joined it. */
export type DeskOverview = { sessionId: string; waiting: number; moderators: number };

export type ModerationReplies = {
  'question:hold': Record<string, never>;
  /** Of the block that holds already, where the same one does. */
  'visitor:block': { blockId: string };
  'visitor:unblock': Record<string, never>;
  /** Those that hold first, then the latest that are over. */
  'visitor:blocks': { blocks: DeskBlock[] };
  'desk:overview': { sessions: DeskOverview[] };
};
