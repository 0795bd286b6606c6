import type { LiveEvent } from '@ville-usine/shared/live/event';
import { isPublic, PUBLIC_STATES } from '@ville-usine/shared/live/is-public';
import { ASKING_STATES, type LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload, Replies } from '@ville-usine/shared/wire';
import type { Kysely } from 'kysely';
import { errorForLog } from '../ops/error-for-log.ts';
import { Refusal } from '../ops/refusal.ts';
import { compiledQuery } from '../storage/compiled-query.ts';
import type { Tables } from '../storage/tables.ts';
import type { BlocksNow } from './blocks-now.ts';
import type { Commit } from './commit-and-tell.ts';
import { questionById } from './kept-questions.ts';
import type { LiveParts } from './live-parts.ts';

/** A question's count is told at most once in this time, milliseconds: a class that votes at once is one message. */
const TELL_EVERY_MS = 250;

export type Votes = {
  /** Counts a visitor's vote, once; not for their own question, and only for one that is public. */
  vote(person: Person, payload: Payload<'question:vote'>): Promise<Replies['question:vote']>;
  /** Tells counts that a stop of the server left untold. */
  catchUp(): Promise<void>;
  /** Tells what is still to be told, and stops the timer. */
  close(): Promise<void>;
};

/**
 * Votes are kept one by one and acknowledged once on disk. A question's first vote is told with its commit; those
 * that follow within a quarter of a second are told together, with the last count.
 */
export function countVotes(
  commit: Commit,
  { storage, logger }: Pick<LiveParts, 'storage' | 'logger'>,
  mustTakePart: BlocksNow['mustTakePart'] = () => undefined,
): Votes {
  const toldAt = new Map<string, number>();
  const untold = new Set<string>();
  let timer: NodeJS.Timeout | null = null;

  async function tell(): Promise<void> {
    const ids = [...untold];
    untold.clear();
    await commit(async (trx, log) => {
      for (const id of ids) {
        const question = await questionById(trx, id);
        if (!question || !isPublic(question.state)) continue;
        log(question.sessionId, 'public', { kind: 'votes', id, votes: question.votes });
      }
    });
  }

  function tellLater(id: string): void {
    untold.add(id);
    timer ??= setTimeout(() => {
      timer = null;
      const nowMs = performance.now();
      for (const [told, atMs] of toldAt) if (nowMs - atMs > TELL_EVERY_MS) toldAt.delete(told);
      for (const one of untold) toldAt.set(one, nowMs);
      tell().catch((error) => logger.error({ err: errorForLog(error) }, 'votes could not be told'));
    }, TELL_EVERY_MS).unref();
  }

  return {
    async vote(person, { questionId }) {
      if (!can(person, 'question:vote')) throw new Refusal('not-allowed');
      let later = false;
      const answer = await commit(async (trx, log) => {
        const question = await questionById(trx, questionId);
        if (question?.visitorId === person.id) throw new Refusal('not-allowed');
        if (!question || !isPublic(question.state)) throw new Refusal('not-found');
        const [known] = await ballot(trx, { questionId, visitorId: person.id });
        const of = known && { id: question.sessionId, professionals: [], audience: audienceOf(known) };
        if (of && !can(person, 'question:vote', of)) throw new Refusal('not-allowed');
        mustTakePart(person, question.sessionId);
        if (known && Number(known.given) > 0) return { votes: question.votes };
        if (!known || !ASKING_STATES.includes(known.state)) throw new Refusal('session-closed');
        const votes = question.votes + 1;
        await cast(trx, { questionId, visitorId: person.id });
        await count(trx, { questionId, votes });
        later = performance.now() - (toldAt.get(questionId) ?? Number.NEGATIVE_INFINITY) < TELL_EVERY_MS;
        if (!later) {
          toldAt.set(questionId, performance.now());
          log(question.sessionId, 'public', { kind: 'votes', id: questionId, votes });
        }
        return { votes };
      });
      if (later) tellLater(questionId);
      return answer;
    },
    async catchUp() {
      for (const id of await untoldIn(storage.db)) untold.add(id);
      if (untold.size > 0) await tell();
    },
    async close() {
      if (timer) clearTimeout(timer);
      timer = null;
      if (untold.size > 0) await tell();
    },
  };
}

type Vote = { questionId: string; visitorId: string };

const ballot = compiledQuery((db, { questionId, visitorId }: Vote) =>
  db
    .selectFrom('questions as q')
    .innerJoin('live_sessions as s', 's.id', 'q.session_id')
    .select(['s.state', 's.audience_json'])
    // Whoever supports a question that was merged into this one supports this one already.
    .select((e) =>
      e
        .selectFrom('votes as v')
        .innerJoin('questions as one', 'one.id', 'v.question_id')
        .select((n) => n.fn.countAll<number>().as('n'))
        .where('v.visitor_id', '=', visitorId)
        .where((w) => w.or([w('one.id', '=', questionId), w('one.merged_into', '=', questionId)]))
        .as('given'),
    )
    .where('q.id', '=', questionId),
);

const audienceOf = (row: { audience_json: string }) =>
  JSON.parse(row.audience_json) as LiveSession['audience'];

const cast = compiledQuery((db, { questionId, visitorId }: Vote) =>
  db.insertInto('votes').values({ question_id: questionId, visitor_id: visitorId }),
);

const count = compiledQuery((db, { questionId, votes }: { questionId: string; votes: number }) =>
  db.updateTable('questions').set({ votes }).where('id', '=', questionId),
);

/** Public questions whose count is larger than the last one their session's log tells. */
async function untoldIn(db: Kysely<Tables>): Promise<string[]> {
  const counted = await db
    .selectFrom('questions')
    .select(['id', 'session_id', 'votes'])
    .where('votes', '>', 0)
    .where('state', 'in', PUBLIC_STATES)
    .execute();
  const told = new Map<string, number>();
  for (const sessionId of new Set(counted.map((row) => row.session_id))) {
    const entries = await db
      .selectFrom('events')
      .select('event_json')
      .where('session_id', '=', sessionId)
      .where('log', '=', 'public')
      .orderBy('seq')
      .execute();
    for (const { event_json } of entries) {
      const event = JSON.parse(event_json) as LiveEvent;
      if (event.kind === 'votes') told.set(event.id, event.votes);
      if (event.kind === 'question') told.set(event.question.id, event.question.votes);
    }
  }
  return counted.filter((row) => row.votes > (told.get(row.id) ?? 0)).map((row) => row.id);
}
