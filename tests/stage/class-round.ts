import { randomUUID } from 'node:crypto';
import type { RoundBoard, RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import type { RoundOrder } from '@ville-usine/shared/class-visit/round/round-wire';
import type { HttpReplies } from '@ville-usine/shared/http';
import { solutionOf } from '@ville-usine/shared/quiz/grade';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import type { Payload } from '@ville-usine/shared/wire';
import { loadEdition } from '../../server/src/content/load-edition.ts';
import type { Actor } from './actor.ts';
import type { LiveStage, VisitorActor } from './live-stage.ts';
import { visitPlan } from './visit-plan.ts';

/** The questions of the pavilion's quiz that is played. */
export const { questions: QUESTIONS } = loadEdition('paca-2021').quizzes.find(
  ({ sector }) => sector === 'metallurgie',
)!;

export type Start = Payload<'round:start'>;
export const START: Omit<Start, 'id'> = {
  source: { kind: 'sector', sector: 'metallurgie' },
  questions: 6,
  level: null,
  hall: null,
  options: { seconds: null, speed: false, teams: 0, practice: false, cards: false },
};

/** A class in its visit, its guide, and what both do in a live quiz. */
export async function playing(stage: LiveStage, pupils: number) {
  const token = randomUUID();
  const answer = await stage.http(null, '/api/class-visits', { token, plan: visitPlan() });
  const { visit } = (await answer.json()) as HttpReplies['POST /api/class-visits'];
  const guide = await stage.visitor();
  await guide.do('guide:enter', { token });
  const all: VisitorActor[] = [];
  for (let i = 0; i < pupils; i++) all.push(await joins(stage, visit.code));
  return { token, code: visit.code, guide, pupils: all };
}

/** Someone who typed a class's code and is in its visit. */
export async function joins(stage: LiveStage, code: string): Promise<VisitorActor> {
  const one = await stage.visitor();
  await stage.http(one.person, '/api/visit/class', { code });
  await one.do('tour:join', {});
  return one;
}

/** A round of the class, in its lobby. */
export async function started(
  guide: VisitorActor,
  change: Partial<Start> = {},
  options: Partial<Start['options']> = {},
) {
  const id = randomUUID();
  await guide.do('round:start', { ...START, ...change, id, options: { ...START.options, ...options } });
  const order = (order: RoundOrder) => guide.do('round:order', { roundId: id, order });
  return { id, order };
}

export const now = (one: Actor, wanted: (round: RoundNow) => boolean): Promise<RoundNow> =>
  one.next('round:now', (round) => round !== null && wanted(round)).then(([round]) => round as RoundNow);
export const self = (one: Actor, wanted: (self: RoundSelf) => boolean): Promise<RoundSelf> =>
  one.next('round:self', wanted).then(([told]) => told);
export const board = (one: Actor, wanted: (board: RoundBoard) => boolean): Promise<RoundBoard> =>
  one.next('round:board', wanted).then(([told]) => told);

/** The right answer to the question a class is at. */
export function rightAnswer(round: RoundNow): QuizAnswer {
  const question = QUESTIONS.find(({ id }) => id === round.question?.id)!;
  return solutionOf(question, round.id);
}

export const wrongAnswer = (right: QuizAnswer): QuizAnswer => {
  switch (right.kind) {
    case 'single':
      return { ...right, choice: right.choice === 0 ? 1 : 0 };
    case 'multiple':
      return { ...right, choices: [] };
    case 'true-false':
      return { ...right, value: !right.value };
    case 'order':
      return { ...right, order: [...right.order].reverse() };
    case 'match':
      return { ...right, pairs: [...right.pairs].reverse() };
    case 'estimate':
      return { ...right, value: right.value + 1e6 };
  }
};
