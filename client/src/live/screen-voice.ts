import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { type Face, faceOf } from './face-of.ts';

/** Captions a big screen has room for, the last ones. */
const LINES = 3;

/** What a big screen knows of the voice in its session; null where nobody can speak at all. */
export type ScreenVoice = {
  /** Who speaks now, and whether they show themselves. */
  speaker: (Omit<Face, 'trade'> & { picture: boolean }) | null;
  /** What was said last, as staff wrote it down, oldest first. */
  said: readonly string[];
};

/** The voice in a session's state. */
export function voiceOf({ session, room }: LiveSnapshot): ScreenVoice | null {
  const { voice } = room.now;
  if (!voice) return null;
  const { speaker } = voice;
  const one = speaker && session.professionals.find(({ id }) => id === speaker.staffId);
  return {
    speaker: speaker && {
      name: speaker.name,
      portrait: one ? faceOf(one).portrait : null,
      picture: speaker.picture,
    },
    said: room.captions.slice(-LINES).map(({ text }) => text),
  };
}
