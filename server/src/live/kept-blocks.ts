import type { Localized } from '@ville-usine/shared/content/localized';
import type { DeskBlock, OwnBlock } from '@ville-usine/shared/live/block';
import type { Kysely, Selectable } from 'kysely';
import { compiledQuery } from '../storage/compiled-query.ts';
import type { Tables } from '../storage/tables.ts';

export type KeptBlock = Selectable<Tables['blocks']>;

/** Blocks that are over and yet listed, at most. */
const OVER_LISTED = 50;

/** The blocks of one visitor that hold. */
export function blocksOf(db: Kysely<Tables>, visitorId: string): Promise<KeptBlock[]> {
  return held(db, { visitorId });
}

const held = compiledQuery((db, { visitorId }: { visitorId: string }) =>
  db
    .selectFrom('blocks')
    .selectAll()
    .where('visitor_id', '=', visitorId)
    .where('ended_at', 'is', null)
    .orderBy('at'),
);

/** Does a block concern this session? */
export function concerns(block: Pick<KeptBlock, 'scope' | 'session_id'>, sessionId: string): boolean {
  return block.scope === 'week' || block.session_id === sessionId;
}

/** What a visitor is told in a session; of several blocks the one for the week. Null where they may take part. */
export function ownBlock(blocks: readonly KeptBlock[], sessionId: string): OwnBlock | null {
  const here = blocks.filter((one) => concerns(one, sessionId));
  const block = here.find(({ scope }) => scope === 'week') ?? here[0];
  return block ? { scope: block.scope, reason: block.reason, until: block.until } : null;
}

/** All blocks that hold, latest first, then the latest that are over; those of one class, where one is named. */
export async function listBlocks(db: Kysely<Tables>, classId: string | null): Promise<DeskBlock[]> {
  const listed = db
    .selectFrom('blocks as b')
    .innerJoin('visitors as v', 'v.id', 'b.visitor_id')
    .innerJoin('questions as q', 'q.id', 'b.question_id')
    .innerJoin('live_sessions as l', 'l.id', 'b.session_id')
    .innerJoin('staff as s', 's.id', 'b.staff_id')
    .leftJoin('staff as e', 'e.id', 'b.ended_by')
    .leftJoin('classes as c', 'c.id', 'v.class_id')
    .selectAll('b')
    .select(['v.pseudonym', 'c.label', 'q.text', 'l.title_json', 's.name', 'e.name as ended_name'])
    .orderBy('b.at', 'desc')
    .orderBy('b.id');
  const all = classId === null ? listed : listed.where('v.class_id', '=', classId);
  const holding = await all.where('b.ended_at', 'is', null).execute();
  const over =
    classId === null ? await all.where('b.ended_at', 'is not', null).limit(OVER_LISTED).execute() : [];
  return [...holding, ...over].map((row) => ({
    id: row.id,
    pseudonym: row.pseudonym,
    classLabel: row.label,
    sessionId: row.session_id,
    sessionTitle: JSON.parse(row.title_json) as Localized,
    question: row.text,
    scope: row.scope,
    reason: row.reason,
    note: classId === null ? row.note : null,
    byName: row.name,
    at: row.at,
    until: row.until,
    ended: row.ended_at === null ? null : { at: row.ended_at, byName: row.ended_name },
  }));
}
