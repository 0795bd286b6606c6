import { z } from 'zod';
import type { FaqEntry } from './faq.ts';
import type { Replay } from './replay.ts';
import {
  CaseDecision,
  type OwnReport,
  REPORT_NOTE_LENGTH,
  type ReportCase,
  ReportedPart,
  ReportReason,
} from './report.ts';
import { type ClassExport, type Retention, RetentionChoice } from './retention.ts';
import type { Transcript } from './transcript.ts';

const QuestionId = z.string().max(60);

/** Request bodies of what comes after a session: its texts reported, corrected, listed, and kept for how long. */
export const AFTERWARDS = {
  'POST /api/reports': z.strictObject({
    questionId: QuestionId,
    part: ReportedPart,
    reason: ReportReason,
    note: z.string().max(REPORT_NOTE_LENGTH * 4),
  }),
  'POST /api/report-cases/decide': z.strictObject({
    questionId: QuestionId,
    part: ReportedPart,
    decision: CaseDecision,
    /** What the journal keeps as the reason. */
    why: z.string().max(300),
    /** The new words, for `corrected`. */
    text: z.string().max(8000).optional(),
  }),
  'POST /api/faq/list': z.strictObject({ questionId: QuestionId, listed: z.boolean() }),
  'POST /api/faq/correct': z.strictObject({ questionId: QuestionId, text: z.string().max(8000) }),
  'POST /api/retention': RetentionChoice,
  'POST /api/classes/:id/erase': z.strictObject({}),
} as const;

export type AfterwardsReplies = {
  /** `?as=staff` adds the desk's view for those who may moderate. `session-not-over` until it has ended. */
  'GET /api/transcript/:id': Transcript;
  'GET /api/replay/:id': Replay;
  /** `?company=` and `?sector=` narrow it; newest answer first. `?as=staff` also brings what is not listed. */
  'GET /api/faq': { entries: FaqEntry[] };
  'POST /api/faq/list': Record<string, never>;
  'POST /api/faq/correct': Record<string, never>;
  /** What this visitor reported, and whether it has been looked at. */
  'GET /api/reports': { reports: OwnReport[] };
  'POST /api/reports': { reports: OwnReport[] };
  /** Open cases, oldest first, then the last hundred decided ones, latest first. */
  'GET /api/report-cases': { open: ReportCase[]; decided: ReportCase[] };
  'POST /api/report-cases/decide': Record<string, never>;
  'GET /api/retention': Retention;
  'POST /api/retention': Retention;
  'GET /api/classes/:id/export': ClassExport;
  'POST /api/classes/:id/erase': { erased: number };
};
