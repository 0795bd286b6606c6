import type { AppServer } from '../../ops/app-socket.ts';
import type { ServerParts } from '../../ops/server-parts.ts';
import type { Presence } from '../../presence/attach-presence.ts';

/** What the visits under way are made of. */
export type TourParts = Pick<ServerParts, 'storage' | 'clock' | 'edition' | 'logger'> & {
  io: AppServer;
  presence: Presence;
  /** The sector of a live session; null for one that all meet in, or that is gone. */
  sectorOfSession: (sessionId: string) => string | null;
};
