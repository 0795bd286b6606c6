import type {
  ClassReport,
  ReportQuestion,
  ReportQuizQuestion,
  ReportStop,
} from '@ville-usine/shared/class-visit/report';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { Localized } from '@ville-usine/shared/content/localized';
import { answerOf } from '@ville-usine/shared/live/answer-of';
import { isPublic } from '@ville-usine/shared/live/is-public';
import type { QuestionState } from '@ville-usine/shared/live/question';
import type { Kysely } from 'kysely';
import type { LoadedEdition } from '../../content/load-edition.ts';
import type { Tables } from '../../storage/tables.ts';
import type { KeptVisit } from '../class-visits.ts';
import { minutesBetween } from './minutes-between.ts';
import { type Parts, readPupils } from './read-pupils.ts';
import { readRounds } from './read-rounds.ts';

/** What a school keeps of a class's visit, as it is now. */
export async function readReport(
  { db, edition }: Parts,
  { classId, code, plan }: KeptVisit,
): Promise<ClassReport> {
  const moments = await db
    .selectFrom('class_moments')
    .selectAll()
    .where('class_id', '=', classId)
    .orderBy('at')
    .execute();
  const stays = await db
    .selectFrom('class_stays')
    .selectAll()
    .where('class_id', '=', classId)
    .orderBy('from_at')
    .execute();
  const ended = moments.findLast(({ what }) => what === 'ended');
  const lastSeen = stays.reduce<string | null>(
    (last, { to_at }) => (last && last > to_at ? last : to_at),
    null,
  );
  const pupils = await readPupils({ db, edition }, classId, stays);
  const questions = await readQuestions(db, classId);
  return {
    label: plan.label,
    code,
    startsAt: plan.startsAt,
    begunAt: moments.find(({ what }) => what === 'begun')?.at ?? null,
    endedAt: ended?.at ?? null,
    planned: { pupils: plan.pupils, minutes: plan.minutes },
    stops: plan.stops.map((stop, index) => readStop(edition, stop, index, moments, ended?.at ?? lastSeen)),
    pupils: pupils.map(({ report }) => report),
    quiz: await readQuiz({ db, edition }, classId),
    rounds: await readRounds(db, classId),
    questions: questions.shown,
    refused: questions.refused,
    trades: edition.trades
      .map(({ id, feminine, masculine }) => ({
        id,
        name: bothForms(feminine, masculine),
        by: pupils.filter(({ trades }) => trades.includes(id)).length,
      }))
      .filter(({ by }) => by > 0)
      .sort((a, b) => b.by - a.by),
  };
}

/** « Soudeuse / Soudeur »; once where both forms are the same. */
function bothForms(feminine: Localized, masculine: Localized): Localized {
  const both = (a: string, b: string) => (a === b ? a : `${a} / ${b}`);
  const en = both(feminine.en ?? feminine.fr, masculine.en ?? masculine.fr);
  return { fr: both(feminine.fr, masculine.fr), en };
}

function readStop(
  edition: LoadedEdition,
  stop: VisitStop,
  index: number,
  moments: readonly { what: string; stop: number | null; at: string }[],
  last: string | null,
): ReportStop {
  const came = moments.filter((one) => one.what === 'stop' && one.stop === index);
  const stayed = came.reduce((sum, one) => {
    const next = moments.find(({ what, at }) => what !== 'begun' && at > one.at)?.at ?? last;
    return sum + (next ? minutesBetween(one.at, next) : 0);
  }, 0);
  const [first] = came;
  return { ...stop, name: nameOf(edition, stop), at: first?.at ?? null, stayed: first ? stayed : null };
}

function nameOf(edition: LoadedEdition, { kind, of }: VisitStop): Localized {
  const company = edition.companies.find(({ id }) => id === of);
  if (kind === 'stand') return { fr: company?.name ?? of, en: company?.name ?? of };
  const sector = edition.sectors.find(({ id }) => id === of)?.name;
  if (!sector) return kind === 'session' ? { fr: 'Rencontre', en: 'Live session' } : { fr: of, en: of };
  const of2 = (fr: string, en: string) => ({
    fr: `${sector.fr}, ${fr}`,
    en: `${sector.en ?? sector.fr}, ${en}`,
  });
  return kind === 'quiz' ? of2('quiz', 'quiz') : of2('visite du hall', 'visit of the hall');
}

/** Every question of a quiz that somebody in the class answered. */
async function readQuiz({ db, edition }: Parts, classId: string): Promise<ReportQuizQuestion[]> {
  const rows = await db
    .selectFrom('quiz_answers as a')
    .innerJoin('class_pupils as p', 'p.visitor_id', 'a.visitor_id')
    .select(['a.sector_id', 'a.question_id'])
    .select((e) => [e.fn.countAll<number>().as('answered'), e.fn.sum<number>('a.right').as('right')])
    .where('p.class_id', '=', classId)
    .groupBy(['a.sector_id', 'a.question_id'])
    .execute();
  return edition.quizzes.flatMap(({ sector, questions }) =>
    questions.flatMap(({ id, prompt }) => {
      const row = rows.find((one) => one.sector_id === sector && one.question_id === id);
      return row
        ? [{ sector, questionId: id, text: prompt, answered: Number(row.answered), right: Number(row.right) }]
        : [];
    }),
  );
}

/** What the class asked and what it was answered; what was refused, or that nobody has read yet, is not quoted. */
async function readQuestions(
  db: Kysely<Tables>,
  classId: string,
): Promise<{ shown: ReportQuestion[]; refused: number }> {
  const rows = await db
    .selectFrom('questions as q')
    .innerJoin('class_pupils as p', 'p.visitor_id', 'q.visitor_id')
    .innerJoin('visitors as v', 'v.id', 'q.visitor_id')
    .select(['q.text', 'q.state', 'q.state_json', 'q.asked_at', 'v.pseudonym'])
    .where('p.class_id', '=', classId)
    .orderBy('q.asked_at')
    .execute();
  const shown = rows.flatMap(({ text, state_json, asked_at, pseudonym }) => {
    const state = JSON.parse(state_json) as QuestionState;
    if (!isPublic(state)) return [];
    const answer = answerOf(state);
    return [{ pseudonym, text, at: asked_at, answer: answer && { by: answer.byName, text: answer.text } }];
  });
  return { shown, refused: rows.filter(({ state }) => state === 'refused').length };
}
