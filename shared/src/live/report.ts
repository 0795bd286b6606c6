import { z } from 'zod';

/** Why a text should not stand where children read; in the order in which they are offered. */
export const REPORT_REASONS = ['hurtful', 'personal', 'contact', 'sexual', 'danger', 'other'] as const;
export const ReportReason = z.enum(REPORT_REASONS);
export type ReportReason = z.infer<typeof ReportReason>;

/** Which of a question's two texts. */
export const REPORTED_PARTS = ['question', 'answer'] as const;
export const ReportedPart = z.enum(REPORTED_PARTS);
export type ReportedPart = z.infer<typeof ReportedPart>;

export const CASE_DECISIONS = ['kept', 'removed', 'corrected'] as const;
export const CaseDecision = z.enum(CASE_DECISIONS);
export type CaseDecision = z.infer<typeof CaseDecision>;

/** How long a report's own words may be, in characters. */
export const REPORT_NOTE_LENGTH = 200;

/** What its author is told of a report. */
export type OwnReport = {
  questionId: string;
  part: ReportedPart;
  at: string;
  decided: { decision: CaseDecision; at: string } | null;
};

/** One decision on a text; none is ever changed. */
export type TrackedDecision = {
  decision: CaseDecision;
  why: string;
  byName: string;
  at: string;
  textBefore: string;
};

/** All reports of one text. Who reported is not told. */
export type ReportCase = {
  questionId: string;
  part: ReportedPart;
  sessionId: string;
  sessionTitle: { fr: string; en?: string | undefined };
  /** The question's words as they are now, and the answer's. */
  question: string;
  answer: string | null;
  pseudonym: string;
  classLabel: string | null;
  /** True while others can see it. */
  shown: boolean;
  reports: { id: string; reason: ReportReason; note: string | null; at: string }[];
  decisions: TrackedDecision[];
};
