import { ASKING_STATES, type LiveSession } from '@ville-usine/shared/live/session';
import type { AppServer, AppSocket } from '../ops/app-socket.ts';
import type { Clock } from '../ops/clock.ts';
import { personRoom } from '../people/handshake.ts';
import { Turnstile } from './turnstile.ts';

type Seats = Pick<LiveSession, 'id' | 'state' | 'capacity'>;

/** The door of each session that can be full. Staff are never kept waiting. */
export type Door = {
  /** 0 lets this socket's person in; any other number is their place in the queue. */
  knock(socket: AppSocket, session: Seats): number;
  leave(socket: AppSocket, sessionId: string): void;
  /** A session changed: there may be more room, or no limit any more. */
  refit(session: Seats): void;
  close(): void;
};

/** Places are told at most this often, and given up places looked for, milliseconds. */
const TELL_EVERY_MS = 250;

export function door(io: AppServer, clock: Clock): Door {
  const turnstiles = new Map<string, Turnstile>();
  const knocked = new WeakMap<AppSocket, Set<string>>();
  const nowMs = () => clock.now().getTime();

  const timer = setInterval(() => {
    for (const [sessionId, turnstile] of turnstiles) {
      turnstile.sweep(nowMs());
      for (const { id, place } of turnstile.changes())
        io.to(personRoom(id)).emit('live:place', { sessionId, place });
      if (turnstile.isEmpty) turnstiles.delete(sessionId);
    }
  }, TELL_EVERY_MS).unref();

  /** The sessions whose door this socket stands at or has passed. */
  function heldBy(socket: AppSocket): Set<string> {
    const mine = new Set<string>();
    knocked.set(socket, mine);
    socket.once('disconnect', () => {
      for (const id of mine) turnstiles.get(id)?.lose(socket.data.person.id, nowMs());
      mine.clear();
    });
    return mine;
  }

  return {
    knock(socket, session) {
      const { person } = socket.data;
      if (person.kind !== 'visitor') return 0;
      const turnstile = turnstiles.get(session.id) ?? new Turnstile(roomIn(session));
      turnstile.capacity = roomIn(session);
      // A request may still be under way when its socket has gone.
      if (!socket.connected) return 1;
      turnstiles.set(session.id, turnstile);
      const mine = knocked.get(socket) ?? heldBy(socket);
      if (mine.has(session.id)) return turnstile.placeOf(person.id);
      mine.add(session.id);
      return turnstile.enter(person.id);
    },
    leave(socket, sessionId) {
      if (knocked.get(socket)?.delete(sessionId)) turnstiles.get(sessionId)?.leave(socket.data.person.id);
    },
    refit(session) {
      const turnstile = turnstiles.get(session.id);
      if (turnstile) turnstile.capacity = roomIn(session);
    },
    close: () => clearInterval(timer),
  };
}

/** Whoever comes to read after the end is never too many. */
function roomIn({ capacity, state }: Seats): number {
  return capacity === null || !ASKING_STATES.includes(state) ? Number.POSITIVE_INFINITY : capacity;
}
