import { z } from 'zod';
import { choicesOf, POLL_KINDS, type Poll } from './poll.ts';

/** A poll as a transcript keeps it: sums, and nothing of who chose what. */
export const TranscriptPoll = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.enum(POLL_KINDS),
  question: z.string(),
  by: z.string(),
  /** How many visitors answered. */
  voters: z.number().int(),
  /** `count` is null where the results were never shown to everyone. */
  choices: z.array(z.strictObject({ text: z.string(), count: z.number().int().nullable() })),
});
export type TranscriptPoll = z.infer<typeof TranscriptPoll>;

export function toTranscriptPoll(poll: Poll): TranscriptPoll {
  const { id, openedAt, kind, question, byName, voters, counts } = poll;
  const last = choicesOf(poll).length - 1;
  const named = (choice: string, index: number) => {
    const end = index === 0 ? poll.options[0] : index === last ? poll.options[1] : undefined;
    return kind === 'scale' && end ? `${choice} · ${end}` : choice;
  };
  return {
    id,
    at: openedAt,
    kind,
    question,
    by: byName,
    voters,
    choices: choicesOf(poll).map((choice, index) => ({
      text: named(choice, index),
      count: counts?.[index] ?? null,
    })),
  };
}

/** Its rows in a transcript's table, one a choice, in the columns of `TRANSCRIPT_WORDS`. */
export function pollRows({ at, question, by, voters, choices }: TranscriptPoll, kind: string): string[][] {
  return choices.map(({ text, count }) => [
    at,
    '',
    question,
    '',
    count === null ? '' : String(count),
    by,
    text,
    '',
    '',
    kind,
    String(voters),
  ]);
}
