import type { Quiz, QuizAnswer, QuizProgress } from '@ville-usine/shared/quiz/question';
import type { Kysely, Selectable } from 'kysely';
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
  return progress(quiz, rows);
}

/** What a visitor has reached in every quiz of the edition. */
export async function allProgress(
  db: Kysely<Tables>,
  quizzes: readonly Quiz[],
  visitorId: string,
): Promise<QuizProgress[]> {
  const rows = await db.selectFrom('quiz_answers').selectAll().where('visitor_id', '=', visitorId).execute();
  return progressOf(quizzes, rows);
}

/** The same, of one visitor's answers that were read before. */
export function progressOf(quizzes: readonly Quiz[], rows: readonly Row[]): QuizProgress[] {
  return quizzes.map((quiz) =>
    progress(
      quiz,
      rows.filter((row) => row.sector_id === quiz.sector),
    ),
  );
}

/** Answers to questions that the edition no longer has count for nothing. */
function progress(quiz: Quiz, rows: readonly Row[]): QuizProgress {
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
    stamp: given.length === quiz.questions.length,
  };
}
