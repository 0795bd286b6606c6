import type { Person } from '@ville-usine/shared/people/person';
import type { RequestName } from '@ville-usine/shared/wire';
import type { Logger } from 'pino';
import type { MessageDesk } from './app-socket.ts';
import { type Rate, tokenBuckets } from './token-buckets.ts';

export type MessageLimits = {
  /** Any message of one person, over all their tabs. */
  person: Rate;
  /** Any message from one address: two classes of thirty behind one line, and room to spare. */
  address: Rate;
  /** Questions of one visitor. */
  question: Rate;
  /** Questions from one address: two classes asking at the same word of their teacher. */
  addressQuestion: Rate;
  /** Lines of sound one person opens: a wobbly network tries again, a flood waits. */
  offer: Rate;
};

export const MESSAGE_LIMITS: MessageLimits = {
  person: { perSecond: 20, burst: 40 },
  address: { perSecond: 600, burst: 1800 },
  question: { perSecond: 1 / 5, burst: 3 },
  addressQuestion: { perSecond: 20, burst: 180 },
  offer: { perSecond: 1 / 4, burst: 6 },
};

/** Reactions of one visitor that count; what is above is swallowed, not refused. */
export const REACTION_RATE: Rate = { perSecond: 3, burst: 3 };

/** Who may send how much, whether the server is closing, and what is still being worked on. */
export function messageDesk(
  logger: Logger,
  limits: MessageLimits = MESSAGE_LIMITS,
): MessageDesk & { close(): Promise<void> } {
  const person = tokenBuckets(limits.person);
  const address = tokenBuckets(limits.address);
  const question = tokenBuckets(limits.question);
  const addressQuestion = tokenBuckets(limits.addressQuestion);
  const underway = new Set<Promise<unknown>>();
  let closing = false;

  return {
    logger,
    wait(name: RequestName, who: Person, from: string | null) {
      // A child who drums on a key must still be able to ask; `live/reactions` has their own measure.
      if (name === 'room:react') return 0;
      const asked = name === 'question:ask';
      return Math.max(
        person.take(who.id),
        from === null ? 0 : address.take(from),
        asked ? question.take(who.id) : 0,
        asked && from !== null ? addressQuestion.take(from) : 0,
      );
    },
    closing: () => closing,
    track<T>(work: Promise<T>) {
      underway.add(work);
      void work.finally(() => underway.delete(work)).catch(() => undefined);
      return work;
    },
    /** Refuses new work from now on; resolves when what was under way is done. */
    async close() {
      closing = true;
      await Promise.allSettled([...underway]);
    },
  };
}
