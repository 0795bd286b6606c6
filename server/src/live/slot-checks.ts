import type { LiveSession } from '@ville-usine/shared/live/session';
import { type Slot, slotsOf } from '@ville-usine/shared/live/slots';
import { drawFreeCode } from '@ville-usine/shared/people/class-code';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import { isTaken } from '../people/classes.ts';
import type { Tables } from '../storage/tables.ts';
import { takenIn } from './slot-places.ts';

/** A slot that has not begun at this moment. Throws `not-found`, `slot-begun`. */
export function slotToCome(session: LiveSession, index: number, at: string): Slot {
  const slot = slotsOf(session)[index];
  if (!slot) throw new Refusal('not-found');
  if (slot.startsAt <= at) throw new Refusal('slot-begun');
  return slot;
}

/** Throws `slot-full` where a slot has not so many places more; writes run one after another, so the count holds. */
export async function needPlaces(
  trx: Transaction<Tables>,
  session: LiveSession,
  slot: number,
  more: number,
): Promise<void> {
  const taken = (await takenIn(trx, session))[slot] ?? 0;
  if (more > 0 && taken + more > (session.slots?.places ?? 0)) throw new Refusal('slot-full');
}

/** A code no other group of the session and no class has. */
export async function freeCode(trx: Transaction<Tables>, sessionId: string): Promise<string> {
  return drawFreeCode(async (code) => {
    const group = await trx
      .selectFrom('slot_groups')
      .select('id')
      .where('session_id', '=', sessionId)
      .where('code', '=', code)
      .executeTakeFirst();
    return group !== undefined || (await isTaken(trx, code));
  });
}
