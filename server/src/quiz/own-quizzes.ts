import { OWN_QUIZ_BYTES, OWN_QUIZZES } from '@ville-usine/shared/quiz/own-limits';
import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import type { OwnQuiz, OwnQuizLine } from '@ville-usine/shared/quiz/own-quiz';
import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** The own quizzes of a class, the one changed last first. */
export async function ownQuizzesOf(db: Db, classId: string): Promise<OwnQuizLine[]> {
  const rows = await db
    .selectFrom('own_quizzes')
    .select(['id', 'title', 'kinds_json', 'changed_at'])
    .where('class_id', '=', classId)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, title, kinds_json, changed_at }) => {
    const kinds = JSON.parse(kinds_json) as OwnQuestion['kind'][];
    return { id, title, questions: kinds.length, kinds: [...new Set(kinds)], changedAt: changed_at };
  });
}

/** One of them, with its answers; null where the class has none of this id. */
export async function ownQuizOf(db: Db, classId: string, id: string): Promise<OwnQuiz | null> {
  const row = await db
    .selectFrom('own_quizzes')
    .select(['id', 'title', 'questions_json'])
    .where('class_id', '=', classId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { id: row.id, title: row.title, questions: JSON.parse(row.questions_json) } : null;
}

/** Keeps a quiz, or what it has become, under its own id. Throws `quiz-too-large`, and `quizzes-full` for one too many. */
export async function keepOwnQuiz(
  trx: Transaction<Tables>,
  classId: string,
  { id, title, questions }: OwnQuiz,
  at: Date,
): Promise<OwnQuizLine> {
  const questions_json = JSON.stringify(questions);
  if (Buffer.byteLength(questions_json) > OWN_QUIZ_BYTES) throw new Refusal('quiz-too-large');
  const others = (await ownQuizzesOf(trx, classId)).filter((one) => one.id !== id);
  if (others.length >= OWN_QUIZZES) throw new Refusal('quizzes-full');
  const kinds = questions.map(({ kind }) => kind);
  const changed_at = at.toISOString();
  const told = { title, questions_json, kinds_json: JSON.stringify(kinds), changed_at };
  await trx
    .insertInto('own_quizzes')
    .values({ id, class_id: classId, created_at: changed_at, ...told })
    .onConflict((conflict) => conflict.columns(['class_id', 'id']).doUpdateSet(told))
    .execute();
  return { id, title, questions: kinds.length, kinds: [...new Set(kinds)], changedAt: changed_at };
}

export async function removeOwnQuiz(trx: Transaction<Tables>, classId: string, id: string): Promise<void> {
  await trx.deleteFrom('own_quizzes').where('class_id', '=', classId).where('id', '=', id).execute();
}
