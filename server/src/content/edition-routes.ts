import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { EditionSign, PublicEdition } from '@ville-usine/shared/content/edition';
import type { GlossaryReplies } from '@ville-usine/shared/content/glossary';
import { pageOf, partOf } from '@ville-usine/shared/content/page-part';
import { BUILT_HALLS } from '@ville-usine/shared/world/built-halls';
import type { FastifyInstance } from 'fastify';
import { packedJson } from '../ops/packed-json.ts';
import { Refusal } from '../ops/refusal.ts';
import type { LoadedEdition } from './load-edition.ts';

/**
 * What visitors get of an edition: everything but the quizzes' answers, the programme, the glossary and where its files lie.
 * A hall is open where the edition says so and there is one to go into.
 */
export function publicEdition(edition: LoadedEdition): PublicEdition {
  const { quizzes, folder: _, programme: __, glossary: ___, explained: ____, ...rest } = edition;
  const sectors = rest.sectors.map((one) => ({ ...one, open: one.open && BUILT_HALLS.includes(one.id) }));
  return { ...rest, sectors, quizSectors: quizzes.map((quiz) => quiz.sector) };
}

/** The edition's content, compressed once a version, and its pictures. */
export function editionRoutes(app: FastifyInstance, edition: LoadedEdition): void {
  const pack = () => ({
    version: edition.version,
    send: packedJson(publicEdition(edition)),
    glossary: packedJson({ terms: edition.glossary } satisfies GlossaryReplies['GET /api/glossary']),
  });
  let packed = pack();
  const now = () => {
    if (packed.version !== edition.version) packed = pack();
    return packed;
  };
  app.get('/api/edition', (request, reply) => now().send(request, reply));
  app.get('/api/glossary', (request, reply) => now().glossary(request, reply));

  app.get<{ Querystring: { of?: unknown } }>('/api/edition/part', (request, reply) => {
    const page = pageOf(String(request.query.of));
    const part = page && partOf(publicEdition(edition), page);
    if (!part) throw new Refusal('not-found');
    return packedJson(part)(request, reply);
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
