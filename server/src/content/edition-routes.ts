import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { EditionSign, PublicEdition } from '@ville-usine/shared/content/edition';
import type { FastifyInstance } from 'fastify';
import type { LoadedEdition } from './load-edition.ts';

/** What visitors get of an edition: everything but the quizzes' answers, the programme and where its files lie. */
function publicEdition({ quizzes, folder: _, programme: __, ...rest }: LoadedEdition): PublicEdition {
  return { ...rest, quizSectors: quizzes.map((quiz) => quiz.sector) };
}

/** The edition's content, compressed once a version, and its pictures. */
export function editionRoutes(app: FastifyInstance, edition: LoadedEdition): void {
  let packed = pack(edition);
  const now = () => {
    if (packed.version !== edition.version) packed = pack(edition);
    return packed;
  };

  app.get('/api/edition', async (request, reply) => {
    const { etag, bodies } = now();
    reply.header('etag', etag).header('cache-control', 'no-cache').header('vary', 'accept-encoding');
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply.type('application/json; charset=utf-8').send(bodies[encoding]);
  });

  app.get('/api/edition/sign', (_, reply) => {
    const { label, title, territory } = edition;
    return reply.header('cache-control', 'no-cache').send({ label, title, territory } satisfies EditionSign);
  });

  app.register(fastifyStatic, {
    root: join(edition.folder, 'pictures'),
    prefix: `/editions/${edition.id}/pictures/`,
    decorateReply: false,
    index: false,
    // Names stay while drawings change: kept for an hour, then asked for again.
    maxAge: 3_600_000,
  });
}

function pack(edition: LoadedEdition) {
  const plain = Buffer.from(JSON.stringify(publicEdition(edition)));
  return {
    version: edition.version,
    // The code that shapes the answer may change while the content does not.
    etag: `"${edition.version}-${createHash('sha256').update(plain).digest('hex').slice(0, 8)}"`,
    bodies: {
      br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      gzip: gzipSync(plain, { level: 9 }),
      identity: plain,
    },
  };
}
