import type { HttpReplies } from '@ville-usine/shared/http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppServer } from '../ops/app-socket.ts';
import { bodyOf } from '../ops/http-answers.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import type { Trust } from './address-of.ts';
import { comeBack } from './come-back.ts';
import { cookieOptions, VISIT_COOKIE } from './cookies.ts';
import { dismiss, personRoom, renewVisitor } from './handshake.ts';
import { joinClass } from './join-class.ts';
import { keyLocks } from './key-locks.ts';
import { visitorOf } from './person-of.ts';
import { visitLimits } from './visit-limits.ts';
import { dress, openVisit, visitorByToken, visitReply } from './visitors.ts';

/** A visit: opened with one click, no account, no name. */
export function visitRoutes(
  app: FastifyInstance,
  io: AppServer,
  parts: ServerParts,
  trust: Trust,
  tours: { turnedAway(classId: string): void },
): void {
  const { db } = parts.storage;
  const limits = visitLimits(trust, parts.logger);
  const locks = keyLocks(() => parts.clock.now().getTime());
  const who = (request: FastifyRequest) => visitorOf(parts, request.headers.cookie);
  const seat = (request: FastifyRequest, reply: FastifyReply, token: string) =>
    reply.setCookie(VISIT_COOKIE, token, cookieOptions(request.protocol === 'https', parts.base));

  app.post('/api/visit', async (request, reply): Promise<HttpReplies['POST /api/visit']> => {
    bodyOf('POST /api/visit', request);
    const { visitor, token } = await openVisit(parts, request.cookies[VISIT_COOKIE], () =>
      limits.opening(request.raw),
    );
    if (token) seat(request, reply, token);
    const answer = await visitReply(db, visitor);
    return token ? { ...answer, opened: true } : answer;
  });

  app.post('/api/visit/next', async (request, reply): Promise<HttpReplies['POST /api/visit/next']> => {
    bodyOf('POST /api/visit/next', request);
    const last = await who(request);
    const { visitor, token } = await openVisit(parts, undefined, () => limits.opening(request.raw));
    if (token) seat(request, reply, token);
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
    const one = await who(request);
    const answer = await limits.tryingCode(request.raw, one, () =>
      orFull(joinClass({ ...parts, turnedAway: tours.turnedAway }, one, code)),
    );
    if (answer instanceof Refusal) throw answer;
    await renewVisitor(io, answer);
    return visitReply(db, answer);
  });

  app.post('/api/visit/key', async (request, reply): Promise<HttpReplies['POST /api/visit/key']> => {
    const typed = bodyOf('POST /api/visit/key', request);
    const known = request.cookies[VISIT_COOKIE];
    const last = known ? await visitorByToken(db, known) : null;
    const { pupil, token } = await limits.tryingCode(request.raw, last, () =>
      comeBack({ ...parts, locks }, last, typed),
    );
    if (token) {
      seat(request, reply, token);
      io.to(personRoom(pupil.id)).emit('visit:elsewhere');
      dismiss(io, pupil.id);
      if (last) dismiss(io, last.id);
    }
    return visitReply(db, pupil);
  });
}

/** A full class was no wrong code: its refusal is handed on as an answer, which is not counted as a try. */
async function orFull<T>(joining: Promise<T>): Promise<T | Refusal> {
  return joining.catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'class-full') return error;
    throw error;
  });
}
