import { type Poll, tally } from '@ville-usine/shared/live/poll';
import type { Kysely } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';

/** A poll as the server keeps it, with its sums, shown or not. */
export type KeptPoll = Poll & { sessionId: string; counts: number[]; toldJson: string };

/** What everyone sees of it: no sums while its results are not shown. */
export function toPublicPoll({ sessionId, toldJson, ...poll }: KeptPoll): Poll {
  return { ...poll, counts: poll.shown ? poll.counts : null };
}

/** A session's polls, oldest first. */
export async function pollsOf(db: Kysely<Tables>, sessionId: string): Promise<KeptPoll[]> {
  const rows = await polls(db).where('p.session_id', '=', sessionId).execute();
  const votes = await voteSums(db).where('p.session_id', '=', sessionId).execute();
  return rows.map((row) => kept(row, votes));
}

/** Throws `not-found`. */
export async function pollById(db: Kysely<Tables>, id: string): Promise<KeptPoll> {
  const row = await polls(db).where('p.id', '=', id).executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return kept(row, await voteSums(db).where('p.id', '=', id).execute());
}

function polls(db: Kysely<Tables>) {
  return db
    .selectFrom('polls as p')
    .innerJoin('staff as s', 's.id', 'p.staff_id')
    .selectAll('p')
    .select('s.name')
    .orderBy('p.opened_at')
    .orderBy('p.id');
}

/** How many visitors made which choice: a few rows, however many voted. */
function voteSums(db: Kysely<Tables>) {
  return db
    .selectFrom('poll_votes as v')
    .innerJoin('polls as p', 'p.id', 'v.poll_id')
    .select(['v.poll_id', 'v.choice_json'])
    .select((e) => e.fn.countAll<number>().as('voters'))
    .groupBy(['v.poll_id', 'v.choice_json']);
}

type Row = Awaited<ReturnType<ReturnType<typeof polls>['executeTakeFirstOrThrow']>>;
type Sum = Awaited<ReturnType<ReturnType<typeof voteSums>['executeTakeFirstOrThrow']>>;

function kept(row: Row, sums: readonly Sum[]): KeptPoll {
  const { id, kind, question, state } = row;
  const options = JSON.parse(row.options_json) as string[];
  const votes = sums
    .filter(({ poll_id }) => poll_id === id)
    .map((sum) => ({ choice: JSON.parse(sum.choice_json) as number[], voters: Number(sum.voters) }));
  return {
    id,
    kind,
    question,
    options,
    state,
    shown: row.shown === 1,
    ...tally({ kind, options }, votes),
    byName: row.name,
    openedAt: row.opened_at,
    sessionId: row.session_id,
    toldJson: row.told_json,
  };
}
