import type { HttpReplies } from '@ville-usine/shared/http';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { readClassCode } from '@ville-usine/shared/people/class-code';
import type { Person } from '@ville-usine/shared/people/person';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { ownAddress } from '../ops/own-address.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { type Rate, tokenBuckets } from '../ops/token-buckets.ts';
import { addressOf, type Trust } from '../people/address-of.ts';
import { personOf } from '../people/person-of.ts';
import { agendaEntry } from './agenda-entry.ts';
import { calendarOf } from './calendar-of.ts';
import { allSessions, revisionsOf } from './sessions.ts';

/** Wrong class codes in addresses of calendars, from one line: a calendar keeps its code, nobody types it. */
const WRONG_CODES: Rate = { perSecond: 1 / 10, burst: 20 };

/** The agenda over HTTP, as a list and as calendars: to each what they may see, to whoever is nobody what all may. */
export function agendaRoutes(
  parts: Pick<ServerParts, 'storage' | 'clock' | 'edition' | 'env' | 'base'>,
  trust: Trust,
): FastifyPluginAsync {
  const { storage, clock, edition } = parts;
  const wrongCodes = tokenBuckets(WRONG_CODES);

  /** Both who a browser can speak for: an organiser's own browser may hold a visit too. */
  async function peopleOf(request: FastifyRequest): Promise<Person[]> {
    const asked = (['visitor', 'staff'] as const).map((as) => personOf(parts, request.headers.cookie, as));
    const people = await Promise.allSettled(asked);
    for (const one of people)
      if (one.status === 'rejected' && !(one.reason instanceof Refusal)) throw one.reason;
    return people.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  async function seenBy(request: FastifyRequest): Promise<LiveSession[]> {
    const people = await peopleOf(request);
    return (await allSessions(storage.db)).flatMap((session) => agendaEntry(people, session) ?? []);
  }

  async function send(request: FastifyRequest, reply: FastifyReply, sessions: LiveSession[], name: string) {
    const base = ownAddress(parts, request);
    const revisions = await revisionsOf(storage.db);
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}.ics"`)
      .header('cache-control', 'no-cache')
      .send(calendarOf(sessions, { revisions, base, now: clock.now(), sectors: edition.sectors }));
  }

  return async (app) => {
    app.get('/api/sessions', async (request): Promise<HttpReplies['GET /api/sessions']> => {
      return { sessions: await seenBy(request), now: clock.now().toISOString() };
    });

    app.get('/api/agenda.ics', async (request, reply) => {
      return send(request, reply, await seenBy(request), 'ville-usine');
    });

    app.get<{ Params: { file: string } }>('/api/sessions/:file', async (request, reply) => {
      const id = request.params.file.match(/^(.+)\.ics$/)?.[1];
      const session = (await seenBy(request)).find((one) => one.id === id);
      if (!session) throw new Refusal('not-found');
      return send(request, reply, [session], 'rencontre');
    });

    app.get<{ Params: { code: string } }>('/api/classes/:code/agenda.ics', async (request, reply) => {
      const address = addressOf(request.raw, trust);
      const wait = address === null ? 0 : wrongCodes.take(address);
      if (wait > 0) throw new Refusal('too-fast', wait);
      const code = readClassCode(request.params.code);
      const found = code
        ? await storage.db.selectFrom('classes').select('id').where('code', '=', code).executeTakeFirst()
        : undefined;
      if (!found) throw new Refusal('class-unknown');
      if (address !== null) wrongCodes.giveBack(address);
      const sessions = (await allSessions(storage.db)).filter(
        ({ audience }) =>
          audience.kind === 'everyone' ||
          (audience.kind === 'classes' && audience.classIds.includes(found.id)),
      );
      return send(request, reply, sessions, 'ville-usine-classe');
    });
  };
}
