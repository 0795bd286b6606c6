import type { Stream } from '@ville-usine/shared/live/event';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';

/** A log's name in the database; each visitor's own log is theirs alone, a class's its teachers'. */
export type LogName = 'public' | 'desk' | `own:${string}` | `class:${string}`;

/** The Socket.IO room whose members hear of what is appended to a log. */
export function roomOf(sessionId: string, log: LogName): string {
  return `live:${sessionId}:${log}`;
}

export function streamOf(log: LogName): Stream {
  if (log === 'public' || log === 'desk') return log;
  return log.startsWith('class:') ? 'class' : 'own';
}

/** The logs of a session this person may read, by stream. Everything that leaves the server goes by this list. */
export function readableLogs(person: Person, session: LiveSession): Map<Stream, LogName> {
  const logs = new Map<Stream, LogName>();
  if (can(person, 'session:see', session)) logs.set('public', 'public');
  if (can(person, 'question:moderate', session)) logs.set('desk', 'desk');
  if (person.kind === 'staff' && person.classId && can(person, 'question:vouch', session))
    logs.set('class', `class:${person.classId}`);
  if (person.kind === 'visitor') logs.set('own', `own:${person.id}`);
  return logs;
}

/** The sessions in whose public room this socket is. */
export function joinedBy(socket: { rooms: ReadonlySet<string> }): string[] {
  return [...socket.rooms].flatMap((room) => room.match(/^live:(.+):public$/)?.[1] ?? []);
}
