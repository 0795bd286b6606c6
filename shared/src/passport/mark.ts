import { z } from 'zod';

/** What a device notes by itself: a stand looked at, a trade met, a step read. */
const MARK_KINDS = ['stand', 'trade', 'step'] as const;
const MarkKind = z.enum(MARK_KINDS);
export type MarkKind = z.infer<typeof MarkKind>;

/** One of them, once. */
export const Mark = z.strictObject({ kind: MarkKind, of: z.string().min(1).max(60) });
export type Mark = z.infer<typeof Mark>;
