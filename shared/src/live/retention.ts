import { z } from 'zod';

/** How long after a visit its pupil's identity stays, in days. */
export const RETENTION_DAYS = { least: 1, usual: 30, most: 365 } as const;

/** What the organiser chose to keep, and for how long. Answers always stay. */
export const RetentionChoice = z.strictObject({
  identityDays: z.number().int().min(RETENTION_DAYS.least).max(RETENTION_DAYS.most),
  /** Quiz answers and finds of those whose identity is gone: without a name, for the figures, or not at all. */
  results: z.enum(['keep', 'erase']),
});
export type RetentionChoice = z.infer<typeof RetentionChoice>;

export const USUAL_RETENTION: RetentionChoice = { identityDays: RETENTION_DAYS.usual, results: 'keep' };

/** What stands in the place of a pseudonym, and of words that were never public, once they are gone. */
export const PURGED_TEXT = '…';

/** `due`: how many visits the next purge would empty. */
export type Retention = RetentionChoice & {
  due: number;
  last: { at: string; visitors: number } | null;
};

/** All that is kept of a class. */
export type ClassExport = {
  version: 1;
  label: string;
  createdAt: string;
  exportedAt: string;
  visitors: {
    pseudonym: string;
    openedAt: string;
    seenAt: string;
    questions: { sessionId: string; text: string; state: string; askedAt: string; answer: string | null }[];
    votes: number;
    quizAnswers: { sector: string; questionId: string; right: boolean; tries: number; at: string }[];
    finds: { gear: string; at: string }[];
    /** Refusals that the teachers of the class were told of. */
    notices: { reason: string; at: string; undoneAt: string | null; readAt: string | null }[];
    blocks: { scope: string; reason: string; at: string; until: string | null; endedAt: string | null }[];
  }[];
};
