import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { RoundOrder } from '@ville-usine/shared/class-visit/round/round-wire';
import { useEffect } from 'react';
import { useConnection } from '../../../net/connection.ts';
import { followRound, roundAsks, useRound } from '../round-store.ts';

/** Gives a round an order; true once it is carried out. */
export const orderRound = async (round: Pick<RoundNow, 'id'>, order: RoundOrder): Promise<boolean> =>
  (await roundAsks('round:order', { roundId: round.id, order })).ok;

/** The class's round as its guide leads it from this page; `online` while orders leave. */
export function useRoundLead() {
  useEffect(followRound, []);
  const { round, board, refused } = useRound();
  const online = useConnection(({ state }) => state !== 'offline');
  return { round, board, refused, online };
}
