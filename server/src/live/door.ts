import { ASKING_STATES, type LiveSession } from '@ville-usine/shared/live/session';
import type { AppServer, AppSocket } from '../ops/app-socket.ts';
import { keepLooking } from '../ops/keep-looking.ts';
import { personRoom } from '../people/handshake.ts';
import { readPlaces, writePlaces } from './kept-places.ts';
import type { LiveParts } from './live-parts.ts';
import { Turnstile } from './turnstile.ts';

type Seats = Pick<LiveSession, 'id' | 'state' | 'capacity'>;

/** The door of each session that can be full. Staff are never kept waiting. */
export type Door = {
  /**
   * 0 lets this socket's person in; any other number is their place in the queue. Resolves once it is kept on disk: a
   * restart finds everyone where they were.
   */
  knock(socket: AppSocket, session: Seats): Promise<number>;
  leave(socket: AppSocket, sessionId: string): void;
  /** A session changed: there may be more room, or no limit any more. */
  refit(session: Seats): void;
  close(): Promise<void>;
};

/** Places are told at most this often, and given up places looked for, milliseconds. */
const TELL_EVERY_MS = 250;

export async function openDoor(
  io: AppServer,
  { storage, clock, logger }: Pick<LiveParts, 'storage' | 'clock' | 'logger'>,
): Promise<Door> {
  const turnstiles = new Map<string, Turnstile>();
  const knocked = new WeakMap<AppSocket, Set<string>>();
  const nowMs = () => clock.now().getTime();
  for (const [id, { capacity, places }] of await readPlaces(storage))
    turnstiles.set(id, new Turnstile(capacity, places, nowMs()));

  const places = writePlaces(storage, (sessionId, id) => {
    const turnstile = turnstiles.get(sessionId);
    return turnstile && canBeFull(turnstile) ? turnstile.kept(id) : null;
  });

  function note(sessionId: string, turnstile: Turnstile): void {
    const changed = turnstile.takeChanged();
    if (canBeFull(turnstile)) for (const id of changed) places.note(sessionId, id);
  }

  const looking = keepLooking(
    async () => {
      const news: { sessionId: string; id: string; place: number }[] = [];
      for (const [sessionId, turnstile] of turnstiles) {
        turnstile.sweep(nowMs());
        for (const one of turnstile.changes()) news.push({ sessionId, ...one });
        note(sessionId, turnstile);
        if (turnstile.isEmpty) turnstiles.delete(sessionId);
      }
      await places.written();
      for (const { sessionId, id, place } of news)
        io.to(personRoom(id)).emit('live:place', { sessionId, place });
    },
    TELL_EVERY_MS,
    { logger, failed: 'places could not be told' },
  );

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

  /** Sets how many may be inside; with a limit that comes or goes, what is kept of everyone comes or goes too. */
  function setCapacity(session: Seats, turnstile: Turnstile): void {
    const could = canBeFull(turnstile);
    turnstile.capacity = roomIn(session);
    if (could === canBeFull(turnstile)) return;
    for (const id of turnstile.everyone) places.note(session.id, id);
  }

  return {
    async knock(socket, session) {
      const { person } = socket.data;
      if (person.kind !== 'visitor') return 0;
      const turnstile = turnstiles.get(session.id) ?? new Turnstile(roomIn(session));
      setCapacity(session, turnstile);
      // A request may still be under way when its socket has gone.
      if (!socket.connected) return 1;
      turnstiles.set(session.id, turnstile);
      const mine = knocked.get(socket) ?? heldBy(socket);
      const known = mine.has(session.id);
      mine.add(session.id);
      const place = known ? turnstile.placeOf(person.id) : turnstile.enter(person.id);
      note(session.id, turnstile);
      if (canBeFull(turnstile)) await places.written();
      // Whoever left meanwhile is not let in.
      return mine.has(session.id) ? place : 1;
    },
    leave(socket, sessionId) {
      if (knocked.get(socket)?.delete(sessionId)) turnstiles.get(sessionId)?.leave(socket.data.person.id);
    },
    refit(session) {
      const turnstile = turnstiles.get(session.id);
      if (turnstile) setCapacity(session, turnstile);
    },
    close: () => looking.stop(),
  };
}

const canBeFull = ({ capacity }: Turnstile) => Number.isFinite(capacity);

/** Whoever comes to read after the end is never too many. */
function roomIn({ capacity, state }: Seats): number {
  return capacity === null || !ASKING_STATES.includes(state) ? Number.POSITIVE_INFINITY : capacity;
}
