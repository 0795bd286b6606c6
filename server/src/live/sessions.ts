import type { Localized } from '@ville-usine/shared/content/localized';
import type { SectorId } from '@ville-usine/shared/content/sector';
import type { LiveSession, SessionProfessional, SessionState } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Kysely, Selectable } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { archiveQuestions } from './archiving.ts';
import type { LiveTools } from './live-parts.ts';

/** All sessions of the edition, first to start first. */
export async function allSessions(db: Kysely<Tables>): Promise<LiveSession[]> {
  const rows = await db.selectFrom('live_sessions').selectAll().orderBy('starts_at').orderBy('id').execute();
  const staff = await professionals(db).execute();
  return rows.map((row) => session(row, staff));
}

/** One session. Throws `not-found`. */
export async function sessionById(db: Kysely<Tables>, id: string): Promise<LiveSession> {
  const row = await db.selectFrom('live_sessions').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return session(row, await professionals(db).where('p.session_id', '=', id).execute());
}

/** Opens, pauses or ends a session; repeating it changes nothing. */
export async function setSessionState(
  { commit, logger }: LiveTools,
  person: Person,
  { sessionId, state }: { sessionId: string; state: SessionState },
): Promise<void> {
  await commit(async (trx, log) => {
    const before = await sessionById(trx, sessionId);
    if (!can(person, 'session:run', before)) throw new Refusal('not-allowed');
    if (before.state === state) return;
    await trx.updateTable('live_sessions').set({ state }).where('id', '=', sessionId).execute();
    log(sessionId, 'public', { kind: 'session', session: { ...before, state } });
    if (state === 'published') await archiveQuestions(trx, log, sessionId);
  });
  logger.info({ session: sessionId, state, by: person.id }, 'session state');
}

function professionals(db: Kysely<Tables>) {
  return db
    .selectFrom('live_session_professionals as p')
    .innerJoin('staff as s', 's.id', 'p.staff_id')
    .select(['p.session_id', 's.id', 's.name', 's.trade', 's.company_id'])
    .orderBy('s.name')
    .orderBy('s.id');
}

type Professional = Awaited<ReturnType<ReturnType<typeof professionals>['executeTakeFirstOrThrow']>>;

function session(row: Selectable<Tables['live_sessions']>, staff: Professional[]): LiveSession {
  return {
    id: row.id,
    title: JSON.parse(row.title_json) as Localized,
    sectorId: row.sector_id as SectorId,
    companyId: row.company_id,
    professionals: staff.filter((one) => one.session_id === row.id).map(shown),
    kind: row.kind,
    venue: row.venue,
    audience: JSON.parse(row.audience_json) as LiveSession['audience'],
    languages: JSON.parse(row.languages_json) as LiveSession['languages'],
    moderation: row.moderation,
    capacity: row.capacity,
    state: row.state,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  };
}

function shown({ id, name, trade, company_id }: Professional): SessionProfessional {
  return { id, name, trade: trade ?? '', companyId: company_id };
}
