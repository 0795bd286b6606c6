import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { QuestionState } from '@ville-usine/shared/live/question';
import type { ClassExport } from '@ville-usine/shared/live/retention';
import type { Kysely } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';

/** All that is kept of a class's visits; there is no name to be found. Throws `not-found`. */
export async function exportClass(db: Kysely<Tables>, classId: string, now: Date): Promise<ClassExport> {
  const group = await db
    .selectFrom('classes')
    .selectAll()
    .where('id', '=', classId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (!group) throw new Refusal('not-found');
  const rows = await db
    .selectFrom('visitors')
    .select(['id', 'pseudonym', 'created_at', 'seen_at'])
    .where('class_id', '=', classId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const visitors = [];
  for (const { id, pseudonym, created_at, seen_at } of rows) {
    visitors.push({ pseudonym, openedAt: created_at, seenAt: seen_at, ...(await recordsOf(db, id)) });
  }
  return {
    version: 1,
    label: group.label,
    createdAt: group.created_at,
    exportedAt: now.toISOString(),
    visitors,
  };
}

async function recordsOf(db: Kysely<Tables>, visitorId: string) {
  const asked = db
    .selectFrom('questions')
    .selectAll()
    .where('visitor_id', '=', visitorId)
    .orderBy('asked_at');
  const questions = (await asked.execute()).map((row) => ({
    sessionId: row.session_id,
    text: row.original ?? row.text,
    state: row.state,
    askedAt: row.asked_at,
    answer: answerOf(JSON.parse(row.state_json) as QuestionState)?.text ?? null,
  }));
  const votes = await db
    .selectFrom('votes')
    .select('question_id')
    .where('visitor_id', '=', visitorId)
    .execute();
  const given = db.selectFrom('quiz_answers').selectAll().where('visitor_id', '=', visitorId).orderBy('at');
  const quizAnswers = (await given.execute()).map((row) => ({
    sector: row.sector_id,
    questionId: row.question_id,
    right: row.right === 1,
    tries: row.tries,
    at: row.at,
  }));
  const finds = await db
    .selectFrom('finds')
    .select(['gear', 'at'])
    .where('visitor_id', '=', visitorId)
    .orderBy('at')
    .execute();
  const blocks = await db
    .selectFrom('blocks')
    .select(['scope', 'reason', 'at', 'until', 'ended_at as endedAt'])
    .where('visitor_id', '=', visitorId)
    .orderBy('at')
    .execute();
  const notices = await db
    .selectFrom('class_notices as n')
    .innerJoin('questions as q', 'q.id', 'n.question_id')
    .select(['n.reason', 'n.at', 'n.undone_at as undoneAt', 'n.read_at as readAt'])
    .where('q.visitor_id', '=', visitorId)
    .orderBy('n.at')
    .execute();
  return { questions, votes: votes.length, quizAnswers, finds, blocks, notices };
}
