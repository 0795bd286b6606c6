import type { Localized } from '@ville-usine/shared/content/localized';
import type { SectorId } from '@ville-usine/shared/content/sector';
import type { LiveSession, SessionProfessional } from '@ville-usine/shared/live/session';
import type { Kysely, Selectable } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';

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

/** How often each session's plan has changed, by its id, as calendars count it. */
export async function revisionsOf(db: Kysely<Tables>): Promise<Map<string, number>> {
  const rows = await db.selectFrom('live_sessions').select(['id', 'revision']).execute();
  return new Map(rows.map((row) => [row.id, row.revision]));
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
    ...(row.slot_minutes && row.slot_places
      ? { slots: { minutes: row.slot_minutes, places: row.slot_places } }
      : {}),
    state: row.state,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  };
}

function shown({ id, name, trade, company_id }: Professional): SessionProfessional {
  return { id, name, trade: trade ?? '', companyId: company_id };
}
