import type { IncomingMessage } from 'node:http';
import type { Visitor } from '@ville-usine/shared/people/person';
import type { Logger } from 'pino';
import { Refusal } from '../ops/refusal.ts';
import { type Rate, tokenBuckets } from '../ops/token-buckets.ts';
import { addressOf, type Trust } from './address-of.ts';

/** New visits from one address: a whole school at the same bell, and the children who come back after it. */
const OPENINGS: Rate = { perSecond: 1, burst: 600 };
/** Wrong class codes and keys of one visitor: a child who hunts for the right key, not one who hunts for a class. */
const WRONG_CODES: Rate = { perSecond: 1 / 5, burst: 8 };
/** Wrong class codes and keys from one address: everyone in a class of 28 may be wrong four times in a row. */
const WRONG_CODES_HERE: Rate = { perSecond: 1 / 2, burst: 120 };
/** Whoever tries codes is written down once an address in ten minutes: a log is no place to flood. */
const NOTED: Rate = { perSecond: 1 / 600, burst: 1 };

export type VisitLimits = {
  /** Asked before a new visit is opened. Throws `too-fast`. */
  opening(request: IncomingMessage): void;
  /**
   * Runs `join`; only a refusal of it counts as a try, of this visitor (null for a browser without a visit) and of their
   * address. Throws `too-fast`, also for what would have been right.
   */
  tryingCode<T>(request: IncomingMessage, who: Visitor | null, join: () => Promise<T>): Promise<T>;
};

export function visitLimits(trust: Trust, logger: Pick<Logger, 'warn'>): VisitLimits {
  const openings = tokenBuckets(OPENINGS);
  const ofVisitor = tokenBuckets(WRONG_CODES);
  const ofAddress = tokenBuckets(WRONG_CODES_HERE);
  const noted = tokenBuckets(NOTED);

  return {
    opening(request) {
      const address = addressOf(request, trust);
      const wait = address === null ? 0 : openings.take(address);
      if (wait > 0) throw new Refusal('too-fast', wait);
    },
    async tryingCode(request, who, join) {
      const address = addressOf(request, trust);
      const wait = Math.max(
        who === null ? 0 : ofVisitor.take(who.id),
        address === null ? 0 : ofAddress.take(address),
      );
      if (wait > 0) {
        if (noted.take(address ?? '') === 0) logger.warn({ address }, 'class codes are being tried');
        throw new Refusal('too-fast', wait);
      }
      const joined = await join();
      if (who !== null) ofVisitor.giveBack(who.id);
      if (address !== null) ofAddress.giveBack(address);
      return joined;
    },
  };
}
