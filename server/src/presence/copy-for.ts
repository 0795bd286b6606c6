import type { SocketData } from '../ops/app-socket.ts';
import { Refusal } from '../ops/refusal.ts';

/**
 * The copy of the city that a class and its guides have to themselves; null for everyone else, who walk in a shard of the
 * public city. Throws `tour-removed` for whoever their teacher has put aside.
 */
export function classCopy({
  person,
  guides,
  away,
}: Pick<SocketData, 'person' | 'guides' | 'away'>): string | null {
  if (guides) return `class:${guides.classId}`;
  const classId = person.kind === 'visitor' ? person.classId : null;
  if (!classId) return null;
  if (away) throw new Refusal('tour-removed');
  return `class:${classId}`;
}
