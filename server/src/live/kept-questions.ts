import { PUBLIC_STATES } from '@ville-usine/shared/live/is-public';
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
    .select(['v.pseudonym', 'v.class_id', 'c.label as class_label'])
    .select((e) =>
      e
        .selectFrom('questions as gathered')
        .select((n) => n.fn.countAll<number>().as('n'))
        .whereRef('gathered.merged_into', '=', 'q.id')
        .as('gathers'),
    )
    .select((e) =>
      e
        .selectFrom('questions as earlier')
        .select((n) => n.fn.countAll<number>().as('n'))
        .whereRef('earlier.visitor_id', '=', 'q.visitor_id')
        .whereRef('earlier.session_id', '=', 'q.session_id')
        .whereRef('earlier.asked_at', '<', 'q.asked_at')
        .as('asked_before'),
    )
    .select((e) =>
      e
        .selectFrom('blocks as b')
        .select((n) => n.fn.countAll<number>().as('n'))
        .whereRef('b.visitor_id', '=', 'q.visitor_id')
        .where('b.ended_at', 'is', null)
        .where((w) => w.or([w('b.scope', '=', 'week'), w('b.session_id', '=', w.ref('q.session_id'))]))
        .as('blocks'),
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
    classId: row.class_id,
    classLabel: row.class_label,
    gathers: Number(row.gathers),
    firstTime: Number(row.asked_before) === 0,
    blocked: Number(row.blocks) > 0,
  };
}

/** One question, or null. */
export async function questionById(db: Kysely<Tables>, id: string): Promise<KeptQuestion | null> {
  const [row] = await byId(db, { id });
  return row ? kept(row) : null;
}

const byId = compiledQuery((db, { id }: { id: string }) => questions(db).where('q.id', '=', id));

/** A session's questions, oldest first: all of them, or only those that one group of people may see or has to decide on. */
export async function questionsOf(
  db: Kysely<Tables>,
  sessionId: string,
  which: 'all' | 'public' | 'waiting' | { visitorId: string } | { classId: string },
): Promise<KeptQuestion[]> {
  let query = questions(db).where('q.session_id', '=', sessionId).orderBy('q.asked_at').orderBy('q.id');
  if (which === 'public') query = query.where('q.state', 'in', PUBLIC_STATES);
  if (which === 'waiting') query = query.where('q.state', 'in', WAITING);
  if (typeof which === 'object' && 'visitorId' in which)
    query = query.where('q.visitor_id', '=', which.visitorId);
  if (typeof which === 'object' && 'classId' in which) query = query.where('v.class_id', '=', which.classId);
  return (await query.execute()).map(kept);
}

const WAITING = ['submitted', 'held'] as const;

/** The questions that were merged into this one, oldest first. */
export async function mergedInto(db: Kysely<Tables>, questionId: string): Promise<KeptQuestion[]> {
  const rows = await questions(db)
    .where('q.merged_into', '=', questionId)
    .orderBy('q.asked_at')
    .orderBy('q.id')
    .execute();
  return rows.map(kept);
}

/** All that waits of one visitor, in whatever session. */
export async function waitingOf(db: Kysely<Tables>, visitorId: string): Promise<KeptQuestion[]> {
  const rows = await questions(db)
    .where('q.visitor_id', '=', visitorId)
    .where('q.state', 'in', WAITING)
    .orderBy('q.asked_at')
    .orderBy('q.id')
    .execute();
  return rows.map(kept);
}

/** The sessions in which a question waits, one that was asked by then where a time is given. */
export async function sessionsWaiting(db: Kysely<Tables>, askedBy = '9'): Promise<string[]> {
  const rows = await db
    .selectFrom('questions')
    .select('session_id')
    .distinct()
    .where('state', 'in', WAITING)
    .where('asked_at', '<=', askedBy)
    .execute();
  return rows.map((row) => row.session_id);
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
    .where('q.state', 'in', ['answered', 'archived'])
    .where('q.answered_at', 'is not', null)
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
