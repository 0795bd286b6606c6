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

/** One live quiz of the class: by question, cards among the answers, and by pupil. */
export type ReportRound = {
  title: Localized;
  /** When it was started. */
  at: string;
  questions: { text: Localized; practice: boolean; answered: number; right: number }[];
  /** Practice left out. */
  pupils: { pseudonym: string; answered: number; right: number; points: number }[];
  /** Questions that count. */
  of: number;
  /** Whether quicker answers were worth more. */
  speed: boolean;
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
  rounds: ReportRound[];
  questions: ReportQuestion[];
  refused: number;
  trades: { id: string; name: Localized; by: number }[];
};
