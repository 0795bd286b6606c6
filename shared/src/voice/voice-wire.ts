import { z } from 'zod';
import { SessionRef } from '../live/live-wire.ts';

/** Client → server: sound and picture themselves go over WebRTC, their offers over HTTP. */
export const VOICE_REQUESTS = {
  /** Whoever speaks says whether a picture comes with the sound. */
  'voice:picture': z.strictObject({ ...SessionRef.shape, on: z.boolean() }),
} as const;

export type VoiceReplies = { 'voice:picture': Record<string, never> };
