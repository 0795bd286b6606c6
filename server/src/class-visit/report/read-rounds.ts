import type { ReportRound } from '@ville-usine/shared/class-visit/report';
import { countedOf, isPractice, type Round } from '@ville-usine/shared/class-visit/round/round-machine';
import { resultOf } from '@ville-usine/shared/class-visit/round/round-result';
import { grade } from '@ville-usine/shared/quiz/grade';
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { answersTo, type RoundBook, readBook } from '../round/round-book.ts';

/** The live quizzes of a class to which anything was answered, in the order they were started. */
export async function readRounds(db: Kysely<Tables>, classId: string): Promise<ReportRound[]> {
  const rows = await db
    .selectFrom('class_rounds')
    .select(['round_json', 'started_at'])
    .where('class_id', '=', classId)
    .orderBy('started_at')
    .execute();
  const pseudonyms = new Map(
    (
      await db
        .selectFrom('class_pupils as p')
        .innerJoin('visitors as v', 'v.id', 'p.visitor_id')
        .select(['v.id', 'v.pseudonym'])
        .where('p.class_id', '=', classId)
        .where('v.purged_at', 'is', null)
        .execute()
    ).map(({ id, pseudonym }) => [id, pseudonym]),
  );
  const rounds: ReportRound[] = [];
  for (const { round_json, started_at } of rows) {
    const book = await readBook(db, JSON.parse(round_json) as Round);
    const questions = questionsOf(book);
    if (questions.some(({ answered }) => answered > 0))
      rounds.push({
        title: book.round.title,
        at: started_at,
        questions,
        pupils: pupilsIn(book, pseudonyms),
        of: countedOf(book.round).length,
        speed: book.round.options.speed,
      });
  }
  return rounds;
}

const questionsOf = (book: RoundBook): ReportRound['questions'] =>
  book.round.questions.map((question, index) => {
    const { id } = book.round;
    const { right, given } = resultOf(
      question,
      id,
      [...answersTo(book, index).values()],
      book.cards.get(index) ?? null,
      (answer) => grade(question, id, answer) === true,
    );
    return { text: question.prompt, practice: isPractice(book.round, index), answered: given, right };
  });

function pupilsIn(
  { round, answers }: RoundBook,
  pseudonyms: ReadonlyMap<string, string>,
): ReportRound['pupils'] {
  const counted = countedOf(round);
  return [...answers]
    .flatMap(([id, own]) => {
      const pseudonym = pseudonyms.get(id);
      const given = counted.flatMap((index) => own.get(index) ?? []);
      if (pseudonym === undefined || given.length === 0) return [];
      const right = given.filter((one) => one.right).length;
      const points = given.reduce((sum, one) => sum + one.points, 0);
      return [{ pseudonym, answered: given.length, right, points }];
    })
    .sort((a, b) => a.pseudonym.localeCompare(b.pseudonym, 'fr'));
}
