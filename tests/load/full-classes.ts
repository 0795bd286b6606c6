import { randomUUID } from 'node:crypto';
import type { QuestionState } from '@ville-usine/shared/live/question';
import { solutionOf } from '@ville-usine/shared/quiz/grade';
import { classVisitBy, openClassVisit } from '../../server/src/class-visit/class-visits.ts';
import type { LoadedEdition } from '../../server/src/content/load-edition.ts';
import type { Storage } from '../../server/src/storage/open-storage.ts';
import { visitPlan } from '../stage/visit-plan.ts';

const MINUTE_MS = 60_000;
/** Questions of each pupil, all of them answered: more than a class asks on a good day. */
const QUESTIONS = 4;
/** Each pupil was cut off twice. */
const STAYS = 3;
const ANSWER =
  'Parce que les oxydes qui restent dans le bain font monter la température de fusion, et qu’il faut encore le verser.';

type Parts = { storage: Storage; edition: LoadedEdition; sessionId: string };

/**
 * Adds a class visit that is over and has left behind all that it can: stays, marks of every stand, trade and step, an answer
 * to every quiz question, questions with their answers. Gives the secret of its private link.
 */
export async function addFullClass(
  { storage, edition, sessionId }: Parts,
  addPupils: (classId: string) => Promise<{ id: string }[]>,
): Promise<string> {
  const token = randomUUID();
  const startMs = Date.now() - 60 * MINUTE_MS;
  const after = (minutes: number) => new Date(startMs + minutes * MINUTE_MS).toISOString();
  const plan = visitPlan({ pupils: 28, startsAt: after(0) });
  const { classId } = await storage.write(async (trx) => {
    await openClassVisit(trx, token, plan, new Date(startMs));
    return classVisitBy(trx, token);
  });
  const pupils = await addPupils(classId);
  const marks = [
    ...edition.companies.map(({ id }) => ({ kind: 'stand', target: id }) as const),
    ...edition.trades.map(({ id }) => ({ kind: 'trade', target: id }) as const),
    ...edition.sectors.flatMap(({ steps }) => steps.map(({ id }) => ({ kind: 'step', target: id }) as const)),
  ];
  const asked = edition.quizzes.flatMap(({ sector, questions }) =>
    questions.map((question) => ({ sector, question })),
  );
  const moment = (what: 'begun' | 'stop' | 'ended', stop: number | null, minutes: number) => ({
    id: randomUUID(),
    class_id: classId,
    what,
    stop,
    at: after(minutes),
  });
  const moments = [
    moment('begun', null, 0),
    ...plan.stops.map((_, i) => moment('stop', i, i * 20)),
    moment('ended', null, 55),
  ];
  await storage.write(async (trx) => {
    await trx.insertInto('class_moments').values(moments).execute();
    for (const [number, { id: visitor_id }] of pupils.entries()) {
      const pupil = {
        visitor_id,
        class_id: classId,
        pupil_key: `B${String(number).padStart(3, '0')}`,
        joined_at: after(0),
        seen_at: after(55),
        removed_at: null,
        hand_at: null,
        place_json: null,
      };
      await trx.insertInto('class_pupils').values(pupil).execute();
      const stays = Array.from({ length: STAYS }, (_, i) => ({
        id: randomUUID(),
        class_id: classId,
        visitor_id,
        from_at: after(i * 18),
        to_at: after(i * 18 + 16),
      }));
      await trx.insertInto('class_stays').values(stays).execute();
      const noted = marks.map((mark) => ({ visitor_id, ...mark, at: after(10) }));
      await trx.insertInto('passport_marks').values(noted).execute();
      const answers = asked.map(({ sector, question }, i) => ({
        visitor_id,
        sector_id: sector,
        question_id: question.id,
        answer_json: JSON.stringify(solutionOf(question, visitor_id)),
        right: (number + i) % 3 === 0 ? 0 : 1,
        tries: 1,
        at: after(30),
      }));
      await trx.insertInto('quiz_answers').values(answers).execute();
      const questions = Array.from({ length: QUESTIONS }, (_, i) => question(visitor_id, number, i));
      await trx.insertInto('questions').values(questions).execute();
    }
  });
  return token;

  function question(visitor_id: string, number: number, i: number) {
    const state: QuestionState = {
      name: 'answered',
      by: 'k',
      byName: 'Karim',
      text: ANSWER,
      at: after(40 + i),
    };
    return {
      id: randomUUID(),
      session_id: sessionId,
      visitor_id,
      key: randomUUID(),
      text: `Pourquoi faut-il chauffer l’acier de la coulée ${number}-${i} à 1 600 °C alors que le fer fond à 1 538 °C ?`,
      state: state.name,
      state_json: JSON.stringify(state),
      votes: i,
      pinned: 0,
      reworded: 0,
      asked_at: after(35 + i),
      approved_at: after(36 + i),
      answered_at: state.at,
    };
  }
}
