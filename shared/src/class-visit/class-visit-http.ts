import { z } from 'zod';
import { Language } from '../content/localized.ts';
import type { PublicQuizQuestion } from '../quiz/question.ts';
import type { ClassReport } from './report.ts';
import { VisitPlan } from './visit-plan.ts';

/** The secret of a teacher's private link. */
const Secret = z.string().min(1).max(60);
/** As a device makes it, so that asking again after a lost answer opens nothing twice: 32 signs at least. */
const NewSecret = z.string().regex(/^[\w-]{32,60}$/);

/** The files a report is given out as. */
export const REPORT_FILES = ['pdf', 'xlsx', 'csv', 'xapi'] as const;
export type ReportFile = (typeof REPORT_FILES)[number];

/** Request bodies of what prepares a class visit. */
export const CLASS_VISIT = {
  'POST /api/class-visits': z.strictObject({ token: NewSecret, plan: VisitPlan }),
  'POST /api/class-visits/open': z.strictObject({ token: Secret }),
  'POST /api/class-visits/change': z.strictObject({ token: Secret, plan: VisitPlan }),
  'POST /api/class-visits/desk': z.strictObject({ token: Secret }),
  'POST /api/class-visits/report': z.strictObject({ token: Secret }),
  'POST /api/class-visits/report-file': z.strictObject({
    token: Secret,
    as: z.enum(REPORT_FILES),
    language: Language,
    /** Times are said in it; one that does not exist is the edition's. */
    zone: z.string().max(60),
  }),
  'POST /api/class-visits/erase': z.strictObject({ token: Secret }),
};

/** A visit as its teacher finds it again. */
export type ClassVisit = {
  id: string;
  /** What the pupils enter. */
  code: string;
  plan: VisitPlan;
  /** UTC, ISO. */
  changedAt: string;
  /** What pupils join by, whole, as the QR code holds it. */
  joinUrl: string;
  /** The questions of the quizzes of the itinerary's pavilions, without their answers, for the printed sheets. */
  prompts: { sector: string; questions: PublicQuizQuestion[] }[];
};

export type ClassVisitReplies = {
  /** Opens a class and its visit behind this secret; asked again, it changes that one. */
  'POST /api/class-visits': { visit: ClassVisit };
  'POST /api/class-visits/open': { visit: ClassVisit };
  'POST /api/class-visits/change': { visit: ClassVisit };
  /** A way to the teacher's page of the class that serves once. */
  'POST /api/class-visits/desk': { address: string };
  /** What is kept of the visit, as it is now. */
  'POST /api/class-visits/report': { report: ClassReport };
  /** The same as a file: its bytes, not JSON. */
  'POST /api/class-visits/report-file': never;
  /** The class, its pupils' visits and its report are gone; how many pupils. */
  'POST /api/class-visits/erase': { erased: number };
};
