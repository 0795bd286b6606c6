import { ERRORS } from '@ville-usine/shared/errors';
import type { HttpReplies } from '@ville-usine/shared/http';
import { type Capability, can } from '@ville-usine/shared/people/can';
import type { Staff, StaffRole } from '@ville-usine/shared/people/person';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { commitAndTell } from '../live/commit-and-tell.ts';
import { sessionById } from '../live/sessions.ts';
import { tellAgenda } from '../live/tell-agenda.ts';
import type { AppServer } from '../ops/app-socket.ts';
import { bodyOf } from '../ops/http-answers.ts';
import { ownAddress } from '../ops/own-address.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { listClasses, openClass } from './classes.ts';
import { cookieOptions, STAFF_COOKIE } from './cookies.ts';
import { dismiss } from './handshake.ts';
import { inviteStaff } from './invite-staff.ts';
import { staffOf } from './person-of.ts';
import { enterByLink, listStaff } from './staff.ts';
import { hashToken } from './tokens.ts';

const DESKS: Record<StaffRole, string> = {
  professional: '/pro',
  moderator: '/moderation',
  organiser: '/organisation',
  teacher: '/enseignant',
};

/** Links that open an access, who one is, and what the organiser opens for others. */
export function staffRoutes(app: FastifyInstance, io: AppServer, parts: ServerParts): void {
  const { storage, clock, edition, base = '' } = parts;
  const commit = commitAndTell(io, storage, clock);
  const agenda = tellAgenda(io);

  async function permitted(request: FastifyRequest, capability: Capability): Promise<Staff> {
    const staff = await staffOf(parts, request.headers.cookie);
    if (!can(staff, capability)) throw new Refusal('not-allowed');
    return staff;
  }

  // No HEAD: what looks a link over before a person opens it must not use it up.
  const once = { exposeHeadRoute: false };
  app.get<{ Params: { token: string } }>('/acces/:token', once, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const { staff, token } = await storage.write((trx) =>
        enterByLink(trx, request.params.token, clock.now()),
      );
      reply.setCookie(STAFF_COOKIE, token, cookieOptions(request.protocol === 'https', base));
      return reply.redirect(base + DESKS[staff.role]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply.code(410).type('text/html; charset=utf-8').send(linkUsed(base));
    }
  });

  app.get('/api/staff', async (request): Promise<HttpReplies['GET /api/staff']> => {
    const staff = await staffOf(parts, request.headers.cookie).catch((error) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
    if (staff) {
      const last_seen = clock.now().toISOString();
      await storage.write((trx) =>
        trx.updateTable('staff').set({ last_seen }).where('id', '=', staff.id).execute(),
      );
    }
    return { staff };
  });

  app.post('/api/staff/leave', async (request, reply): Promise<HttpReplies['POST /api/staff/leave']> => {
    const staff = await staffOf(parts, request.headers.cookie);
    const token_hash = hashToken(request.cookies[STAFF_COOKIE] ?? '');
    await storage.write((trx) =>
      trx.deleteFrom('staff_sessions').where('token_hash', '=', token_hash).execute(),
    );
    dismiss(io, staff.id);
    reply.clearCookie(STAFF_COOKIE, cookieOptions(request.protocol === 'https', base));
    return {};
  });

  app.get('/api/classes', async (request): Promise<HttpReplies['GET /api/classes']> => {
    await permitted(request, 'class:open');
    return listClasses(storage.db);
  });

  app.post('/api/classes', async (request): Promise<HttpReplies['POST /api/classes']> => {
    await permitted(request, 'class:open');
    const { label } = bodyOf('POST /api/classes', request);
    return storage.write((trx) => openClass(trx, label, clock.now()));
  });

  app.get('/api/staff-links', async (request): Promise<HttpReplies['GET /api/staff-links']> => {
    await permitted(request, 'staff:invite');
    return listStaff(storage.db);
  });

  app.post('/api/staff-links', async (request): Promise<HttpReplies['POST /api/staff-links']> => {
    await permitted(request, 'staff:invite');
    const invitation = bodyOf('POST /api/staff-links', request);
    const { staff, token, session } = await commit(async (trx, log, at) => {
      const invited = await inviteStaff(trx, edition, invitation, new Date(at));
      // Whoever is in that session sees at once who has joined it.
      const session = invited.sessionId === null ? null : await sessionById(trx, invited.sessionId);
      if (session) log(session.id, 'public', { kind: 'session', session });
      return { ...invited, session };
    });
    if (session) agenda(null, session);
    return { url: `${ownAddress(parts, request)}/acces/${token}`, staff };
  });
}

/** The one page the server writes itself: whoever opens a dead link has no application yet. */
const linkUsed = (
  base: string,
) => `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Ville-Usine</title><h1>Ville-Usine</h1><p>${ERRORS['link-used'].fr}</p>
<p lang="en">${ERRORS['link-used'].en}</p><p><a href="${base}/">Entrer dans la ville</a></p></html>`;
