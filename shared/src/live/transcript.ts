import { z } from 'zod';
import type { DeskQuestion, JournalEntry } from './question.ts';
import { SessionKind, SessionState } from './session.ts';
import { TranscriptCaption } from './transcript-caption.ts';
import { TranscriptPoll } from './transcript-poll.ts';
import { TranscriptSpotlight } from './transcript-spotlight.ts';

const Time = z.iso.datetime();

const Line = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** A pseudonym made by the server; there is no name. */
  pseudonym: z.string(),
  place: z.strictObject({ kind: z.enum(['stand', 'step', 'trade']), id: z.string() }).nullable(),
  votes: z.number().int(),
  reworded: z.boolean(),
  /** When it became public. */
  at: Time,
  answer: z.strictObject({ by: z.string(), text: z.string(), at: Time, corrected: z.boolean() }).nullable(),
});

/**
 * The public record of a session that is over, as `GET /api/transcript/:id.json` gives it. `version` is raised when a
 * field changes its meaning. Times are UTC.
 */
export const PublicTranscript = z.strictObject({
  version: z.literal(1),
  session: z.strictObject({
    id: z.string(),
    title: z.strictObject({ fr: z.string(), en: z.string().optional() }),
    kind: SessionKind,
    sectorId: z.string(),
    companyId: z.string().nullable(),
    state: SessionState,
    startsAt: Time,
    endsAt: Time,
    professionals: z.array(z.strictObject({ name: z.string(), trade: z.string() })),
  }),
  /** In the order in which they became public. */
  questions: z.array(Line),
  /** What staff wrote down of what was said aloud, in its order. */
  captions: z.array(TranscriptCaption),
  /** In the order in which they were opened. */
  polls: z.array(TranscriptPoll),
  /** What was put on the big screen, in its order. */
  spotlights: z.array(TranscriptSpotlight),
  moments: z.array(
    z.union([
      z.strictObject({ at: Time, kind: z.literal('state'), state: SessionState }),
      z.strictObject({ at: Time, kind: z.enum(['question', 'answer']), questionId: z.string() }),
      z.strictObject({ at: Time, kind: z.literal('caption'), captionId: z.string() }),
      z.strictObject({ at: Time, kind: z.enum(['poll', 'results']), pollId: z.string() }),
      TranscriptSpotlight.omit({ name: true }),
    ]),
  ),
});
export type PublicTranscript = z.infer<typeof PublicTranscript>;
export type TranscriptLine = z.infer<typeof Line>;

/** With what moderators saw beside it, where one of them asks. */
export type Transcript = PublicTranscript & {
  desk?: { questions: DeskQuestion[]; journal: JournalEntry[] };
};
