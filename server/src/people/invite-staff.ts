import type { HTTP } from '@ville-usine/shared/http';
import type { Staff } from '@ville-usine/shared/people/person';
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { LoadedEdition } from '../content/load-edition.ts';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { addLink, addStaff } from './staff.ts';

type Invitation = z.infer<(typeof HTTP)['POST /api/staff-links']>;

/** How long a link can be opened again, in days. */
const LINK_DAYS = 30;

/**
 * Adds a professional, a moderator or a teacher and makes their link, which they may open again on any device. A
 * professional belongs to a company and is put to its live session; the first one of a company opens it. Throws
 * `bad-request` for a professional without a company of the edition, and for a teacher without a class. `sessionId` is the session they were put to.
 */
export async function inviteStaff(
  trx: Transaction<Tables>,
  edition: Pick<LoadedEdition, 'companies'>,
  { role, name, trade, companyId, classId }: Invitation,
  at: Date,
): Promise<{ staff: Staff; token: string; sessionId: string | null }> {
  const company = edition.companies.find((one) => one.id === companyId);
  if (role === 'professional' ? !company : companyId !== undefined) throw new Refusal('bad-request');
  const known =
    classId && (await trx.selectFrom('classes').select('id').where('id', '=', classId).executeTakeFirst());
  if (role === 'teacher' ? !known : classId !== undefined) throw new Refusal('bad-request');
  const staff = await addStaff(
    trx,
    {
      role,
      name,
      trade: trade ?? null,
      companyId: company?.id ?? null,
      ...(known ? { classId: known.id } : {}),
    },
    at,
  );
  const sessionId = company ? await companySession(trx, company, staff, at) : null;
  if (sessionId !== null) {
    await trx
      .insertInto('live_session_professionals')
      .values({ session_id: sessionId, staff_id: staff.id })
      .execute();
  }
  const token = await addLink(trx, staff.id, { reusable: true, days: LINK_DAYS, at });
  return { staff, token, sessionId };
}

async function companySession(
  trx: Transaction<Tables>,
  company: LoadedEdition['companies'][number],
  { name, trade }: Staff,
  at: Date,
): Promise<string> {
  const running = await trx
    .selectFrom('live_sessions')
    .select('id')
    .where('company_id', '=', company.id)
    .where('state', 'not in', ['ended', 'published', 'cancelled'])
    .orderBy('starts_at')
    .executeTakeFirst();
  if (running) return running.id;
  const id = `${company.id}-${at.getTime().toString(36)}`;
  const who = (language: 'fr' | 'en') => `${language === 'fr' ? 'Rencontre avec' : 'Meet'} ${name}`;
  await trx
    .insertInto('live_sessions')
    .values({
      id,
      title_json: JSON.stringify({
        fr: trade ? `${who('fr')}, ${trade.toLocaleLowerCase('fr')}` : who('fr'),
        en: who('en'),
      }),
      sector_id: company.sector,
      company_id: company.id,
      state: 'open',
      starts_at: at.toISOString(),
      ends_at: new Date(at.getTime() + LINK_DAYS * 86_400_000).toISOString(),
    })
    .execute();
  return id;
}
