import { gainWithin, type Player, plinthsOf } from '@ville-usine/shared/class-visit/round/podium';
import type { Podium } from '@ville-usine/shared/class-visit/round/round';
import { countedOf } from '@ville-usine/shared/class-visit/round/round-machine';
import { cardsRight } from '@ville-usine/shared/class-visit/round/round-result';
import { isPublic } from '@ville-usine/shared/live/is-public';
import type { QuestionState } from '@ville-usine/shared/live/question';
import { grade, reseat, solutionOf } from '@ville-usine/shared/quiz/grade';
import type { Transaction } from 'kysely';
import { noteQuizAnswer } from '../../quiz/progress.ts';
import type { Tables } from '../../storage/tables.ts';
import type { PlayingPupil } from './class-pupils.ts';
import { type RoundBook, readBook } from './round-book.ts';
import { scoreOf } from './tell-round.ts';

type Trx = Transaction<Tables>;

/**
 * What is reckoned once, as a round ends: what everyone had right before, the plinths, the class's own result; answers to a
 * pavilion's quiz count for it too, in their author's own order, and win its stamp. `book.round` is over already.
 */
export async function finishRound(
  trx: Trx,
  ended: RoundBook,
  pupils: readonly PlayingPupil[],
  at: Date,
): Promise<RoundBook> {
  // What is on disk counts: an answer that was told it is kept is among it.
  const book = await readBook(trx, ended.round);
  const { round } = book;
  const played = pupils.filter(({ id }) => (book.answers.get(id)?.size ?? 0) > 0);
  for (const { id } of played) {
    const before = await beforeOf(trx, book, id);
    const player = book.players.get(id) ?? { team: null, before: null };
    book.players.set(id, { ...player, before });
    await trx
      .updateTable('round_players')
      .set({ before_right: before })
      .where('round_id', '=', round.id)
      .where('visitor_id', '=', id)
      .execute();
  }
  const players: Player[] = [];
  for (const pupil of played) players.push(await playerOf(trx, book, pupil));
  if (round.sector !== null)
    for (const { id } of played) await countForSector(trx, book, round.sector, id, at);
  const podium: Podium = {
    ...classResult(book),
    pupils: played.length,
    plinths: plinthsOf(players, round.id),
  };
  return { ...book, round: { ...round, podium } };
}

/** How many of the round's questions they had right before it; null where they had answered none. */
async function beforeOf(trx: Trx, { round }: RoundBook, visitorId: string): Promise<number | null> {
  if (round.sector === null) return null;
  const rows = await trx
    .selectFrom('quiz_answers')
    .select('right')
    .where('visitor_id', '=', visitorId)
    .where('sector_id', '=', round.sector)
    .where(
      'question_id',
      'in',
      countedOf(round).map((index) => round.questions[index]!.id),
    )
    .execute();
  return rows.length === 0 ? null : rows.filter(({ right }) => right === 1).length;
}

async function playerOf(trx: Trx, book: RoundBook, pupil: PlayingPupil): Promise<Player> {
  const { round, answers, reads, players } = book;
  const { extra: _, ...who } = pupil;
  const asked = await trx
    .selectFrom('questions')
    .select(['text', 'state_json'])
    .where('visitor_id', '=', pupil.id)
    .orderBy('asked_at')
    .execute();
  const approved = asked.filter(({ state_json }) => isPublic(JSON.parse(state_json) as QuestionState));
  const { looked } = await trx
    .selectFrom('passport_marks')
    .select((e) => e.fn.countAll<number>().as('looked'))
    .where('visitor_id', '=', pupil.id)
    .executeTakeFirstOrThrow();
  const own = answers.get(pupil.id);
  const before = players.get(pupil.id)?.before ?? null;
  const rights = countedOf(round).map((index) => own?.get(index)?.right ?? false);
  return {
    pupil: who,
    asked: approved.length,
    quote: approved.at(-1)?.text ?? null,
    looked: Number(looked),
    gain: before === null ? gainWithin(rights) : scoreOf(book, pupil.id).right - before,
    reads: reads.get(pupil.id)?.size ?? 0,
  };
}

/** Right answers of the whole class, cards among them. */
function classResult({ round, answers, cards }: RoundBook): { right: number; given: number } {
  let right = 0;
  let given = 0;
  for (const index of countedOf(round)) {
    for (const own of answers.values()) {
      const answer = own.get(index);
      if (answer) given += 1;
      if (answer?.right) right += 1;
    }
    const question = round.questions[index]!;
    const counted = cardsRight(
      solutionOf(question, round.id),
      cards.get(index) ?? null,
      (answer) => grade(question, round.id, answer) === true,
    );
    right += counted.right;
    given += counted.given;
  }
  return { right, given };
}

async function countForSector(
  trx: Trx,
  { round, answers }: RoundBook,
  sector: string,
  visitorId: string,
  at: Date,
): Promise<void> {
  for (const [index, { answer, right }] of answers.get(visitorId) ?? []) {
    const question = round.questions[index]!;
    const own = reseat(question, answer, round.id, visitorId);
    await noteQuizAnswer(trx, { visitorId, sector, questionId: question.id, answer: own, right, at });
  }
  await trx
    .insertInto('quiz_stamps')
    .values({ visitor_id: visitorId, sector_id: sector, at: at.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
