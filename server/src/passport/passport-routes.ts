import type { HttpReplies } from '@ville-usine/shared/http';
import { EDITION_ZONE, isZone } from '@ville-usine/shared/live/time-zone';
import type { Mark } from '@ville-usine/shared/passport/mark';
import { PRINT_WORDS } from '@ville-usine/shared/passport/print-words';
import { proofText } from '@ville-usine/shared/passport/proof';
import type { FastifyInstance } from 'fastify';
import { bodyOf } from '../ops/http-answers.ts';
import { ownAddress } from '../ops/own-address.ts';
import { print } from '../ops/print.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { tokenBuckets } from '../ops/token-buckets.ts';
import { visitorOf } from '../people/person-of.ts';
import { forPassport } from './passport-sheet.ts';
import { openProofKey, type ProofKey } from './proof-key.ts';
import { keptPassport, readPassport } from './read-passport.ts';

/** Sheets that one visitor asks for: a printer that fails, not a page that asks without end. */
const SHEETS = { perSecond: 1 / 10, burst: 6 };

/**
 * The passport of a visitor. What a device noted stays on it; for a pupil of a class it is kept here as well, so that it is
 * there on another machine and in the class's report.
 */
export function passportRoutes(app: FastifyInstance, parts: ServerParts): void {
  const { storage, clock, edition } = parts;
  // Asked each time: the edition may be read anew while the server runs.
  const known: Record<Mark['kind'], (id: string) => boolean> = {
    stand: (of) => edition.companies.some(({ id }) => id === of),
    trade: (of) => edition.trades.some(({ id }) => id === of),
    step: (of) => edition.sectors.some(({ steps }) => steps.some(({ id }) => id === of)),
  };
  const sheets = tokenBuckets(SHEETS);
  let opened: Promise<ProofKey> | null = null;
  const proofKey = () => {
    opened ??= openProofKey(storage).catch((failure) => {
      opened = null;
      throw failure;
    });
    return opened;
  };

  app.get('/api/passport', async (request): Promise<HttpReplies['GET /api/passport']> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    return keptPassport(storage.db, visitor.id);
  });

  app.post('/api/passport', async (request): Promise<HttpReplies['POST /api/passport']> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    const { marks } = bodyOf('POST /api/passport', request);
    if (visitor.classId === null) throw new Refusal('not-allowed');
    const at = clock.now().toISOString();
    // A device may have noted what the edition has no more: nobody has to be told.
    const rows = marks
      .filter(({ kind, of }) => known[kind](of))
      .map(({ kind, of }) => ({ visitor_id: visitor.id, kind, target: of, at }));
    return storage.write(async (trx) => {
      if (rows.length > 0)
        await trx
          .insertInto('passport_marks')
          .values(rows)
          .onConflict((conflict) => conflict.columns(['visitor_id', 'kind', 'target']).doNothing())
          .execute();
      return keptPassport(trx, visitor.id);
    });
  });

  app.get('/api/passport/key', async (_, reply): Promise<HttpReplies['GET /api/passport/key']> => {
    reply.header('cache-control', 'no-cache');
    return (await proofKey()).publicKey;
  });

  app.post('/api/passport/pdf', async (request, reply) => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    const { marks, language, zone: asked } = bodyOf('POST /api/passport/pdf', request);
    const wait = sheets.take(visitor.id);
    if (wait > 0) throw new Refusal('too-fast', wait);
    const { passport, quiz } = await readPassport(storage.db, edition, visitor.id, marks);
    const its = visitor.classId
      ? await storage.db
          .selectFrom('classes')
          .select('label')
          .where('id', '=', visitor.classId)
          .executeTakeFirst()
      : null;
    const classLabel = its?.label ?? null;
    const zone = isZone(asked) ? asked : EDITION_ZONE;
    const now = clock.now();
    const code = await (await proofKey()).sign(
      proofText({
        edition: edition.id,
        // Swedish writes days as ISO 8601 does.
        day: new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now),
        pseudonym: visitor.pseudonym,
        classLabel,
        stamps: passport.stamps,
        pavilions: passport.sectors.length,
        trades: passport.trades.length,
        ...quiz,
        asked: passport.asked,
      }),
    );
    const base = ownAddress(parts, request);
    const sheet = {
      visitor,
      classLabel,
      passport,
      quiz,
      at: now.toISOString(),
      language,
      zone,
      proof: `${base}/visite/passeport/verifier#${code}`,
    };
    const body = await print({ as: 'passport', edition: forPassport(edition, passport), sheet });
    return reply
      .header('content-disposition', `attachment; filename="${PRINT_WORDS[language].file}.pdf"`)
      .header('cache-control', 'no-store')
      .type('application/pdf')
      .send(body);
  });
}
