import { z } from 'zod';
import type { Caption } from './caption.ts';
import { SessionRef } from './live-wire.ts';

const CaptionRef = z.strictObject({ captionId: z.string().max(60) });
const Words = z.string().max(1000);

/** Client → server: what staff write down of what is said aloud. */
export const CAPTION_REQUESTS = {
  /** `key` names the caption, so that it is said once however often it is sent. */
  'caption:say': z.strictObject({ ...SessionRef.shape, key: z.uuid(), text: Words }),
  'caption:correct': z.strictObject({ ...CaptionRef.shape, text: Words }),
  'caption:remove': CaptionRef,
} as const;

export type CaptionReplies = {
  'caption:say': { caption: Caption };
  'caption:correct': { caption: Caption };
  'caption:remove': Record<string, never>;
};
