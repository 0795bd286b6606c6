import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { AppServer, AppSocket } from '../ops/app-socket.ts';
import { agendaEntry } from './agenda-entry.ts';

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
    const knowing: string[] = [];
    const gone: string[] = [];
    for (const socket of io.sockets.sockets.values()) {
      const people = [socket.data.person];
      const now = agendaEntry(people, after);
      if (now) (now.reserved ? knowing : seeing).push(socket.id);
      const { person } = socket.data;
      const out = before && can(person, 'session:see', before) && !can(person, 'session:see', after);
      if (out) turnOut(socket, after.id);
      if (out || (!now && before && agendaEntry(people, before))) gone.push(socket.id);
    }
    if (gone.length > 0) io.to(gone).emit('agenda:gone', { sessionId: after.id });
    if (seeing.length > 0) io.to(seeing).emit('agenda:session', after);
    if (knowing.length > 0) io.to(knowing).emit('agenda:session', { ...after, reserved: true });
  };
}
