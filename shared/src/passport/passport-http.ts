import { z } from 'zod';
import { Language } from '../content/localized.ts';
import { Mark } from './mark.ts';
import type { PassportKey } from './proof.ts';

const Marks = z.array(Mark).max(400);

/** Request bodies of the passport. */
export const PASSPORT = {
  'POST /api/passport': z.strictObject({ marks: Marks }),
  /** A file is answered, not JSON. Of a visitor without a class only their device knows the marks. */
  'POST /api/passport/pdf': z.strictObject({
    marks: Marks,
    language: Language,
    zone: z.string().max(60),
  }),
} as const;

/** What the server knows of a visitor's passport beside the quizzes; marks are kept for pupils of a class only. */
export type KeptPassport = { marks: Mark[]; asked: number; answered: number };

export type PassportReplies = {
  'GET /api/passport': KeptPassport;
  /** Notes what a pupil's device has noted; noting it again changes nothing. */
  'POST /api/passport': KeptPassport;
  /** The half of the city's key with which anybody checks a printed passport. */
  'GET /api/passport/key': PassportKey;
};
