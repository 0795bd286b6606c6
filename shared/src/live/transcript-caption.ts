import { z } from 'zod';

/** What staff wrote down of what was said aloud. */
export const TranscriptCaption = z.strictObject({
  id: z.string(),
  text: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  corrected: z.boolean(),
});
type TranscriptCaption = z.infer<typeof TranscriptCaption>;

/** Its row in a transcript's table, in the columns of `TRANSCRIPT_WORDS`: whoever spoke answered. */
export function captionRow(caption: TranscriptCaption, kind: string, yes: string): string[] {
  const { at, by, text, corrected } = caption;
  return [at, '', '', '', '', by, text, '', corrected ? yes : '', kind, ''];
}
