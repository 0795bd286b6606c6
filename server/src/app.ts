/**
 * The server as a function of its parts: HTTP (edition, visit, quiz, staff, sessions, the client's files) and
 * Socket.IO (live sessions, presence) on one port. Nothing here reads the environment or the clock by itself.
 */
import { fastifyCookie } from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { MESSAGE_BYTES } from '@ville-usine/shared/wire';
import fastify, { type FastifyInstance } from 'fastify';
import { Server } from 'socket.io';
import { classVisitRoutes } from './class-visit/class-visit-routes.ts';
import { reportRoutes as classReportRoutes } from './class-visit/report/report-routes.ts';
import { attachRounds } from './class-visit/round/attach-rounds.ts';
import { attachTours } from './class-visit/tour/attach-tours.ts';
import { editionRoutes } from './content/edition-routes.ts';
import { adultRoutes } from './live/adult-routes.ts';
import { agendaRoutes } from './live/agenda-routes.ts';
import { attachLive } from './live/attach-live.ts';
import { eraseDueClasses } from './live/erase-class.ts';
import { faqRoutes } from './live/faq-routes.ts';
import { reportRoutes } from './live/report-routes.ts';
import { startRetention } from './live/retention.ts';
import { retentionRoutes } from './live/retention-routes.ts';
import { transcriptRoutes } from './live/transcript-routes.ts';
import type { AppServer } from './ops/app-socket.ts';
import { healthRoutes } from './ops/health.ts';
import { answerFailure, routeOf } from './ops/http-answers.ts';
import { limitRequests } from './ops/http-limits.ts';
import { MESSAGE_LIMITS, messageDesk } from './ops/message-desk.ts';
import { writeFramesAtOnce } from './ops/one-write.ts';
import { permissions } from './ops/permissions.ts';
import { Refusal } from './ops/refusal.ts';
import { SECURITY_HEADERS } from './ops/security-headers.ts';
import { asksForPage, serveClient } from './ops/serve-client.ts';
import type { ServerParts } from './ops/server-parts.ts';
import { renderedPages } from './pages/page-routes.ts';
import { shareRoutes } from './pages/share-routes.ts';
import { passportRoutes } from './passport/passport-routes.ts';
import { trustedProxies } from './people/address-of.ts';
import { allowedOrigin } from './people/allowed-origin.ts';
import { doorkeeper, guardSockets } from './people/handshake.ts';
import { staffRoutes } from './people/staff-routes.ts';
import { visitRoutes } from './people/visit-routes.ts';
import { attachPresence } from './presence/attach-presence.ts';
import { programmeRoutes } from './programme/programme-routes.ts';
import { ownQuizRoutes } from './quiz/own-quiz-routes.ts';
import { quizRoutes } from './quiz/quiz-routes.ts';
import { openVoice } from './voice/open-voice.ts';
import { voiceRoutes } from './voice/voice-routes.ts';
import { findRoutes } from './world/find-routes.ts';

export type App = {
  fastify: FastifyInstance;
  io: AppServer;
  /** Tells the clients, refuses new work, finishes what is under way, then closes. The storage stays open. */
  close(): Promise<void>;
};

/** Makes a server that is ready to listen: `app.fastify.listen(…)`. */
export async function createApp(parts: ServerParts): Promise<App> {
  const { storage, edition, env, logger } = parts;
  let sendPage: ReturnType<typeof serveClient> = null;
  const trust = trustedProxies(env.publicUrl);
  const desk = messageDesk(logger, { ...MESSAGE_LIMITS, ...parts.limits });
  const app = fastify({
    trustProxy: trust,
    bodyLimit: MESSAGE_BYTES,
    // A request that is still arriving after this time (milliseconds) is dropped.
    requestTimeout: 30_000,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const mayKnock = doorkeeper(env.publicUrl, trust);
  const io: AppServer = new Server(app.server, {
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: MESSAGE_BYTES,
    // A line that died without a word is noticed after at most 18 s.
    pingInterval: 10_000,
    pingTimeout: 8_000,
    connectTimeout: 10_000,
    allowRequest: (request, answer) => answer(null, mayKnock(request)),
  });
  writeFramesAtOnce(io);

  app.setErrorHandler(answerFailure(logger));
  app.setNotFoundHandler(async (request, reply) => {
    if (sendPage && asksForPage(request)) return sendPage(request, reply.code(404));
    throw new Refusal('not-found');
  });
  app.addHook('onRequest', async (request) => {
    if (desk.closing() && request.routeOptions.url?.startsWith('/api/')) throw new Refusal('closing');
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && !allowedOrigin(request.headers, env.publicUrl)) throw new Refusal('not-allowed');
  });
  app.addHook('onResponse', async (request, reply) => {
    logger.debug(
      { route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });
  const voice = await openVoice(env.voice, logger);
  await app.register(helmet, SECURITY_HEADERS);
  permissions(app, voice !== null);
  await app.register(fastifyCookie);
  await limitRequests(app, trust);

  healthRoutes(app, storage, desk.closing);
  editionRoutes(app, edition);
  staffRoutes(app, io, parts);
  quizRoutes(app, parts);
  findRoutes(app, parts);
  passportRoutes(app, parts);
  await app.register(agendaRoutes(parts, trust));
  programmeRoutes(app, parts);
  transcriptRoutes(app, parts);
  faqRoutes(app, io, parts);
  reportRoutes(app, io, parts);
  retentionRoutes(app, io, parts);
  if (voice) await app.register(voiceRoutes(parts, voice));
  adultRoutes(app, io, parts);
  shareRoutes(app, parts);
  if (parts.clientDir) {
    const rendered = await renderedPages(parts, parts.clientDir);
    sendPage = serveClient(app, parts.clientDir, { base: parts.base, wasAlone: parts.wasAlone, rendered });
  }

  guardSockets(io, parts, desk, trust);
  const live = await attachLive(io, parts, voice);
  const presence = attachPresence(io);
  const tours = attachTours(io, parts, presence);
  const rounds = attachRounds(io, parts);
  visitRoutes(app, io, parts, trust, tours);
  classVisitRoutes(app, io, parts, trust, tours);
  classReportRoutes(app, io, parts);
  ownQuizRoutes(app, parts);
  const retention = await startRetention(io, parts, () => eraseDueClasses(io, parts));

  let closed: Promise<void> | null = null;
  async function close(): Promise<void> {
    io.emit('server:closing');
    await desk.close();
    presence.close();
    rounds.close();
    await tours.close();
    await retention.close();
    await live.close();
    await voice?.close();
    io.disconnectSockets(true);
    io.engine.close();
    await app.close();
  }
  return { fastify: app, io, close: () => (closed ??= close()) };
}
