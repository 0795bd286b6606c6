import { z } from 'zod';
import { Id, Language, Localized } from './localized.ts';

/** A rare word of the texts, explained where it is met. */
export const GlossaryTerm = z.strictObject({
  id: Id,
  term: Localized,
  /** Other forms that are met, by language; a plural in -s or -x is found by itself. */
  forms: z.record(Language, z.array(z.string().trim().min(2))).optional(),
  /** At most 25 words. */
  text: Localized,
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** What `GET /api/glossary` answers. */
export type GlossaryReplies = { 'GET /api/glossary': { terms: GlossaryTerm[] } };
