import { z } from 'zod';
import { inLanguage, type Language } from '../content/language.ts';

/** What a professional put on the big screen: a picture, or a spot of the hall. */
export const TranscriptSpotlight = z.strictObject({
  at: z.iso.datetime(),
  kind: z.enum(['picture', 'spot']),
  of: z.strictObject({ kind: z.enum(['stand', 'step', 'trade']), id: z.string() }),
  name: z.strictObject({ fr: z.string(), en: z.string().optional() }),
});
export type TranscriptSpotlight = z.infer<typeof TranscriptSpotlight>;

/** Its row in a transcript's table. */
export function spotlightRow(shown: TranscriptSpotlight, kind: string, language: Language): string[] {
  return [shown.at, '', inLanguage(shown.name, language), '', '', '', '', '', '', kind, ''];
}
