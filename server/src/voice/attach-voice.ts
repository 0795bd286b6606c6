import type { RoomTools } from '../live/room-tools.ts';
import { sessionById } from '../live/sessions.ts';
import type { AppServer } from '../ops/app-socket.ts';
import { handleAll } from '../ops/handle.ts';
import { Refusal } from '../ops/refusal.ts';
import type { VoiceDesk } from './voice-desk.ts';

/** Has the rooms told who speaks to them. Without voice its message finds nothing. */
export function attachVoice(
  io: AppServer,
  { storage, room, audience }: Pick<RoomTools, 'storage' | 'room' | 'audience'>,
  voice: VoiceDesk | null,
): void {
  voice?.attach({ tell: room.tellSoon, isThere: audience.has });
  handleAll(io, 'voice:picture', async ({ sessionId, on }, person) => {
    if (!voice) throw new Refusal('not-found');
    voice.showPicture(person, await sessionById(storage.db, sessionId), on);
    return {};
  });
}
