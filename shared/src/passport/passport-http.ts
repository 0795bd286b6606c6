import { z } from 'zod';
import { Mark } from './passport.ts';

/** Request bodies of the passport. */
export const PASSPORT = {
  'POST /api/passport': z.strictObject({ marks: z.array(Mark).max(400) }),
} as const;

/** What the server knows of a visitor's passport beside the quizzes; marks are kept for pupils of a class only. */
export type KeptPassport = { marks: Mark[]; asked: number; answered: number };

export type PassportReplies = {
  'GET /api/passport': KeptPassport;
  /** Notes what a pupil's device has noted; noting it again changes nothing. */
  'POST /api/passport': KeptPassport;
};
