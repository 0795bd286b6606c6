import { z } from 'zod';
import type { Localized } from '../content/localized.ts';
import type { RefusalReason } from './question.ts';

/** Client → server, of what the teachers of a class are told. */
export const NOTICE_REQUESTS = {
  /** The refusals that the teachers of one's class were told of. */
  'class:notices': z.strictObject({}),
  'class:read-notice': z.strictObject({ noticeId: z.string().max(60) }),
} as const;

/** A refusal of which the moderators told the teachers of its author's class. Times are UTC ISO. */
export type ClassNotice = {
  id: string;
  sessionTitle: Localized;
  /** The words as they may be shown; contact details are masked. */
  question: string;
  pseudonym: string;
  reason: RefusalReason;
  byName: string;
  at: string;
  /** When the refusal was taken back, if it was. */
  undoneAt: string | null;
  read: { at: string; byName: string } | null;
};

export type NoticeReplies = {
  /** Unread first, then the latest. */
  'class:notices': { notices: ClassNotice[] };
  'class:read-notice': Record<string, never>;
};
