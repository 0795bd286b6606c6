import { readClassCode } from '@ville-usine/shared/people/class-code';
import type { Visitor } from '@ville-usine/shared/people/person';
import type { Transaction } from 'kysely';
import { ensurePupil } from '../class-visit/tour/pupils.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import type { Tables } from '../storage/tables.ts';

type Joining = Pick<ServerParts, 'storage' | 'clock'> & {
  /** Somebody finds all places of this class taken. */
  turnedAway: (classId: string) => void;
};

/**
 * Joins the class of a code, however it is typed, and keeps the pupil's key with it; a class is in no session for adults.
 * Throws `class-unknown`, and `class-full` where its visit has no place left, unless they are in it already.
 */
export async function joinClass(
  { storage, clock, turnedAway }: Joining,
  who: Visitor,
  typed: string,
): Promise<Visitor> {
  const classId = await storage.write(async (trx) => {
    const id = await classOf(trx, typed);
    if (await isFull(trx, id, who)) return { full: id };
    await trx.updateTable('visitors').set({ class_id: id }).where('id', '=', who.id).execute();
    await trx.deleteFrom('adult_entries').where('visitor_id', '=', who.id).execute();
    await ensurePupil(trx, who.id, id, clock.now());
    return id;
  });
  if (typeof classId !== 'string') {
    turnedAway(classId.full);
    throw new Refusal('class-full');
  }
  const { adultIn: _, ...pupil } = who;
  return { ...pupil, classId };
}

/** The class of a code, however it is typed. Throws `class-unknown`. */
export async function classOf(trx: Transaction<Tables>, typed: string): Promise<string> {
  const code = readClassCode(typed);
  const found = code
    ? await trx.selectFrom('classes').select('id').where('code', '=', code).executeTakeFirst()
    : undefined;
  if (!found) throw new Refusal('class-unknown');
  return found.id;
}

/** Whether a class's visit has no place for somebody who is not in it yet; a class without a visit always has one. */
async function isFull(trx: Transaction<Tables>, classId: string, who: Visitor): Promise<boolean> {
  if (who.classId === classId) return false;
  const visit = await trx
    .selectFrom('class_visits')
    .select('pupils')
    .where('class_id', '=', classId)
    .executeTakeFirst();
  if (!visit) return false;
  const pupils = await trx
    .selectFrom('class_pupils as p')
    .innerJoin('visitors as v', 'v.id', 'p.visitor_id')
    .select('v.id')
    .where('p.class_id', '=', classId)
    .where('v.purged_at', 'is', null)
    .execute();
  return pupils.length >= visit.pupils && !pupils.some(({ id }) => id === who.id);
}
