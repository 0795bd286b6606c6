import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import helmet from '@fastify/helmet';
import { wireError } from '@ville-usine/shared/errors';
import fastify, { type FastifyInstance } from 'fastify';
import { SECURITY_HEADERS } from '../ops/security-headers.ts';
import { asksForPage, serveFiles } from '../ops/serve-client.ts';
import { frontShareRoutes } from '../pages/share-routes.ts';
import { addressAsked } from './address-asked.ts';
import { frontPages } from './front-pages.ts';
import type { Cities } from './open-cities.ts';
import type { City } from './open-city.ts';

/** `/aisne-2021/visite?x=1` in its two parts. */
const PREFIX = /^\/([a-z0-9-]+)(?=[/?]|$)(.*)$/;
/** As the applications behind it have it, in milliseconds. */
const REQUEST_MS = 30_000;

/**
 * Several editions behind one port: `/<edition>/…` is handed to its own application without that beginning, sockets
 * included; the files of the build are the same for all; every other address is the front page's. To be listened to.
 */
export async function serveEditions(
  { open, closed }: Cities,
  { clientDir, publicUrl }: { clientDir: string | null; publicUrl: string | null },
): Promise<FastifyInstance> {
  const cities = new Map(open.map((city) => [city.id, city]));
  /** Whose address this is; the request goes on without its beginning. */
  function enter(request: IncomingMessage): City | undefined {
    const [, id, rest] = request.url?.match(PREFIX) ?? [];
    const city = id === undefined ? undefined : cities.get(id);
    // `/aisne-2021` without a slash is sent on to `/aisne-2021/` by the front.
    if (!city || !rest?.startsWith('/')) return undefined;
    request.url = rest;
    return city;
  }

  const front = fastify({
    forceCloseConnections: true,
    serverFactory(handle) {
      const server = createServer((request, response) => {
        const city = enter(request);
        if (city) city.app.fastify.server.emit('request', request, response);
        else handle(request, response);
      });
      server.requestTimeout = REQUEST_MS;
      server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        const city = enter(request);
        if (city) city.app.fastify.server.emit('upgrade', request, socket, head);
        else socket.destroy();
      });
      return server;
    },
  });
  await front.register(helmet, SECURITY_HEADERS);
  if (clientDir) serveFiles(front, clientDir);

  front.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ ok: true }));
  front.get('/readyz', async (_, reply) => {
    const asked = open.map(
      async ({ id, app }) => [id, (await app.fastify.inject('/readyz')).statusCode === 200] as const,
    );
    const editions = { ...Object.fromEntries(closed.map(({ id }) => [id, false])) };
    for (const [id, ready] of await Promise.all(asked)) editions[id] = ready;
    // A proxy that asks keeps sending people here as long as one of the cities takes them in.
    const ready = Object.values(editions).some(Boolean);
    return reply
      .header('cache-control', 'no-store')
      .code(ready ? 200 : 503)
      .send({ ready, editions });
  });

  frontShareRoutes(front, { bases: open.map(({ base }) => base), publicUrl });
  const pages = frontPages({ open, closed }, { clientDir, publicUrl });
  front.get('/', (request, reply) => {
    const asked = addressAsked(request.url, open);
    return asked.heir ? reply.redirect(asked.heir) : pages.choose(request, reply, asked);
  });
  front.setNotFoundHandler((request, reply) => {
    const { method, headers, url } = request;
    const [, id = '', rest] = url.match(PREFIX) ?? [];
    if (cities.has(id)) return reply.redirect(`/${id}/${rest}`);
    const isClosed = closed.some((city) => city.id === id);
    // A link of before, opened by a person: a page says that it leads nowhere.
    const program = !asksForPage({ method, headers, url: isClosed ? rest! : url.replace(/^\/acces\//, '/') });
    if (isClosed) {
      reply.code(503).header('retry-after', 300);
      return program ? reply.send({ error: wireError('closing') }) : pages.closed(request, reply, id);
    }
    const asked = addressAsked(request.url, open);
    if (asked.heir && request.method === 'GET') return reply.redirect(asked.heir);
    if (program) return reply.code(404).send({ error: wireError('not-found') });
    return asked.known ? pages.choose(request, reply, asked) : pages.unknown(request, reply);
  });
  return front;
}
