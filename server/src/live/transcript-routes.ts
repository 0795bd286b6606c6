import type { HttpReplies } from '@ville-usine/shared/http';
import { EDITION_ZONE, isZone } from '@ville-usine/shared/live/time-zone';
import { transcriptCsv } from '@ville-usine/shared/live/transcript-csv';
import { TRANSCRIPT_WORDS } from '@ville-usine/shared/live/transcript-words';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { print } from '../ops/print.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { readerOf } from '../people/reader-of.ts';
import { readPublicTranscript, readReplay, readTranscript } from './transcript.ts';

type Asked = { Params: { id: string }; Querystring: { lang?: unknown; as?: unknown; zone?: unknown } };

/** What a session leaves: its record as a page's data, as three kinds of files, and its replay. */
export function transcriptRoutes(app: FastifyInstance, parts: ServerParts): void {
  const { db } = parts.storage;
  const records = { db, edition: parts.edition };

  app.get<Asked>(
    '/api/replay/:id',
    async (request): Promise<HttpReplies['GET /api/replay/:id']> =>
      readReplay(db, await readerOf(parts, request), request.params.id),
  );

  app.get<Asked>(
    '/api/transcript/:id',
    async (request): Promise<HttpReplies['GET /api/transcript/:id']> =>
      readTranscript(records, await readerOf(parts, request), request.params.id),
  );

  const publicOne = async (request: FastifyRequest<Asked>) =>
    readPublicTranscript(records, await readerOf(parts, request), request.params.id);

  app.get<Asked>('/api/transcript/:id/json', async (request, reply) => {
    const transcript = await publicOne(request);
    return named(reply, request, 'json')
      .type('application/json')
      .send(JSON.stringify(transcript, null, 2));
  });
  app.get<Asked>('/api/transcript/:id/csv', async (request, reply) => {
    const csv = transcriptCsv(await publicOne(request), languageOf(request));
    return named(reply, request, 'csv').type('text/csv; charset=utf-8').send(csv);
  });
  app.get<Asked>('/api/transcript/:id/pdf', async (request, reply) => {
    const transcript = await publicOne(request);
    const pdf = await print({
      as: 'transcript',
      transcript,
      language: languageOf(request),
      zone: zoneOf(request),
    });
    return named(reply, request, 'pdf').type('application/pdf').send(pdf);
  });
}

const languageOf = ({ query }: FastifyRequest<Asked>) => (query.lang === 'en' ? 'en' : 'fr');

/** The zone in which the reader's times are said; one that does not exist is the edition's. */
function zoneOf({ query }: FastifyRequest<Asked>): string {
  const asked = typeof query.zone === 'string' ? query.zone : '';
  return isZone(asked) ? asked : EDITION_ZONE;
}

/** The id of a session stands in the file's name: letters, digits and hyphens of it only. */
function named(reply: FastifyReply, request: FastifyRequest<Asked>, ending: string): FastifyReply {
  const id = request.params.id.replace(/[^\w-]/g, '');
  const name = `${TRANSCRIPT_WORDS[languageOf(request)].file}-${id}.${ending}`;
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store');
}
