import { z } from 'zod';
import { Language } from '../content/localized.ts';
import { SectorId } from '../content/sector.ts';
import { QUIZ_FORMATS, type ReportLine } from './import-report.ts';
import type { OwnQuestion } from './own-question.ts';
import { OwnQuiz, type OwnQuizLine } from './own-quiz.ts';

/** The secret of a teacher's private link, and an own quiz of their class. */
const Secret = z.string().min(1).max(60);
const One = z.strictObject({ token: Secret, id: z.uuid() });

/** Request bodies of a teacher's own quizzes. */
export const OWN_QUIZZES_HTTP = {
  'POST /api/class-visits/quizzes': z.strictObject({ token: Secret }),
  'POST /api/class-visits/quizzes/read': z.strictObject({
    token: Secret,
    name: z.string().max(255),
    /** The file's bytes, in base64; a larger one than is read is told so in the report. */
    file: z.base64(),
  }),
  'POST /api/class-visits/quizzes/copy': z.strictObject({
    token: Secret,
    sector: SectorId,
    language: Language,
  }),
  'POST /api/class-visits/quizzes/keep': z.strictObject({ token: Secret, ...OwnQuiz.shape }),
  'POST /api/class-visits/quizzes/one': One,
  'POST /api/class-visits/quizzes/remove': One,
  'POST /api/class-visits/quizzes/file': One.extend({
    as: z.enum(QUIZ_FORMATS),
    /** Of a table's header. */
    language: Language,
  }),
};

export type OwnQuizzesReplies = {
  /** The class's own quizzes, the one changed last first. */
  'POST /api/class-visits/quizzes': { quizzes: OwnQuizLine[] };
  /** What a file holds; nothing is kept yet. */
  'POST /api/class-visits/quizzes/read': { questions: OwnQuestion[]; report: ReportLine[] };
  /** The questions of a sector's quiz as own ones, and how many do not fit; nothing is kept yet. */
  'POST /api/class-visits/quizzes/copy': { title: string; questions: OwnQuestion[]; left: number };
  /** Kept under the id that the device made: the same id again changes that quiz. */
  'POST /api/class-visits/quizzes/keep': { quiz: OwnQuizLine };
  'POST /api/class-visits/quizzes/one': { quiz: OwnQuiz };
  /** Removing what is gone already is no fault. */
  'POST /api/class-visits/quizzes/remove': { quizzes: OwnQuizLine[] };
  /** The quiz as a file: its bytes, not JSON. */
  'POST /api/class-visits/quizzes/file': never;
};
