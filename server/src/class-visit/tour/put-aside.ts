import type { AppServer } from '../../ops/app-socket.ts';
import { personRoom } from '../../people/handshake.ts';

/** Has every page of a pupil leave the city, or lets it in again. */
export async function putAside(io: AppServer, pupilId: string, away: boolean): Promise<void> {
  for (const { data } of await io.in(personRoom(pupilId)).fetchSockets()) {
    data.away = away;
    for (const hear of data.renewed ?? []) await hear();
  }
}
