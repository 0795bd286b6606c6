import type { HttpReplies } from '@ville-usine/shared/http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppServer } from '../ops/app-socket.ts';
import { bodyOf } from '../ops/http-answers.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import type { Trust } from './address-of.ts';
import { cookieOptions, VISIT_COOKIE } from './cookies.ts';
import { dismiss, renewVisitor } from './handshake.ts';
import { visitorOf } from './person-of.ts';
import { visitLimits } from './visit-limits.ts';
import { dress, joinClass, openVisit, visitReply } from './visitors.ts';

/** A visit: opened with one click, no account, no name. */
export function visitRoutes(app: FastifyInstance, io: AppServer, parts: ServerParts, trust: Trust): void {
  const { db } = parts.storage;
  const limits = visitLimits(trust);
  const who = (request: FastifyRequest) => visitorOf(parts, request.headers.cookie);

  app.post('/api/visit', async (request, reply): Promise<HttpReplies['POST /api/visit']> => {
    bodyOf('POST /api/visit', request);
    const { visitor, token } = await openVisit(parts, request.cookies[VISIT_COOKIE], () =>
      limits.opening(request.raw),
    );
    if (token) reply.setCookie(VISIT_COOKIE, token, cookieOptions(request.protocol === 'https'));
    const answer = await visitReply(db, visitor);
    return token ? { ...answer, opened: true } : answer;
  });

  app.post('/api/visit/next', async (request, reply): Promise<HttpReplies['POST /api/visit/next']> => {
    bodyOf('POST /api/visit/next', request);
    const last = await who(request);
    const { visitor, token } = await openVisit(parts, undefined, () => limits.opening(request.raw));
    if (token) reply.setCookie(VISIT_COOKIE, token, cookieOptions(request.protocol === 'https'));
    // Other pages of this browser shake hands anew, as the one who sits there now.
    dismiss(io, last.id);
    return visitReply(db, visitor);
  });

  app.patch('/api/visit', async (request): Promise<HttpReplies['PATCH /api/visit']> => {
    const wish = bodyOf('PATCH /api/visit', request);
    const visitor = await dress(parts, await who(request), wish);
    await renewVisitor(io, visitor);
    return visitReply(db, visitor);
  });

  app.post('/api/visit/class', async (request): Promise<HttpReplies['POST /api/visit/class']> => {
    const { code } = bodyOf('POST /api/visit/class', request);
    const visitor = await limits.tryingCode(request.raw, await who(request), (one) =>
      joinClass(parts, one, code),
    );
    await renewVisitor(io, visitor);
    return visitReply(db, visitor);
  });
}
