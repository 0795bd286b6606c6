/** Why a visitor may no longer take part, in the order in which it is offered. */
export const BLOCK_REASONS = ['hurtful', 'contact', 'flood', 'danger', 'other'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** For the session in which it happened, or everywhere, for seven days. */
export const BLOCK_SCOPES = ['session', 'week'] as const;
export type BlockScope = (typeof BLOCK_SCOPES)[number];

/** How long the moderators' own note may be, in characters. */
export const BLOCK_NOTE_LENGTH = 200;

/** What a blocked visitor is told; `until` is a UTC ISO time, null where it is the session's end. */
export type OwnBlock = { scope: BlockScope; reason: BlockReason; until: string | null };

/** What staff read of a block. */
export type DeskBlock = OwnBlock & {
  id: string;
  pseudonym: string;
  classLabel: string | null;
  sessionId: string;
  sessionTitle: { fr: string; en?: string | undefined };
  /** The words it was decided on, as they may be shown. */
  question: string;
  /** Null for teachers. */
  note: string | null;
  byName: string;
  at: string;
  /** Null while it holds; `byName` is null where it ended by its time. */
  ended: { at: string; byName: string | null } | null;
};

const DAY_MS = 86_400_000;

/** When a block for the week ends: seven days after it began (UTC ISO). */
export function weekFrom(at: string): string {
  return new Date(Date.parse(at) + 7 * DAY_MS).toISOString();
}
