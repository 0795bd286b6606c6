import type { LiveSession } from '@ville-usine/shared/live/session';
import { NO_SPOTLIGHT, type Spotlight } from '@ville-usine/shared/live/spotlight';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { EventLog } from './event-log.ts';
import { pollById } from './kept-polls.ts';
import type { LiveParts, LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';

/** Puts something on the big screen of a session. Throws `not-found` for what the edition does not have. */
export async function show(
  { commit, edition }: Pick<LiveTools, 'commit' | 'edition'>,
  person: Person,
  { sessionId, show: wanted }: Payload<'room:spotlight'>,
): Promise<void> {
  await commit(async (trx, log) => {
    const session = await sessionById(trx, sessionId);
    if (!can(person, 'room:lead', session)) throw new Refusal('not-allowed');
    if (!(await exists(trx, edition, session, wanted))) throw new Refusal('not-found');
    const before = await spotlightOf(trx, sessionId);
    if (JSON.stringify(before) === JSON.stringify(wanted)) return;
    await putOnScreen(trx, log, sessionId, wanted);
  });
}

/** What is on a session's screen. */
export async function spotlightOf(db: Kysely<Tables>, sessionId: string): Promise<Spotlight> {
  const row = await db
    .selectFrom('live_sessions')
    .select('spotlight_json')
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return row?.spotlight_json ? (JSON.parse(row.spotlight_json) as Spotlight) : NO_SPOTLIGHT;
}

export async function putOnScreen(
  trx: Transaction<Tables>,
  log: EventLog,
  sessionId: string,
  spotlight: Spotlight,
): Promise<void> {
  const spotlight_json = JSON.stringify(spotlight);
  await trx.updateTable('live_sessions').set({ spotlight_json }).where('id', '=', sessionId).execute();
  log(sessionId, 'public', { kind: 'spotlight', spotlight });
}

async function exists(
  trx: Transaction<Tables>,
  edition: LiveParts['edition'],
  session: LiveSession,
  wanted: Spotlight,
): Promise<boolean> {
  if (wanted.kind === 'question' || wanted.kind === 'nothing') return true;
  if (wanted.kind === 'poll') return (await pollById(trx, wanted.id)).sessionId === session.id;
  const { kind, id } = wanted.of;
  if (kind === 'stand') {
    return edition.companies.some((one) => one.id === id && one.sector === session.sectorId);
  }
  const sector = edition.sectors.find((one) => one.id === session.sectorId);
  const step = sector?.steps.find((one) => one.id === id);
  return step !== undefined && (wanted.kind === 'spot' || step.picture !== undefined);
}
