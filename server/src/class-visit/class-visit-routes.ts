import type { ClassVisit } from '@ville-usine/shared/class-visit/class-visit-http';
import { hasStop, type VisitContent } from '@ville-usine/shared/class-visit/ready-made';
import { visitFaults } from '@ville-usine/shared/class-visit/visit-faults';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { allSessions } from '../live/sessions.ts';
import type { AppServer } from '../ops/app-socket.ts';
import { bodyOf } from '../ops/http-answers.ts';
import { ownAddress } from '../ops/own-address.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { type Rate, tokenBuckets } from '../ops/token-buckets.ts';
import { addressOf, type Trust } from '../people/address-of.ts';
import { dismiss } from '../people/handshake.ts';
import {
  changeClassVisit,
  classVisitBy,
  isOpened,
  type KeptVisit,
  openClassVisit,
  teacherToken,
} from './class-visits.ts';
import { promptsFor } from './prompts-for.ts';
import type { Tours } from './tour/attach-tours.ts';

/** New class visits from one address: all the teachers of a school in one afternoon, thirty an hour afterwards. */
const OPENINGS: Rate = { perSecond: 30 / 3600, burst: 30 };

/** A teacher's class visit: opened without an account, found again by the secret of its link alone. */
export function classVisitRoutes(
  app: FastifyInstance,
  io: AppServer,
  parts: ServerParts,
  trust: Trust,
  tours: Pick<Tours, 'planned'>,
): void {
  const { storage, clock, edition, logger } = parts;
  const openings = tokenBuckets(OPENINGS);

  /** Throws what is wrong with it first. */
  async function check(plan: VisitPlan): Promise<VisitPlan> {
    const [fault] = Object.values(visitFaults(plan, clock.now().getTime()));
    if (fault) throw new Refusal(fault);
    const open = (await allSessions(storage.db)).filter(
      ({ audience, state }) => audience.kind === 'everyone' && state !== 'cancelled',
    );
    const sessions = open.map(({ id }) => id);
    const content: VisitContent = { ...edition, quizSectors: edition.quizzes.map(({ sector }) => sector) };
    if (!plan.stops.every((stop) => hasStop(content, sessions, stop))) throw new Refusal('visit-stop-gone');
    return plan;
  }

  function told(request: FastifyRequest, { id, code, plan, changedAt }: KeptVisit): ClassVisit {
    const joinUrl = `${ownAddress(parts, request)}/?code=${code}`;
    return { id, code, plan, changedAt, joinUrl, prompts: promptsFor(edition, plan, id) };
  }

  async function changed(request: FastifyRequest, token: string, plan: VisitPlan): Promise<ClassVisit> {
    const { shutOut } = await storage.write((trx) => changeClassVisit(trx, token, plan, clock.now()));
    if (shutOut !== null) dismiss(io, shutOut);
    const visit = await classVisitBy(storage.db, token);
    await tours.planned(visit.classId);
    return told(request, visit);
  }

  app.post('/api/class-visits', async (request): Promise<HttpReplies['POST /api/class-visits']> => {
    const { token, plan } = bodyOf('POST /api/class-visits', request);
    await check(plan);
    // Whose answer was lost asks again: the same visit, at no cost.
    if (await isOpened(storage.db, token)) return { visit: await changed(request, token, plan) };
    const address = addressOf(request.raw, trust);
    const wait = address === null ? 0 : openings.take(address);
    if (wait > 0) throw new Refusal('too-fast', wait);
    await storage.write(async (trx) => {
      if (!(await isOpened(trx, token))) await openClassVisit(trx, token, plan, clock.now());
    });
    const visit = await classVisitBy(storage.db, token);
    logger.info({ visit: visit.id }, 'a class visit was prepared');
    return { visit: told(request, visit) };
  });

  app.post(
    '/api/class-visits/open',
    async (request, reply): Promise<HttpReplies['POST /api/class-visits/open']> => {
      const { token } = bodyOf('POST /api/class-visits/open', request);
      reply.header('cache-control', 'no-store');
      return { visit: told(request, await classVisitBy(storage.db, token)) };
    },
  );

  app.post(
    '/api/class-visits/change',
    async (request): Promise<HttpReplies['POST /api/class-visits/change']> => {
      const { token, plan } = bodyOf('POST /api/class-visits/change', request);
      await classVisitBy(storage.db, token);
      await check(plan);
      return { visit: await changed(request, token, plan) };
    },
  );

  app.post('/api/class-visits/desk', async (request): Promise<HttpReplies['POST /api/class-visits/desk']> => {
    const { token } = bodyOf('POST /api/class-visits/desk', request);
    const entry = await storage.write((trx) => teacherToken(trx, token, clock.now()));
    return { address: `/acces/${entry}` };
  });
}
