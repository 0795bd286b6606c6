import type { RoomTools } from '../live/room-tools.ts';
import { sessionById } from '../live/sessions.ts';
import type { AppServer } from '../ops/app-socket.ts';
import { handleAll } from '../ops/handle.ts';
import { Refusal } from '../ops/refusal.ts';

/** Has the rooms told who speaks to them. Without voice its message finds nothing. */
export function attachVoice(io: AppServer, { storage, room, audience, blocks, voice }: RoomTools): void {
  voice?.attach({ tell: room.tellSoon, isThere: audience.has, mustTakePart: blocks.mustTakePart });
  io.on('connection', (socket) => {
    // Whoever's access ended, or who is somebody else at this computer now; a line that breaks has a while to come back.
    socket.once('disconnect', (reason) => {
      if (reason === 'server namespace disconnect') voice?.putOut(socket.data.person.id);
    });
  });
  handleAll(io, 'voice:picture', async ({ sessionId, on }, person) => {
    if (!voice) throw new Refusal('not-found');
    voice.showPicture(person, await sessionById(storage.db, sessionId), on);
    return {};
  });
}
