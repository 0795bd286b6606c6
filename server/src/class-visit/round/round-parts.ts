import type { AppServer } from '../../ops/app-socket.ts';
import type { ServerParts } from '../../ops/server-parts.ts';

/** What live quizzes are made of. */
export type RoundParts = Pick<ServerParts, 'storage' | 'clock' | 'edition' | 'logger'> & {
  io: AppServer;
  /** Whether a page of this pupil is in their class's visit now. */
  isHere: (classId: string, visitorId: string) => boolean;
  /** Whether this person leads the class. */
  isGuide: (classId: string, personId: string) => boolean;
};
