import type { HttpReplies } from '@ville-usine/shared/http';
import type { FastifyInstance } from 'fastify';
import type { AppServer } from '../ops/app-socket.ts';
import { bodyOf } from '../ops/http-answers.ts';
import { ownAddress } from '../ops/own-address.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { renewVisitor } from '../people/handshake.ts';
import { staffOf, visitorOf } from '../people/person-of.ts';
import { visitReply } from '../people/visitors.ts';
import { enterAsAdult, listAdultLinks, makeAdultLink } from './adult-links.ts';

/** The page that asks before it uses a link; the secret stands behind the hash, which no request line carries. */
const ENTRY_PAGE = '/visite/adultes#';

/** Links to the sessions for adults: made by the organiser, used by visitors of no class. */
export function adultRoutes(app: FastifyInstance, io: AppServer, parts: ServerParts): void {
  const { storage, clock, logger } = parts;

  app.get('/api/adult-links', async (request): Promise<HttpReplies['GET /api/adult-links']> => {
    const staff = await staffOf(parts, request.headers.cookie);
    return { links: await listAdultLinks(storage.db, staff) };
  });

  app.post('/api/adult-links', async (request): Promise<HttpReplies['POST /api/adult-links']> => {
    const staff = await staffOf(parts, request.headers.cookie);
    const { sessionId } = bodyOf('POST /api/adult-links', request);
    const { token, shutOut } = await storage.write((trx) =>
      makeAdultLink(trx, staff, sessionId, clock.now()),
    );
    await shut(io, sessionId, new Set(shutOut));
    logger.info({ session: sessionId, by: staff.id }, 'a link for adults was made');
    const base = ownAddress(parts, request);
    return { url: `${base}${ENTRY_PAGE}${token}` };
  });

  app.post('/api/adults', async (request): Promise<HttpReplies['POST /api/adults']> => {
    const { token } = bodyOf('POST /api/adults', request);
    const who = await visitorOf(parts, request.headers.cookie);
    const entered = await storage.write((trx) => enterAsAdult(trx, who, token, clock.now()));
    await renewVisitor(io, entered.visitor);
    return { ...(await visitReply(storage.db, entered.visitor)), sessionId: entered.sessionId };
  });
}

/** Their open pages hear no more of a session that these visitors entered by a link of before. */
async function shut(io: AppServer, sessionId: string, ids: ReadonlySet<string>): Promise<void> {
  for (const socket of io.sockets.sockets.values()) {
    const { person } = socket.data;
    if (person.kind !== 'visitor' || !ids.has(person.id)) continue;
    const adultIn = (person.adultIn ?? []).filter((id) => id !== sessionId);
    await renewVisitor(io, { ...person, adultIn });
  }
}
