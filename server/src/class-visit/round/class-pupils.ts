import type { Extra } from '@ville-usine/shared/class-visit/round/round';
import type { Helmet, PersonLook, Vest } from '@ville-usine/shared/people/person';
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** A pupil of a class as a live quiz keeps them at hand. */
export type PlayingPupil = {
  id: string;
  pseudonym: string;
  helmet: Helmet;
  vest: Vest;
  look: PersonLook | null;
  extra: Extra;
};

/** Everyone who came into a class, in the order they came. */
export async function pupilsOf(db: Kysely<Tables>, classId: string): Promise<PlayingPupil[]> {
  const rows = await db
    .selectFrom('class_pupils as p')
    .innerJoin('visitors as v', 'v.id', 'p.visitor_id')
    .select(['v.id', 'v.pseudonym', 'v.helmet', 'v.vest', 'v.look_json', 'p.extra_time'])
    .where('p.class_id', '=', classId)
    .where('v.purged_at', 'is', null)
    .orderBy('p.joined_at')
    .orderBy('v.id')
    .execute();
  return rows.map(({ look_json, extra_time, ...who }) => ({
    ...who,
    look: look_json === null ? null : (JSON.parse(look_json) as PersonLook),
    extra: extra_time,
  }));
}
