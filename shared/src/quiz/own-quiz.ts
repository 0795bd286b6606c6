import { z } from 'zod';
import { OwnQuestion, tidyLine } from './own-question.ts';

/** The longest title of an own quiz, in UTF-16 units, after `tidyLine`. */
export const OWN_TITLE = 80;

/** How many questions an own quiz has at most: as many as are looked at in one file. */
export const OWN_QUESTIONS = 200;

/** How many own quizzes a class keeps. */
export const OWN_QUIZZES = 30;

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
