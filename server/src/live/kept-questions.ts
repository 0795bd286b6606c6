import type { QuestionPlace, QuestionState } from '@ville-usine/shared/live/question';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import type { Kysely } from 'kysely';
import { compiledQuery } from '../storage/compiled-query.ts';
import type { Tables } from '../storage/tables.ts';

function questions(db: Kysely<Tables>) {
  return db
    .selectFrom('questions as q')
    .innerJoin('visitors as v', 'v.id', 'q.visitor_id')
    .leftJoin('classes as c', 'c.id', 'v.class_id')
    .selectAll('q')
    .select(['v.pseudonym', 'c.label as class_label'])
    .select((e) =>
      e
        .selectFrom('questions as earlier')
        .select((n) => n.fn.countAll<number>().as('n'))
        .whereRef('earlier.visitor_id', '=', 'q.visitor_id')
        .whereRef('earlier.session_id', '=', 'q.session_id')
        .whereRef('earlier.asked_at', '<', 'q.asked_at')
        .as('asked_before'),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof questions>['executeTakeFirstOrThrow']>>;

function kept(row: Row): KeptQuestion {
  return {
    id: row.id,
    sessionId: row.session_id,
    visitorId: row.visitor_id,
    key: row.key,
    text: row.text,
    original: row.original,
    place: row.place_json === null ? null : (JSON.parse(row.place_json) as QuestionPlace),
    state: JSON.parse(row.state_json) as QuestionState,
    votes: row.votes,
    pinned: row.pinned === 1,
    reworded: row.reworded === 1,
    askedAt: row.asked_at,
    approvedAt: row.approved_at,
    pseudonym: row.pseudonym,
    classLabel: row.class_label,
    firstTime: Number(row.asked_before) === 0,
  };
}

/** One question, or null. */
export async function questionById(db: Kysely<Tables>, id: string): Promise<KeptQuestion | null> {
  const [row] = await byId(db, { id });
  return row ? kept(row) : null;
}

const byId = compiledQuery((db, { id }: { id: string }) => questions(db).where('q.id', '=', id));

/** A session's questions, oldest first: all of them, only the public ones, or only one visitor's. */
export async function questionsOf(
  db: Kysely<Tables>,
  sessionId: string,
  which: 'all' | 'public' | { visitorId: string },
): Promise<KeptQuestion[]> {
  let query = questions(db).where('q.session_id', '=', sessionId).orderBy('q.asked_at').orderBy('q.id');
  if (which === 'public') query = query.where('q.state', 'in', ['approved', 'taken', 'answered']);
  if (typeof which === 'object') query = query.where('q.visitor_id', '=', which.visitorId);
  return (await query.execute()).map(kept);
}

/**
 * Answered questions of these sessions, newest answer first; those asked at a company's stand or in one of its
 * sessions, where one is named.
 */
export async function answeredQuestions(
  db: Kysely<Tables>,
  { company, sessions, limit }: { company?: string | undefined; sessions: readonly string[]; limit: number },
): Promise<KeptQuestion[]> {
  if (sessions.length === 0) return [];
  let query = questions(db)
    .innerJoin('live_sessions as s', 's.id', 'q.session_id')
    .where('q.state', '=', 'answered')
    .where('q.session_id', 'in', sessions)
    .orderBy('q.answered_at', 'desc')
    .orderBy('q.id')
    .limit(limit);
  if (company !== undefined) {
    const place = JSON.stringify({ kind: 'stand', id: company } satisfies QuestionPlace);
    query = query.where((e) => e.or([e('q.place_json', '=', place), e('s.company_id', '=', company)]));
  }
  return (await query.execute()).map(kept);
}
