import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { AppServer, AppSocket } from '../ops/app-socket.ts';

/** Tells of a session as it is now; `before` as it was, null when it is new. */
export type TellAgenda = (before: LiveSession | null, after: LiveSession) => void;

/**
 * Tells everyone who may see a session of its change, whatever page they are on, and those who no longer may that it
 * is gone; `turnOut` is called for each of their sockets.
 */
export function tellAgenda(
  io: AppServer,
  turnOut: (socket: AppSocket, sessionId: string) => void = () => undefined,
): TellAgenda {
  return (before, after) => {
    const seeing: string[] = [];
    const gone: string[] = [];
    for (const socket of io.sockets.sockets.values()) {
      const { person } = socket.data;
      if (can(person, 'session:see', after)) seeing.push(socket.id);
      else if (before && can(person, 'session:see', before)) {
        gone.push(socket.id);
        turnOut(socket, after.id);
      }
    }
    if (seeing.length > 0) io.to(seeing).emit('agenda:session', after);
    if (gone.length > 0) io.to(gone).emit('agenda:gone', { sessionId: after.id });
  };
}
