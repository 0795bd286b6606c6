import type { Quiz, QuizAnswer, QuizProgress } from '@ville-usine/shared/quiz/question';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

type Row = Selectable<Tables['quiz_answers']>;

/** What a visitor has reached in one quiz. */
export async function progressIn(db: Kysely<Tables>, quiz: Quiz, visitorId: string): Promise<QuizProgress> {
  const rows = await db
    .selectFrom('quiz_answers')
    .selectAll()
    .where('visitor_id', '=', visitorId)
    .where('sector_id', '=', quiz.sector)
    .execute();
  return progress(quiz, rows, await stampsOf(db, visitorId));
}

/** What a visitor has reached in every quiz of the edition. */
export async function allProgress(
  db: Kysely<Tables>,
  quizzes: readonly Quiz[],
  visitorId: string,
): Promise<QuizProgress[]> {
  const rows = await db.selectFrom('quiz_answers').selectAll().where('visitor_id', '=', visitorId).execute();
  return progressOf(quizzes, rows, await stampsOf(db, visitorId));
}

/** The same, of one visitor's answers and the pavilions whose stamp they won together, read before. */
export function progressOf(
  quizzes: readonly Quiz[],
  rows: readonly Row[],
  stamps: ReadonlySet<string>,
): QuizProgress[] {
  return quizzes.map((quiz) =>
    progress(
      quiz,
      rows.filter((row) => row.sector_id === quiz.sector),
      stamps,
    ),
  );
}

/** Pavilions whose stamp was won in a class's live quiz, however few of its questions were in it. */
async function stampsOf(db: Kysely<Tables>, visitorId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('quiz_stamps')
    .select('sector_id')
    .where('visitor_id', '=', visitorId)
    .execute();
  return new Set(rows.map(({ sector_id }) => sector_id));
}

/** Keeps a visitor's last answer to a question, in their own order. */
export async function noteQuizAnswer(
  trx: Transaction<Tables>,
  given: {
    visitorId: string;
    sector: string;
    questionId: string;
    answer: QuizAnswer;
    right: boolean;
    at: Date;
  },
): Promise<void> {
  const last = {
    answer_json: JSON.stringify(given.answer),
    right: given.right ? 1 : 0,
    at: given.at.toISOString(),
  };
  const { visitorId: visitor_id, sector: sector_id, questionId: question_id } = given;
  await trx
    .insertInto('quiz_answers')
    .values({ visitor_id, sector_id, question_id, tries: 1, ...last })
    .onConflict((conflict) =>
      conflict
        .columns(['visitor_id', 'sector_id', 'question_id'])
        .doUpdateSet((e) => ({ ...last, tries: e('quiz_answers.tries', '+', 1) })),
    )
    .execute();
}

/** Answers to questions that the edition no longer has count for nothing. */
function progress(quiz: Quiz, rows: readonly Row[], stamps: ReadonlySet<string>): QuizProgress {
  const answered: QuizProgress['answered'] = {};
  for (const { id } of quiz.questions) {
    const row = rows.find((one) => one.question_id === id);
    if (!row) continue;
    answered[id] = {
      answer: JSON.parse(row.answer_json) as QuizAnswer,
      right: row.right === 1,
      tries: row.tries,
    };
  }
  const given = Object.values(answered);
  return {
    sector: quiz.sector,
    answered,
    score: given.filter((one) => one.right).length,
    total: quiz.questions.length,
    stamp: given.length === quiz.questions.length || stamps.has(quiz.sector),
  };
}
