import type { CardTally } from '@ville-usine/shared/class-visit/round/round';
import type { Round } from '@ville-usine/shared/class-visit/round/round-machine';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** The answer that stands; `at` is when it came, milliseconds. */
export type KeptAnswer = { answer: QuizAnswer; right: boolean; points: number; at: number };

/** One who plays; `before` is what they had right of these questions before, known at the end. */
export type KeptPlayer = { team: number | null; before: number | null };

/** A round with everything given to it, as it is on disk; by visitor, then by question. */
export type RoundBook = {
  round: Round;
  players: Map<string, KeptPlayer>;
  answers: Map<string, Map<number, KeptAnswer>>;
  reads: Map<string, Set<number>>;
  cards: Map<number, CardTally>;
};

export const newBook = (round: Round): RoundBook => ({
  round,
  players: new Map(),
  answers: new Map(),
  reads: new Map(),
  cards: new Map(),
});

/** The round on a class's screens; null where there is none. */
export async function openBook(db: Kysely<Tables>, classId: string): Promise<RoundBook | null> {
  const row = await db
    .selectFrom('class_rounds')
    .select('round_json')
    .where('class_id', '=', classId)
    .where('left_at', 'is', null)
    .orderBy('started_at', 'desc')
    .executeTakeFirst();
  return row ? readBook(db, JSON.parse(row.round_json) as Round) : null;
}

/** A round with what was given to it. */
export async function readBook(db: Kysely<Tables>, round: Round): Promise<RoundBook> {
  const book = newBook(round);
  const [players, answers, reads, cards] = await Promise.all([
    db.selectFrom('round_players').selectAll().where('round_id', '=', round.id).execute(),
    db.selectFrom('round_answers').selectAll().where('round_id', '=', round.id).execute(),
    db.selectFrom('round_reads').selectAll().where('round_id', '=', round.id).execute(),
    db.selectFrom('round_cards').selectAll().where('round_id', '=', round.id).execute(),
  ]);
  for (const { visitor_id, team, before_right } of players)
    book.players.set(visitor_id, { team, before: before_right });
  for (const { visitor_id, question, answer_json, right, points, at } of answers)
    noteAnswer(book, visitor_id, question, {
      answer: JSON.parse(answer_json) as QuizAnswer,
      right: right === 1,
      points,
      at: Date.parse(at),
    });
  for (const { visitor_id, question } of reads) noteRead(book, visitor_id, question);
  for (const { question, cards_json } of cards) book.cards.set(question, JSON.parse(cards_json) as CardTally);
  return book;
}

export function noteAnswer(
  { answers }: RoundBook,
  visitorId: string,
  index: number,
  given: KeptAnswer,
): void {
  const own = answers.get(visitorId) ?? new Map<number, KeptAnswer>();
  own.set(index, given);
  answers.set(visitorId, own);
}

export function noteRead({ reads }: RoundBook, visitorId: string, index: number): void {
  const own = reads.get(visitorId) ?? new Set<number>();
  own.add(index);
  reads.set(visitorId, own);
}

/** The answers to one question, by visitor. */
export function answersTo({ answers }: RoundBook, index: number): Map<string, KeptAnswer> {
  const given = new Map<string, KeptAnswer>();
  for (const [visitorId, own] of answers) {
    const answer = own.get(index);
    if (answer) given.set(visitorId, answer);
  }
  return given;
}

/** Into the team with the fewest, the first of equals; null without teams. */
export function teamFor({ round, players }: RoundBook): number | null {
  const { teams } = round.options;
  if (teams === 0) return null;
  const sizes = new Array<number>(teams).fill(0);
  for (const { team } of players.values()) if (team !== null) sizes[team]! += 1;
  return sizes.indexOf(Math.min(...sizes));
}
