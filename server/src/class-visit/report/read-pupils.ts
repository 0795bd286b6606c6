import type { ReportPupil } from '@ville-usine/shared/class-visit/report';
import { passportCode, passportOf } from '@ville-usine/shared/passport/passport';
import type { Kysely } from 'kysely';
import type { LoadedEdition } from '../../content/load-edition.ts';
import { progressOf } from '../../quiz/progress.ts';
import type { Tables } from '../../storage/tables.ts';
import { minutesBetween } from './minutes-between.ts';

export type Parts = { db: Kysely<Tables>; edition: LoadedEdition };

/** What each pupil of a class did, by pseudonym; every table is asked once for all of them. */
export async function readPupils(
  { db, edition }: Parts,
  classId: string,
  stays: readonly { visitor_id: string; from_at: string; to_at: string }[],
): Promise<{ report: ReportPupil; trades: readonly string[] }[]> {
  const rows = await db
    .selectFrom('class_pupils as p')
    .innerJoin('visitors as v', 'v.id', 'p.visitor_id')
    .select(['v.id', 'v.pseudonym'])
    .where('p.class_id', '=', classId)
    .where('v.purged_at', 'is', null)
    .orderBy('v.pseudonym')
    .execute();
  const content = { ...edition, quizSectors: edition.quizzes.map(({ sector }) => sector) };
  const ofClass = { db, classId };
  const staysOf = byPupil(stays);
  const marksOf = byPupil(await marksIn(ofClass));
  const answersOf = byPupil(await answersIn(ofClass));
  const askedOf = byPupil(await askedIn(ofClass));
  const stampsOf = byPupil(await stampsIn(ofClass));
  const pupils = [];
  for (const { id, pseudonym } of rows) {
    const own = staysOf(id);
    const progress = progressOf(
      edition.quizzes,
      answersOf(id),
      new Set(stampsOf(id).map(({ sector_id }) => sector_id)),
    );
    const asked = askedOf(id);
    const counts = { asked: asked.length, answered: asked.filter((one) => one.answered_at !== null).length };
    const bySector = Object.fromEntries(progress.map((one) => [one.sector, one]));
    const passport = passportOf(content, marksOf(id), bySector, counts);
    pupils.push({
      trades: passport.trades,
      report: {
        pseudonym,
        from: own[0]?.from_at ?? null,
        to:
          own
            .map(({ to_at }) => to_at)
            .sort()
            .at(-1) ?? null,
        minutes: own.reduce((sum, { from_at, to_at }) => sum + minutesBetween(from_at, to_at), 0),
        stamps: passport.stamps,
        trades: passport.trades.length,
        quiz: {
          answered: progress.reduce((sum, { answered }) => sum + Object.keys(answered).length, 0),
          right: progress.reduce((sum, { score }) => sum + score, 0),
        },
        ...counts,
        passportCode: passportCode(pseudonym, passport),
      },
    });
  }
  return pupils;
}

type OfClass = { db: Kysely<Tables>; classId: string };

const marksIn = ({ db, classId }: OfClass) =>
  db
    .selectFrom('passport_marks as m')
    .innerJoin('class_pupils as p', 'p.visitor_id', 'm.visitor_id')
    .select(['m.visitor_id', 'm.kind', 'm.target as of'])
    .where('p.class_id', '=', classId)
    .execute();

const answersIn = ({ db, classId }: OfClass) =>
  db
    .selectFrom('quiz_answers as a')
    .innerJoin('class_pupils as p', 'p.visitor_id', 'a.visitor_id')
    .selectAll('a')
    .where('p.class_id', '=', classId)
    .execute();

const stampsIn = ({ db, classId }: OfClass) =>
  db
    .selectFrom('quiz_stamps as s')
    .innerJoin('class_pupils as p', 'p.visitor_id', 's.visitor_id')
    .select(['s.visitor_id', 's.sector_id'])
    .where('p.class_id', '=', classId)
    .execute();

const askedIn = ({ db, classId }: OfClass) =>
  db
    .selectFrom('questions as q')
    .innerJoin('class_pupils as p', 'p.visitor_id', 'q.visitor_id')
    .select(['q.visitor_id', 'q.answered_at'])
    .where('p.class_id', '=', classId)
    .where('q.state', 'not in', ['refused', 'withdrawn'])
    .execute();

/** A class's rows, asked for once, by whose they are. */
function byPupil<Row extends { visitor_id: string }>(rows: readonly Row[]): (id: string) => Row[] {
  const all = new Map<string, Row[]>();
  for (const row of rows) {
    const own = all.get(row.visitor_id);
    if (own) own.push(row);
    else all.set(row.visitor_id, [row]);
  }
  return (id) => all.get(id) ?? [];
}
