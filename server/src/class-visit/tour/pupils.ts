import { drawPupilKey } from '@ville-usine/shared/class-visit/pupil-key';
import type { TourPlace, TourSelf } from '@ville-usine/shared/class-visit/tour';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

type Row = Selectable<Tables['class_pupils']>;
type Db = Kysely<Tables> | Transaction<Tables>;

/** One who came into a class, as it is kept. */
export type KeptPupil = {
  visitorId: string;
  classId: string;
  key: string;
  removed: boolean;
  handAt: number | null;
  place: TourPlace | null;
};

const kept = (row: Row): KeptPupil => ({
  visitorId: row.visitor_id,
  classId: row.class_id,
  key: row.pupil_key,
  removed: row.removed_at !== null,
  handAt: row.hand_at === null ? null : Date.parse(row.hand_at),
  place: row.place_json === null ? null : (JSON.parse(row.place_json) as TourPlace),
});

/** The pupil's row in their class, written where there is none; whoever changes class begins anew in it. */
export async function ensurePupil(
  trx: Transaction<Tables>,
  visitorId: string,
  classId: string,
  at: Date,
): Promise<KeptPupil> {
  const found = await pupil(trx, visitorId);
  if (found?.classId === classId) return found;
  if (found) await trx.deleteFrom('class_pupils').where('visitor_id', '=', visitorId).execute();
  const borne = await trx
    .selectFrom('class_pupils')
    .select('pupil_key')
    .where('class_id', '=', classId)
    .execute();
  const row: Row = {
    visitor_id: visitorId,
    class_id: classId,
    pupil_key: drawPupilKey(new Set(borne.map((one) => one.pupil_key))),
    joined_at: at.toISOString(),
    seen_at: at.toISOString(),
    removed_at: null,
    hand_at: null,
    place_json: null,
    extra_time: 'none',
  };
  await trx.insertInto('class_pupils').values(row).execute();
  return kept(row);
}

/** The pupil's row, in whichever class. */
async function pupil(db: Db, visitorId: string): Promise<KeptPupil | null> {
  const row = await db
    .selectFrom('class_pupils')
    .selectAll()
    .where('visitor_id', '=', visitorId)
    .executeTakeFirst();
  return row ? kept(row) : null;
}

/** Changes what is kept of a pupil of this class; null when they are not in it. */
export async function changePupil(
  trx: Transaction<Tables>,
  classId: string,
  visitorId: string,
  change: Partial<Pick<Row, 'removed_at' | 'hand_at' | 'place_json' | 'seen_at' | 'extra_time'>>,
): Promise<KeptPupil | null> {
  await trx
    .updateTable('class_pupils')
    .set(change)
    .where('visitor_id', '=', visitorId)
    .where('class_id', '=', classId)
    .execute();
  const now = await pupil(trx, visitorId);
  return now?.classId === classId ? now : null;
}

/** What a pupil is told of themselves. */
export const selfOf = ({ key, removed, handAt, place }: KeptPupil): TourSelf => ({
  key,
  removed,
  hand: handAt !== null,
  place,
});
