import type { SocketData } from '../ops/app-socket.ts';
import { Refusal } from '../ops/refusal.ts';

/**
 * The copy of the city that a page walks in: a class and its guides have one of their own, everyone else shares one.
 * Throws `tour-removed` for whoever their teacher has put aside.
 */
export function copyFor({ person, guides, away }: Pick<SocketData, 'person' | 'guides' | 'away'>): string {
  if (guides) return `class:${guides.classId}`;
  const classId = person.kind === 'visitor' ? person.classId : null;
  if (!classId) return 'public';
  if (away) throw new Refusal('tour-removed');
  return `class:${classId}`;
}
