import { z } from 'zod';
import type { VisitReply } from '../http.ts';

/** Request bodies of what opens a session to adults. */
export const ADULTS = {
  'POST /api/adults': z.strictObject({ token: z.string().min(1).max(60) }),
  'POST /api/adult-links': z.strictObject({ sessionId: z.string().max(60) }),
} as const;

export type AdultsReplies = {
  /** Enters a session for adults by its link. */
  'POST /api/adults': VisitReply & { sessionId: string };
  /** The links there are, without their secrets. */
  'GET /api/adult-links': { links: AdultLink[] };
  /** Makes a session's link; the one before, and whoever entered by it, is shut out. */
  'POST /api/adult-links': { url: string };
};

export type AdultLink = { sessionId: string; madeAt: string; entered: number };
