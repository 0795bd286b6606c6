import { randomUUID } from 'node:crypto';
import type { RoundNow, RoundOptions } from '@ville-usine/shared/class-visit/round/round';
import type { RoundOrder } from '@ville-usine/shared/class-visit/round/round-wire';
import type { Actor } from '../stage/actor.ts';

const CALM: RoundOptions = { seconds: null, speed: false, teams: 0, practice: false, cards: false };

/** A live quiz of the metallurgy hall, led by the class's guide at a line of their own. */
export async function ledRound(guide: Actor, questions: number, options: Partial<RoundOptions> = {}) {
  const id = randomUUID();
  let now: RoundNow | null = null;
  guide.socket.on('round:now', (round: unknown) => {
    now = round as RoundNow | null;
  });
  const { round } = await guide.do('round:start', {
    id,
    source: { kind: 'sector', sector: 'metallurgie' },
    questions,
    level: null,
    hall: null,
    options: { ...CALM, ...options },
  });
  now ??= round;
  const order = (wish: RoundOrder) => guide.do('round:order', { roundId: id, order: wish });
  return {
    id,
    /** The round as the class was last told it. */
    now: () => now!,
    order,
    /** On to the next question, or to the end; gives it as the class is told. */
    next: async (): Promise<RoundNow> => {
      const from = now!.index;
      const told = guide.next('round:now', (it) => it !== null && it.index !== from);
      await order({ do: 'next', from });
      return (await told)[0]!;
    },
    /** Shows what came of the question. */
    reveal: async (): Promise<RoundNow> => {
      const told = guide.next('round:now', (it) => it?.phase === 'revealed');
      await order({ do: 'reveal' });
      return (await told)[0]!;
    },
    leave: () => order({ do: 'leave' }),
  };
}
