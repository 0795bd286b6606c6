import type { HandLine, RaisedHand } from '@ville-usine/shared/live/hand';
import { ASKING_STATES } from '@ville-usine/shared/live/session';
import { type NotedWrites, notedWrites } from '../storage/noted-writes.ts';
import type { Storage } from '../storage/open-storage.ts';

/**
 * Whose hands were raised in each session that goes on, first raised first. Those of other sessions are forgotten, and
 * of whoever is blocked there: the power may have gone between the block and their hand coming down.
 */
export async function readHands(storage: Storage): Promise<Map<string, HandLine>> {
  await storage.write((trx) =>
    trx
      .deleteFrom('hands')
      .where('session_id', 'not in', (e) =>
        e.selectFrom('live_sessions').select('id').where('state', 'in', ASKING_STATES),
      )
      .execute(),
  );
  await storage.write((trx) =>
    trx
      .deleteFrom('hands')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('blocks as b')
            .select('b.id')
            .whereRef('b.visitor_id', '=', 'hands.visitor_id')
            .where('b.ended_at', 'is', null)
            .where((e) =>
              e.or([e('b.scope', '=', 'week'), e('b.session_id', '=', e.ref('hands.session_id'))]),
            ),
        ),
      )
      .execute(),
  );
  const rows = await storage.db
    .selectFrom('hands as h')
    .innerJoin('visitors as v', 'v.id', 'h.visitor_id')
    .selectAll('h')
    .select('v.pseudonym')
    .orderBy('h.number')
    .execute();
  const lines = new Map<string, HandLine>();
  for (const { session_id, visitor_id: visitorId, id, at, number, called, pseudonym } of rows) {
    const line = lines.get(session_id) ?? { raised: [], called: null };
    const hand = { id, visitorId, pseudonym, at, number };
    lines.set(
      session_id,
      called === 1 ? { ...line, called: hand } : { ...line, raised: [...line.raised, hand] },
    );
  }
  return lines;
}

/** Keeps hands as `lineOf` has them when they are written. */
export function writeHands(storage: Storage, lineOf: (sessionId: string) => HandLine): NotedWrites {
  return notedWrites((noted) => {
    const states = noted.map(([sessionId, visitorId]) => {
      const { raised, called } = lineOf(sessionId);
      const theirs = (hand: RaisedHand) => hand.visitorId === visitorId;
      const hand = called && theirs(called) ? called : raised.find(theirs);
      return { sessionId, visitorId, hand, called: hand === called ? 1 : 0 };
    });
    return storage.write(async (trx) => {
      for (const { sessionId, visitorId, hand, called } of states) {
        await trx
          .deleteFrom('hands')
          .where('session_id', '=', sessionId)
          .where('visitor_id', '=', visitorId)
          .execute();
        if (!hand) continue;
        const { id, at, number } = hand;
        await trx
          .insertInto('hands')
          .values({ session_id: sessionId, visitor_id: visitorId, id, at, number, called })
          .execute();
      }
    });
  });
}
