import type { LiveSession } from '@ville-usine/shared/live/session';
import type { SessionPlan } from '@ville-usine/shared/live/session-plan';
import { slotsOf } from '@ville-usine/shared/live/slots';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload, Replies } from '@ville-usine/shared/wire';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { changeSession } from './change-session.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';
import { takenIn } from './slot-places.ts';

/** Plans a session under the key of its form. Throws `not-allowed`; `bad-request` names what nobody knows. */
export async function createSession(
  { commit, edition, tellAgenda, logger }: LiveTools,
  person: Person,
  { key: id, plan }: Payload<'session:create'>,
): Promise<Replies['session:create']> {
  if (!can(person, 'session:plan')) throw new Refusal('not-allowed');
  const session = await commit(async (trx) => {
    const known = await trx.selectFrom('live_sessions').select('id').where('id', '=', id).executeTakeFirst();
    if (known) return null;
    await check(trx, edition, plan);
    await trx
      .insertInto('live_sessions')
      .values({ id, state: 'scheduled', ...columns(plan) })
      .execute();
    await writeProfessionals(trx, id, plan.professionals);
    return sessionById(trx, id);
  });
  if (session) {
    tellAgenda(null, session);
    logger.info({ session: id, by: person.id }, 'session planned');
  }
  return { sessionId: id };
}

/**
 * Changes a session's plan until it is published or cancelled. Throws `not-allowed`, `not-found`, `bad-request`,
 * `session-moved-on`, `slots-booked` where someone would lose the slot they booked, and `adults-asked` where others
 * would read what nobody approved for them.
 */
export async function editSession(
  tools: LiveTools,
  person: Person,
  { sessionId, plan }: Payload<'session:edit'>,
): Promise<void> {
  if (!can(person, 'session:plan')) throw new Refusal('not-allowed');
  const changed = await changeSession(tools, sessionId, async (trx, before) => {
    if (before.state === 'published' || before.state === 'cancelled') throw new Refusal('session-moved-on');
    await check(trx, tools.edition, plan);
    await keepBooked(trx, before, plan);
    await keepAmongAdults(trx, before, plan);
    await trx
      .updateTable('live_sessions')
      .set((e) => ({ ...columns(plan), revision: e('revision', '+', 1) }))
      .where('id', '=', sessionId)
      .execute();
    await trx.deleteFrom('live_session_professionals').where('session_id', '=', sessionId).execute();
    await writeProfessionals(trx, sessionId, plan.professionals);
    return true;
  });
  if (changed) tools.logger.info({ session: sessionId, by: person.id }, 'session plan changed');
}

/** Everything that a plan names must exist. */
async function check(
  trx: Transaction<Tables>,
  edition: LiveTools['edition'],
  { sectorId, companyId, professionals, audience }: SessionPlan,
): Promise<void> {
  const company = edition.companies.find((one) => one.id === companyId);
  const knowsPlace =
    edition.sectors.some((one) => one.id === sectorId) &&
    (companyId === null || company?.sector === sectorId);
  if (!knowsPlace || new Set(professionals).size !== professionals.length) throw new Refusal('bad-request');
  if (professionals.length > 0) {
    const known = await trx
      .selectFrom('staff')
      .select('id')
      .where('id', 'in', professionals)
      .where('role', '=', 'professional')
      .execute();
    if (known.length !== professionals.length) throw new Refusal('bad-request');
  }
  if (audience.kind !== 'classes') return;
  const ids = [...new Set(audience.classIds)];
  const classes = await trx.selectFrom('classes').select('id').where('id', 'in', ids).execute();
  if (classes.length !== ids.length) throw new Refusal('bad-request');
}

async function keepBooked(trx: Transaction<Tables>, before: LiveSession, plan: SessionPlan): Promise<void> {
  const taken = await takenIn(trx, before);
  const { slots, startsAt, endsAt } = plan;
  const count = slots ? slotsOf({ slots, startsAt, endsAt }).length : 0;
  if (taken.some((people, slot) => people > 0 && (slot >= count || people > (slots?.places ?? 0))))
    throw new Refusal('slots-booked');
}

/** What adults asked among themselves is not shown to others by a change of plan. */
async function keepAmongAdults(
  trx: Transaction<Tables>,
  before: LiveSession,
  plan: SessionPlan,
): Promise<void> {
  if (before.audience.kind !== 'adults' || plan.audience.kind === 'adults') return;
  const asked = await trx
    .selectFrom('questions')
    .select('id')
    .where('session_id', '=', before.id)
    .executeTakeFirst();
  if (asked) throw new Refusal('adults-asked');
}

/** As they are kept: times in one form, so that they sort, whatever offset or precision they were sent with. */
function columns(plan: SessionPlan) {
  return {
    title_json: JSON.stringify({
      fr: plan.title.fr.trim(),
      ...(plan.title.en?.trim() ? { en: plan.title.en.trim() } : {}),
    }),
    sector_id: plan.sectorId,
    company_id: plan.companyId,
    starts_at: new Date(plan.startsAt).toISOString(),
    ends_at: new Date(plan.endsAt).toISOString(),
    kind: plan.kind,
    venue: plan.venue,
    audience_json: JSON.stringify(plan.audience),
    languages_json: JSON.stringify([...new Set(plan.languages)]),
    moderation: plan.moderation,
    capacity: plan.capacity,
    slot_minutes: plan.slots?.minutes ?? null,
    slot_places: plan.slots?.places ?? null,
  };
}

async function writeProfessionals(
  trx: Transaction<Tables>,
  session_id: string,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = ids.map((staff_id) => ({ session_id, staff_id }));
  await trx.insertInto('live_session_professionals').values(rows).execute();
}
