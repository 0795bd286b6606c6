import type { HttpReplies } from '@ville-usine/shared/http';
import { can } from '@ville-usine/shared/people/can';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppServer } from '../ops/app-socket.ts';
import { bodyOf } from '../ops/http-answers.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { erasedCode } from '../people/classes.ts';
import { dismiss } from '../people/handshake.ts';
import { staffOf } from '../people/person-of.ts';
import { shutOutTeachers } from '../people/staff.ts';
import { exportClass } from './class-records.ts';
import { chooseRetention, purgeVisits, readRetention } from './retention.ts';

type OfClass = { Params: { id: string } };

/** What is kept and for how long; a class's records, given out and erased. The organiser's alone. */
export function retentionRoutes(app: FastifyInstance, io: AppServer, parts: ServerParts): void {
  const { storage, clock, logger } = parts;

  async function organiser(request: FastifyRequest) {
    const staff = await staffOf(parts, request.headers.cookie);
    if (!can(staff, 'retention:set')) throw new Refusal('not-allowed');
    return staff;
  }

  app.get('/api/retention', async (request): Promise<HttpReplies['GET /api/retention']> => {
    await organiser(request);
    return readRetention(parts);
  });

  app.post('/api/retention', async (request): Promise<HttpReplies['POST /api/retention']> => {
    const staff = await organiser(request);
    const choice = bodyOf('POST /api/retention', request);
    await chooseRetention(parts, choice);
    logger.info({ ...choice, by: staff.id }, 'retention chosen');
    return readRetention(parts);
  });

  app.get<OfClass>(
    '/api/classes/:id/export',
    async (request, reply): Promise<HttpReplies['GET /api/classes/:id/export']> => {
      await organiser(request);
      const records = await exportClass(storage.db, request.params.id, clock.now());
      reply.header('content-disposition', 'attachment; filename="classe.json"');
      reply.header('cache-control', 'no-store');
      return records;
    },
  );

  app.post<OfClass>(
    '/api/classes/:id/erase',
    async (request): Promise<HttpReplies['POST /api/classes/:id/erase']> => {
      const staff = await organiser(request);
      bodyOf('POST /api/classes/:id/erase', request);
      const { id } = request.params;
      const found = await storage.db
        .selectFrom('classes')
        .select('code')
        .where('id', '=', id)
        .executeTakeFirst();
      if (!found) throw new Refusal('not-found');
      // The code and its teachers' way in first: nobody joins a class that is being erased.
      const teachers = await storage.write(async (trx) => {
        await trx
          .updateTable('classes')
          .set({ code: erasedCode(found.code), label: '–', erased_at: clock.now().toISOString() })
          .where('id', '=', id)
          .execute();
        await trx.deleteFrom('class_visits').where('class_id', '=', id).execute();
        return shutOutTeachers(trx, id);
      });
      for (const teacher of teachers) dismiss(io, teacher);
      const pupils = await storage.db
        .selectFrom('visitors')
        .select('id')
        .where('class_id', '=', id)
        .execute();
      const ids = pupils.map((pupil) => pupil.id);
      await purgeVisits(io, parts, ids, 'erase');
      logger.info({ visits: ids.length, by: staff.id }, 'class erased');
      return { erased: ids.length };
    },
  );
}
