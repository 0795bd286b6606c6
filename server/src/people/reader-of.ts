import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { staffOf, visitorOf } from './person-of.ts';

type Parts = Pick<ServerParts, 'storage' | 'clock'>;

/**
 * Who reads a page: staff where `?as=staff` says so (throws `no-staff`), else the visitor of the cookie, or null for
 * someone who has not opened a visit.
 */
export async function readerOf(parts: Parts, request: FastifyRequest): Promise<Person | null> {
  const { as } = request.query as { as?: unknown };
  if (as === 'staff') return staffOf(parts, request.headers.cookie);
  return visitorOf(parts, request.headers.cookie).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
}

/** May they see this session? Whoever has no visit sees what everyone may. */
export function maySee(
  reader: Person | null,
  session: Pick<LiveSession, 'id' | 'professionals' | 'audience'>,
): boolean {
  return reader === null ? session.audience.kind === 'everyone' : can(reader, 'session:see', session);
}
