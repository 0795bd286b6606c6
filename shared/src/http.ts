import { z } from 'zod';
import { CLASS_VISIT, type ClassVisitReplies } from './class-visit/class-visit-http.ts';
import type { EditionSign, PublicEdition } from './content/edition.ts';
import type { GlossaryReplies } from './content/glossary.ts';
import { SectorId } from './content/sector.ts';
import type { WireError } from './errors.ts';
import { ADULTS, type AdultsReplies } from './live/adults-http.ts';
import { AFTERWARDS, type AfterwardsReplies } from './live/afterwards-http.ts';
import type { LiveSession } from './live/session.ts';
import { PASSPORT, type PassportReplies } from './passport/passport-http.ts';
import { Helmet, PersonLook, type Staff, Vest, type Visitor } from './people/person.ts';
import type { ProgrammeReplies } from './programme/programme.ts';
import { OWN_QUIZZES_HTTP, type OwnQuizzesReplies } from './quiz/own-quiz-http.ts';
import { type PublicQuiz, QuizAnswer, type QuizProgress, type QuizVerdict } from './quiz/question.ts';

/** Request bodies of the HTTP interface; answers are `HttpReplies[...]` or `{ error: WireError }`. */
export const HTTP = {
  'POST /api/visit': z.strictObject({}),
  'PATCH /api/visit': z.strictObject({
    helmet: Helmet.optional(),
    vest: Vest.optional(),
    look: PersonLook.optional(),
  }),
  'POST /api/visit/next': z.strictObject({}),
  'POST /api/visit/class': z.strictObject({ code: z.string().max(40) }),
  /** One comes back as the pupil whose key it is, from whatever machine. */
  'POST /api/visit/key': z.strictObject({ code: z.string().max(40), key: z.string().max(20) }),
  'POST /api/quiz/answer': z.strictObject({
    sector: SectorId,
    questionId: z.string().max(60),
    answer: QuizAnswer,
  }),
  'POST /api/finds': z.strictObject({ gear: SectorId }),
  'POST /api/classes': z.strictObject({ label: z.string().trim().min(1).max(20) }),
  'POST /api/staff-links': z.strictObject({
    role: z.enum(['professional', 'moderator', 'teacher']),
    name: z.string().trim().min(2).max(40),
    trade: z.string().trim().max(60).optional(),
    companyId: z.string().max(60).optional(),
    /** A teacher's class. */
    classId: z.string().max(60).optional(),
  }),
  ...AFTERWARDS,
  ...ADULTS,
  ...CLASS_VISIT,
  ...OWN_QUIZZES_HTTP,
  ...PASSPORT,
} as const;

export type HttpReplies = AfterwardsReplies &
  AdultsReplies &
  ClassVisitReplies &
  GlossaryReplies &
  OwnQuizzesReplies &
  PassportReplies &
  ProgrammeReplies & {
    'GET /api/edition': PublicEdition;
    /** What the page at `of`, an address within the edition, shows of it. */
    'GET /api/edition/part': PublicEdition;
    'GET /api/edition/sign': EditionSign;
    /** Opens the visit (sets the session cookie) or gives back the one the cookie names. */
    'POST /api/visit': VisitReply;
    'PATCH /api/visit': VisitReply;
    /** Someone else sits at this browser now: their own visit, whoever the cookie named before. */
    'POST /api/visit/next': VisitReply;
    'POST /api/visit/class': VisitReply;
    'POST /api/visit/key': VisitReply;
    'GET /api/sessions': { sessions: LiveSession[]; now: string };
    'GET /api/quiz/:sector': { quiz: PublicQuiz; progress: QuizProgress };
    'GET /api/progress': { quizzes: QuizProgress[] };
    'POST /api/quiz/answer': QuizVerdict;
    /** The hidden gears this visitor has found, by their district, oldest find first. */
    'GET /api/finds': Finds;
    /** Finding one again changes nothing. */
    'POST /api/finds': Finds;
    /** Who the staff cookie names, or null. */
    'GET /api/staff': { staff: Staff | null };
    'POST /api/staff/leave': Record<string, never>;
    'GET /api/classes': { classes: { id: string; code: string; label: string; pupils: number }[] };
    'POST /api/classes': { id: string; code: string; label: string };
    'GET /api/staff-links': { staff: (Staff & { lastSeen: string | null })[] };
    'POST /api/staff-links': { url: string; staff: Staff };
  };

/**
 * `classKey`: the four signs by which a class's pupil comes back on another machine. `opened`: this very request opened the
 * visit, because the cookie named nobody.
 */
export type VisitReply = {
  visitor: Visitor;
  classLabel: string | null;
  classKey: string | null;
  opened?: true;
};
export type Finds = { found: SectorId[] };
export type HttpError = { error: WireError };
