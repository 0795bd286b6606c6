import { z } from 'zod';
import { OWN_QUESTIONS, OWN_TITLE } from './own-limits.ts';
import { OwnQuestion, tidyLine } from './own-question.ts';

/** A quiz that a teacher brought for a class, with its answers. */
export const OwnQuiz = z.strictObject({
  /** As the device makes it, so that keeping twice after a lost answer keeps once. */
  id: z.uuid(),
  title: z.string().overwrite(tidyLine).min(1).max(OWN_TITLE),
  questions: z.array(OwnQuestion).min(1).max(OWN_QUESTIONS),
});
export type OwnQuiz = z.infer<typeof OwnQuiz>;

/** The same as a list shows it. */
export type OwnQuizLine = {
  id: string;
  title: string;
  /** How many. */
  questions: number;
  /** Each kind once, in the order of the questions. */
  kinds: OwnQuestion['kind'][];
  /** UTC, ISO. */
  changedAt: string;
};
