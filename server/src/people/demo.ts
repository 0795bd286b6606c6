import type { Localized } from '@ville-usine/shared/content/localized';
import type { StaffRole } from '@ville-usine/shared/people/person';
import type { Transaction } from 'kysely';
import type { LoadedEdition } from '../content/load-edition.ts';
import type { Clock } from '../ops/clock.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Tables } from '../storage/tables.ts';
import { openClass } from './classes.ts';
import { addLink, addStaff } from './staff.ts';
import { hashToken, newToken } from './tokens.ts';

/** The people of the demonstration, as they are printed at the start. */
export type Demo = {
  classCode: string;
  staff: { id: string; role: StaffRole; name: string; token: string }[];
};

const SESSION = 'demo-metallurgie';
const TITLE: Localized = { fr: 'Rencontre avec Karim, fondeur', en: 'Meet Karim, a founder' };
const COMPANY = 'acierie-belle-etoile';

/** What Karim's meeting is called at another company's stand. */
const titleAt = (company: string): Localized => ({
  fr: `Rencontre avec Karim, de ${company}`,
  en: `Meet Karim, of ${company}`,
});
const HOURS = 8;
const LINK_DAYS = 365;

/**
 * The demonstration: a class with its teacher, a professional, a moderator, an organiser and one running session, made
 * on an empty database. Its tokens are kept as they are, so that a later start prints the same links. Null when the database
 * is in real use.
 */
export async function openDemo(
  { storage, clock }: { storage: Storage; clock: Clock },
  edition: Pick<LoadedEdition, 'companies'>,
): Promise<Demo | null> {
  return storage.write(async (trx) => {
    const at = clock.now();
    const demo = (await keptDemo(trx)) ?? ((await isEmpty(trx)) ? await makeDemo(trx, edition, at) : null);
    if (!demo) return null;
    if (demo.staff.every(({ role }) => role !== 'teacher')) await addTeacher(trx, demo, at);
    for (const { id, token } of demo.staff) {
      await trx.deleteFrom('staff_links').where('token_hash', '=', hashToken(token)).execute();
      await addLink(trx, id, { reusable: true, days: LINK_DAYS, at, token });
    }
    await trx
      .updateTable('live_sessions')
      .set(hoursFrom(at))
      .where('id', '=', SESSION)
      .where('ends_at', '<', at.toISOString())
      .where('state', 'not in', ['ended', 'published', 'cancelled'])
      .execute();
    return demo;
  });
}

/** With the demonstration off its links, which are no secret, open nothing, and who came by them is out. */
export async function closeDemo({ storage }: { storage: Storage }): Promise<void> {
  await storage.write(async (trx) => {
    const demo = await keptDemo(trx);
    for (const { id } of demo?.staff ?? []) {
      await trx.deleteFrom('staff_links').where('staff_id', '=', id).execute();
      await trx.deleteFrom('staff_sessions').where('staff_id', '=', id).execute();
    }
  });
}

async function keptDemo(trx: Transaction<Tables>): Promise<Demo | null> {
  const row = await trx.selectFrom('meta').select('value').where('key', '=', 'demo').executeTakeFirst();
  return row ? (JSON.parse(row.value) as Demo) : null;
}

async function isEmpty(trx: Transaction<Tables>): Promise<boolean> {
  for (const table of ['staff', 'visitors', 'classes', 'live_sessions'] as const) {
    if (await trx.selectFrom(table).select('id').limit(1).executeTakeFirst()) return false;
  }
  return true;
}

async function makeDemo(
  trx: Transaction<Tables>,
  edition: Pick<LoadedEdition, 'companies'>,
  at: Date,
): Promise<Demo> {
  const { companies } = edition;
  const host =
    companies.find(({ id }) => id === COMPANY) ??
    companies.find(({ sector }) => sector === 'metallurgie') ??
    companies[0];
  const companyId = host?.id ?? null;
  const melts = host?.sector === 'metallurgie';
  const { code } = await openClass(trx, '4e B', at);
  const make = async (role: StaffRole, name: string, trade: string | null, company: string | null) => {
    const { id } = await addStaff(trx, { role, name, trade, companyId: company }, at);
    return { id, role, name, token: newToken() };
  };
  const karim = await make('professional', 'Karim', melts || !host ? 'Fondeur' : null, companyId);
  const nadia = await make('moderator', 'Nadia', null, null);
  const camille = await make('organiser', 'Camille', null, null);
  await trx
    .insertInto('live_sessions')
    .values({
      id: SESSION,
      title_json: JSON.stringify(melts || !host ? TITLE : titleAt(host.name)),
      sector_id: host?.sector ?? 'metallurgie',
      company_id: companyId,
      state: 'live',
      ...hoursFrom(at),
    })
    .execute();
  await trx
    .insertInto('live_session_professionals')
    .values({ session_id: SESSION, staff_id: karim.id })
    .execute();
  const demo: Demo = { classCode: code, staff: [karim, nadia, camille] };
  await trx
    .insertInto('meta')
    .values({ key: 'demo', value: JSON.stringify(demo) })
    .execute();
  return demo;
}

/** The teacher of the demonstration's class; one that an earlier version made has none yet. */
async function addTeacher(trx: Transaction<Tables>, demo: Demo, at: Date): Promise<void> {
  const one = await trx
    .selectFrom('classes')
    .select('id')
    .where('code', '=', demo.classCode)
    .executeTakeFirst();
  if (!one) return;
  const [role, name] = ['teacher', 'Mme Roux'] as const;
  const { id } = await addStaff(trx, { role, name, trade: null, companyId: null, classId: one.id }, at);
  demo.staff.push({ id, role, name, token: newToken() });
  const value = JSON.stringify(demo);
  await trx.updateTable('meta').set({ value }).where('key', '=', 'demo').execute();
}

function hoursFrom(at: Date): { starts_at: string; ends_at: string } {
  return {
    starts_at: at.toISOString(),
    ends_at: new Date(at.getTime() + HOURS * 3_600_000).toISOString(),
  };
}
