import type { CardTally } from '@ville-usine/shared/class-visit/round/round';
import type { Round } from '@ville-usine/shared/class-visit/round/round-machine';
import type { Transaction } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { KeptAnswer, KeptPlayer } from './round-book.ts';

type Trx = Transaction<Tables>;
/** What every row of a round bears. */
export type RoundKey = { class_id: string; round_id: string };

export async function addRound(trx: Trx, classId: string, round: Round, at: Date): Promise<void> {
  const round_json = JSON.stringify(round);
  const row = { id: round.id, class_id: classId, round_json, started_at: at.toISOString(), left_at: null };
  await trx.insertInto('class_rounds').values(row).execute();
}

/** Keeps what a round has become; one that was erased with its class stays so. */
export async function keepRound(trx: Trx, round: Round): Promise<void> {
  await trx
    .updateTable('class_rounds')
    .set({ round_json: JSON.stringify(round) })
    .where('id', '=', round.id)
    .execute();
}

/** It is off the screens from now on. */
export async function leaveRound(trx: Trx, roundId: string, at: Date): Promise<void> {
  await trx
    .updateTable('class_rounds')
    .set({ left_at: at.toISOString() })
    .where('id', '=', roundId)
    .execute();
}

export async function keepPlayer(
  trx: Trx,
  key: RoundKey,
  visitorId: string,
  { team }: KeptPlayer,
): Promise<void> {
  await trx
    .insertInto('round_players')
    .values({ ...key, visitor_id: visitorId, team, before_right: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function keepAnswer(
  trx: Trx,
  key: RoundKey,
  visitorId: string,
  question: number,
  { answer, right, points, at }: KeptAnswer,
): Promise<void> {
  const given = {
    answer_json: JSON.stringify(answer),
    right: right ? 1 : 0,
    points,
    at: new Date(at).toISOString(),
  };
  await trx
    .insertInto('round_answers')
    .values({ ...key, visitor_id: visitorId, question, ...given })
    .onConflict((conflict) => conflict.columns(['round_id', 'visitor_id', 'question']).doUpdateSet(given))
    .execute();
}

export async function keepRead(trx: Trx, key: RoundKey, visitorId: string, question: number): Promise<void> {
  await trx
    .insertInto('round_reads')
    .values({ ...key, visitor_id: visitorId, question })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function keepCards(trx: Trx, key: RoundKey, question: number, cards: CardTally): Promise<void> {
  const cards_json = JSON.stringify(cards);
  await trx
    .insertInto('round_cards')
    .values({ ...key, question, cards_json })
    .onConflict((conflict) => conflict.columns(['round_id', 'question']).doUpdateSet({ cards_json }))
    .execute();
}
