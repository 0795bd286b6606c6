import type { Extra } from '@ville-usine/shared/class-visit/round/round';
import {
  ASIDE_METRES,
  type Board,
  type BoardPupil,
  type Goal,
  type Hint,
  type TourPlace,
} from '@ville-usine/shared/class-visit/tour';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { Quiz } from '@ville-usine/shared/quiz/question';
import type { Kysely } from 'kysely';
import type { Standing } from '../../presence/attach-presence.ts';
import type { Tables } from '../../storage/tables.ts';

/** Without a step for this long a pupil is said to stand, milliseconds. */
const STANDS_MS = 8_000;

/** What is known of a pupil in this moment only. */
export type PupilNow = {
  online: boolean;
  /** The HTML page they are on. */
  page: string | null;
  stuck: boolean;
  standing: Standing | null;
  hinted: { hint: Hint; at: number } | null;
};

/** What is kept of a class's pupils that the board shows. */
export type BoardRows = {
  pupils: {
    id: string;
    pseudonym: string;
    helmet: string;
    vest: string;
    key: string;
    removed: boolean;
    handAt: number | null;
    extra: Extra;
  }[];
  answers: Map<string, { sector: string; answered: number; right: number }[]>;
  waiting: number;
};

/** Reads what is kept of a class's pupils; `guides` are no pupils, whatever code they typed. */
export async function boardRows(
  db: Kysely<Tables>,
  classId: string,
  guides: ReadonlySet<string>,
): Promise<BoardRows> {
  const rows = await db
    .selectFrom('class_pupils as p')
    .innerJoin('visitors as v', 'v.id', 'p.visitor_id')
    .select([
      'v.id',
      'v.pseudonym',
      'v.helmet',
      'v.vest',
      'p.pupil_key',
      'p.removed_at',
      'p.hand_at',
      'p.extra_time',
    ])
    .where('p.class_id', '=', classId)
    .where('v.purged_at', 'is', null)
    .orderBy('p.joined_at')
    .orderBy('v.id')
    .execute();
  const answered = await db
    .selectFrom('quiz_answers as a')
    .innerJoin('class_pupils as p', 'p.visitor_id', 'a.visitor_id')
    .select(['a.visitor_id', 'a.sector_id'])
    .select((e) => [e.fn.countAll<number>().as('answered'), e.fn.sum<number>('a.right').as('right')])
    .where('p.class_id', '=', classId)
    .groupBy(['a.visitor_id', 'a.sector_id'])
    .execute();
  const waiting = await db
    .selectFrom('questions as q')
    .innerJoin('class_pupils as p', 'p.visitor_id', 'q.visitor_id')
    .select('q.state_json')
    .where('p.class_id', '=', classId)
    .where('q.state', 'in', ['submitted', 'held'])
    .execute();
  const answers: BoardRows['answers'] = new Map();
  for (const { visitor_id, sector_id, answered: given, right } of answered) {
    const of = answers.get(visitor_id) ?? [];
    of.push({ sector: sector_id, answered: Number(given), right: Number(right) });
    answers.set(visitor_id, of);
  }
  return {
    pupils: rows
      .filter(({ id }) => !guides.has(id))
      .map(({ pupil_key, removed_at, hand_at, extra_time, ...who }) => ({
        ...who,
        key: pupil_key,
        removed: removed_at !== null,
        handAt: hand_at === null ? null : Date.parse(hand_at),
        extra: extra_time,
      })),
    answers,
    waiting: waiting.filter(
      ({ state_json }) => (JSON.parse(state_json) as { awaits?: string }).awaits === 'teacher',
    ).length,
  };
}

/** Puts a class's board together. */
export function boardOf(
  rows: BoardRows,
  pupilNow: (id: string) => PupilNow,
  context: {
    now: number;
    stops: readonly VisitStop[];
    goals: readonly Goal[];
    current: number | null;
    quizzes: readonly Quiz[];
    at: TourPlace | null;
    places: number;
    turnedAway: number;
    vouch: boolean;
  },
): Board {
  const { now, quizzes, stops, at } = context;
  const sectors = new Set(stops.filter(({ kind }) => kind === 'quiz').map(({ of }) => of));
  const total = quizzes
    .filter(({ sector }) => sectors.has(sector))
    .reduce((sum, { questions }) => sum + questions.length, 0);
  const pupils = rows.pupils.map((row): BoardPupil => {
    const { standing, page, hinted, ...here } = pupilNow(row.id);
    const { removed, ...who } = row;
    const own = rows.answers.get(row.id) ?? [];
    const inItinerary = own.filter(({ sector }) => sectors.has(sector));
    const isThere = here.online && !removed;
    const place = isThere && page === null && standing ? placeOf(standing) : null;
    return {
      ...who,
      state: stateOf(removed, here.online, here.stuck, page, standing, now),
      at: place && { zone: place.zone, x: place.x, z: place.z },
      page: isThere ? page : null,
      aside: place !== null && at !== null && !isNear(place, at),
      stop: place ? stopAt(context.goals, place, context.current) : null,
      stamps: quizzes.filter(({ sector, questions }) =>
        own.some((one) => one.sector === sector && one.answered >= questions.length),
      ).length,
      quiz: {
        answered: inItinerary.reduce((sum, one) => sum + one.answered, 0),
        right: inItinerary.reduce((sum, one) => sum + one.right, 0),
        total,
      },
      hinted,
    };
  });
  return {
    now,
    pupils,
    places: { taken: rows.pupils.length, of: context.places },
    turnedAway: context.turnedAway,
    vouch: context.vouch,
    waiting: rows.waiting,
    at,
  };
}

function stateOf(
  removed: boolean,
  online: boolean,
  stuck: boolean,
  page: string | null,
  standing: Standing | null,
  now: number,
): BoardPupil['state'] {
  if (removed) return 'removed';
  if (!online) return 'offline';
  if (page !== null) return 'twin';
  if (stuck) return 'stuck';
  return standing && now - standing.movedAt < STANDS_MS ? 'moving' : 'idle';
}

const placeOf = ({ zone, pose }: Standing): TourPlace => ({
  zone,
  x: pose.x,
  z: pose.z,
  heading: pose.heading,
});

const isNear = (a: TourPlace, b: TourPlace): boolean =>
  a.zone === b.zone && Math.hypot(a.x - b.x, a.z - b.z) <= ASIDE_METRES;

/** The stop one stands at: the class's own before any other. */
function stopAt(goals: readonly Goal[], at: TourPlace, current: number | null): number | null {
  const isAt = ({ place }: Goal) =>
    place.zone === at.zone && (at.zone !== 'city' || Math.hypot(place.x - at.x, place.z - at.z) <= 15);
  if (current !== null && goals[current] && isAt(goals[current])) return current;
  const found = goals.findIndex(isAt);
  return found < 0 ? null : found;
}
