import type { VoiceDesk } from '../voice/voice-desk.ts';
import type { LiveTools } from './live-parts.ts';
import type { RoomsNow } from './room-now.ts';

/** What the handlers of a session's room work with; `voice` is null where it is switched off. */
export type RoomTools = LiveTools & { room: RoomsNow; voice: VoiceDesk | null };
