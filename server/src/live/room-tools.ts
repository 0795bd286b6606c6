import type { LiveTools } from './live-parts.ts';
import type { RoomsNow } from './room-now.ts';

/** What the handlers of a session's room work with. */
export type RoomTools = LiveTools & { room: RoomsNow };
