import { NEW_TOUR, type Tour } from '@ville-usine/shared/class-visit/tour-machine';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** Where a class's visit was last; one that was never begun for a class that has none. */
export async function keptTour(db: Kysely<Tables>, classId: string): Promise<Tour> {
  const row = await db
    .selectFrom('class_tours')
    .select('tour_json')
    .where('class_id', '=', classId)
    .executeTakeFirst();
  return row ? { ...NEW_TOUR, ...(JSON.parse(row.tour_json) as Tour) } : NEW_TOUR;
}

export async function keepTour(
  trx: Transaction<Tables>,
  classId: string,
  tour: Tour,
  at: Date,
): Promise<void> {
  const row = { tour_json: JSON.stringify(tour), changed_at: at.toISOString() };
  await trx
    .insertInto('class_tours')
    .values({ class_id: classId, ...row })
    .onConflict((conflict) => conflict.column('class_id').doUpdateSet(row))
    .execute();
}
