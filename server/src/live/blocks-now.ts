import type { Person } from '@ville-usine/shared/people/person';
import type { Kysely } from 'kysely';
import type { Clock } from '../ops/clock.ts';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { concerns, type KeptBlock } from './kept-blocks.ts';

/** Who may not take part at this moment; asked at every vote and reaction, so it is kept in memory too. */
export type BlocksNow = {
  /** Throws `visitor-blocked`, with the seconds until the block's end where it has one. */
  mustTakePart(person: Person, sessionId: string): void;
  /** Takes over what is kept of one visitor. */
  note(visitorId: string, holding: readonly KeptBlock[]): void;
};

/** Reads all blocks that hold. */
export async function blocksNow(db: Kysely<Tables>, clock: Clock): Promise<BlocksNow> {
  const rows = await db.selectFrom('blocks').selectAll().where('ended_at', 'is', null).execute();
  const known = new Map<string, readonly KeptBlock[]>();
  for (const row of rows) known.set(row.visitor_id, [...(known.get(row.visitor_id) ?? []), row]);
  return {
    mustTakePart(person, sessionId) {
      const here = known.get(person.id)?.filter((one) => concerns(one, sessionId)) ?? [];
      refuseBlocked(here, clock.now().getTime());
    },
    note(visitorId, holding) {
      if (holding.length === 0) known.delete(visitorId);
      else known.set(visitorId, holding);
    },
  };
}

/** Throws `visitor-blocked` where one of these blocks still holds at `nowMs`. */
export function refuseBlocked(here: readonly Pick<KeptBlock, 'until'>[], nowMs: number): void {
  const holding = here.filter(({ until }) => until === null || Date.parse(until) > nowMs);
  if (holding.length === 0) return;
  const ends = holding.flatMap(({ until }) => (until === null ? [] : [Date.parse(until)]));
  const seconds = ends.length > 0 ? Math.ceil((Math.max(...ends) - nowMs) / 1000) : undefined;
  throw new Refusal('visitor-blocked', seconds);
}
