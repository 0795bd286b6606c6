import type { Present } from '@ville-usine/shared/live/event';
import type { Approvers } from '@ville-usine/shared/live/route-question';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { AppServer, AppSocket } from '../ops/app-socket.ts';
import { roomOf } from './rooms.ts';

type Part = 'visitors' | 'moderators' | 'professionals' | 'teachers';
type Counts = Record<Part, number>;
type Gathering = {
  counts: Counts;
  people: Map<string, { part: Part; hosts: boolean; classId: string | null; sockets: number }>;
  timer: NodeJS.Timeout | null;
};

/**
 * How many people are present in each session, each counted once however many tabs they have open; its professionals
 * are named too, as the session names them to everyone.
 */
export type Audience = {
  /** Counts this socket's person in; once per socket. */
  enter(socket: AppSocket, session: LiveSession): void;
  leave(socket: AppSocket, sessionId: string): void;
  of(sessionId: string): Present;
  /** Is this person in the session, with any page of theirs? */
  has(sessionId: string, personId: string): boolean;
  /** Who is there now to decide on a question of someone of this class, or of none. */
  approvers(asked: { sessionId: string; classId: string | null }): Approvers;
  /** Calls this whenever a teacher or a moderator has come to a session, or has left it. */
  whenApproversChange(hear: (sessionId: string, came: boolean) => void): void;
  close(): void;
};

/** Changed numbers are told at most once in this time, so that a class that arrives makes one message. */
const TELL_EVERY_MS = 1000;
const NOBODY: Counts = { visitors: 0, moderators: 0, professionals: 0, teachers: 0 };

export function audience(io: AppServer): Audience {
  const gatherings = new Map<string, Gathering>();
  const joined = new WeakMap<AppSocket, Set<string>>();
  let approversChanged: (sessionId: string, came: boolean) => void = () => undefined;

  function of(sessionId: string): Present {
    const gathering = gatherings.get(sessionId);
    const counts = gathering?.counts ?? NOBODY;
    const hosts = [...(gathering?.people ?? [])].flatMap(([id, one]) => (one.hosts ? [id] : []));
    return { sessionId, ...counts, hosts };
  }

  function tellSoon(sessionId: string, gathering: Gathering): void {
    gathering.timer ??= setTimeout(() => {
      gathering.timer = null;
      io.to(roomOf(sessionId, 'public')).emit('live:present', of(sessionId));
      if (gathering.people.size === 0) gatherings.delete(sessionId);
    }, TELL_EVERY_MS).unref();
  }

  function leave(socket: AppSocket, sessionId: string): void {
    const gathering = gatherings.get(sessionId);
    const someone = gathering?.people.get(socket.data.person.id);
    if (!joined.get(socket)?.delete(sessionId) || !gathering || !someone) return;
    someone.sockets -= 1;
    if (someone.sockets > 0) return;
    gathering.people.delete(socket.data.person.id);
    gathering.counts[someone.part] -= 1;
    tellSoon(sessionId, gathering);
    if (decides(someone.part)) approversChanged(sessionId, false);
  }

  return {
    enter(socket, session) {
      const known = joined.get(socket);
      const mine = known ?? new Set();
      joined.set(socket, mine);
      // A request may still be under way when its socket has gone.
      if (mine.has(session.id) || !socket.connected) return;
      if (!known) socket.once('disconnect', () => [...mine].map((id) => leave(socket, id)));
      mine.add(session.id);
      const gathering = gatherings.get(session.id) ?? {
        counts: { ...NOBODY },
        people: new Map(),
        timer: null,
      };
      gatherings.set(session.id, gathering);
      const { person } = socket.data;
      const someone = gathering.people.get(person.id);
      if (someone) {
        someone.sockets += 1;
        return;
      }
      const part = partOf(person, session);
      const hosts = can(person, 'question:answer', session);
      const classId = part === 'teachers' && person.kind === 'staff' ? (person.classId ?? null) : null;
      gathering.people.set(person.id, { part, hosts, classId, sockets: 1 });
      gathering.counts[part] += 1;
      tellSoon(session.id, gathering);
      if (decides(part)) approversChanged(session.id, true);
    },
    leave,
    of,
    has: (sessionId, personId) => gatherings.get(sessionId)?.people.has(personId) ?? false,
    approvers({ sessionId, classId }) {
      const gathering = gatherings.get(sessionId);
      const people = [...(classId !== null && gathering?.counts.teachers ? gathering.people.values() : [])];
      return {
        teacher: people.some((one) => one.part === 'teachers' && one.classId === classId),
        moderator: (gathering?.counts.moderators ?? 0) > 0,
      };
    },
    whenApproversChange(hear) {
      approversChanged = hear;
    },
    close() {
      for (const { timer } of gatherings.values()) if (timer) clearTimeout(timer);
      gatherings.clear();
    },
  };
}

const decides = (part: Part) => part === 'moderators' || part === 'teachers';

function partOf(person: Person, session: LiveSession): Part {
  if (person.kind === 'visitor') return 'visitors';
  if (can(person, 'question:moderate', session)) return 'moderators';
  return can(person, 'question:vouch', session) ? 'teachers' : 'professionals';
}
