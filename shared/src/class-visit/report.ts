import type { Localized } from '../content/localized.ts';
import type { VisitStop } from './visit-plan.ts';

/** One stop as it was: when the class came there, and how long it stayed. Times are UTC ISO. */
export type ReportStop = VisitStop & { name: Localized; at: string | null; stayed: number | null };

/** One pupil, by pseudonym: names are on the teacher's paper only. Minutes are whole. */
export type ReportPupil = {
  pseudonym: string;
  /** First and last moment, and the minutes between that they were there. */
  from: string | null;
  to: string | null;
  minutes: number;
  stamps: number;
  trades: number;
  quiz: { answered: number; right: number };
  asked: number;
  answered: number;
  /** What stands on their passport. */
  passportCode: string;
};

export type ReportQuizQuestion = {
  sector: string;
  questionId: string;
  text: Localized;
  answered: number;
  right: number;
};

/** A question as it may be read: refused ones are counted, not quoted. */
export type ReportQuestion = {
  pseudonym: string;
  text: string;
  at: string;
  answer: { by: string; text: string } | null;
};

/** What a school keeps of a visit. */
export type ClassReport = {
  label: string;
  code: string;
  startsAt: string;
  begunAt: string | null;
  endedAt: string | null;
  planned: { pupils: number; minutes: number };
  stops: ReportStop[];
  pupils: ReportPupil[];
  quiz: ReportQuizQuestion[];
  questions: ReportQuestion[];
  refused: number;
  trades: { id: string; name: Localized; by: number }[];
};
