import { randomUUID } from 'node:crypto';
import type { RoundBoard, RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import type { RoundOrder } from '@ville-usine/shared/class-visit/round/round-wire';
import type { HttpReplies } from '@ville-usine/shared/http';
import { solutionOf } from '@ville-usine/shared/quiz/grade';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import type { Payload } from '@ville-usine/shared/wire';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Actor } from '../../../../tests/stage/actor.ts';
import { LiveStage, type VisitorActor } from '../../../../tests/stage/live-stage.ts';
import { visitPlan } from '../../../../tests/stage/visit-plan.ts';
import { loadEdition } from '../../content/load-edition.ts';

/** How far the server's clock has been put forward, milliseconds. */
let ahead = 0;
let stage: LiveStage;
beforeAll(async () => {
  stage = await LiveStage.open({ clock: { now: () => new Date(Date.now() + ahead) } });
});
afterAll(() => stage.close());

const { questions: QUESTIONS } = loadEdition('paca-2021').quizzes[0]!;

type Start = Payload<'round:start'>;
const START: Omit<Start, 'id'> = {
  source: { kind: 'sector', sector: 'metallurgie' },
  questions: 6,
  level: null,
  hall: null,
  options: { seconds: null, speed: false, teams: 0, practice: false, cards: false },
};

/** A class in its visit, its guide, and what both do in a live quiz. */
async function playing(pupils: number) {
  const token = randomUUID();
  const answer = await stage.http(null, '/api/class-visits', { token, plan: visitPlan() });
  const { visit } = (await answer.json()) as HttpReplies['POST /api/class-visits'];
  const guide = await stage.visitor();
  await guide.do('guide:enter', { token });
  const all: VisitorActor[] = [];
  for (let i = 0; i < pupils; i++) all.push(await joins(visit.code));
  return { token, code: visit.code, guide, pupils: all };
}

async function joins(code: string): Promise<VisitorActor> {
  const one = await stage.visitor();
  await stage.http(one.person, '/api/visit/class', { code });
  await one.do('tour:join', {});
  return one;
}

async function started(
  guide: VisitorActor,
  change: Partial<Start> = {},
  options: Partial<Start['options']> = {},
) {
  const id = randomUUID();
  await guide.do('round:start', { ...START, ...change, id, options: { ...START.options, ...options } });
  const order = (order: RoundOrder) => guide.do('round:order', { roundId: id, order });
  return { id, order };
}

const now = (one: Actor, wanted: (round: RoundNow) => boolean): Promise<RoundNow> =>
  one.next('round:now', (round) => round !== null && wanted(round)).then(([round]) => round as RoundNow);
const self = (one: Actor, wanted: (self: RoundSelf) => boolean): Promise<RoundSelf> =>
  one.next('round:self', wanted).then(([told]) => told);
const board = (one: Actor, wanted: (board: RoundBoard) => boolean): Promise<RoundBoard> =>
  one.next('round:board', wanted).then(([told]) => told);

/** The right answer to the question a class is at. */
function rightAnswer(round: RoundNow): QuizAnswer {
  const question = QUESTIONS.find(({ id }) => id === round.question?.id)!;
  return solutionOf(question, round.id);
}

const wrongAnswer = (right: QuizAnswer): QuizAnswer => {
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

test('Z74. A whole quiz of six kinds: the score is exact, and the answers stand after a cut, a reload and a restart', async () => {
  const { guide, pupils, code } = await playing(2);
  const [lea, tom] = pupils as [VisitorActor, VisitorActor];
  const lobby = now(lea, ({ phase }) => phase === 'lobby');
  const { id, order } = await started(guide);
  expect(await lobby).toMatchObject({ of: 6, hall: 'metallurgie', question: null });
  for (let index = 0; index < 6; index++) {
    const opens = [lea, tom].map((one) =>
      now(one, (round) => round.phase === 'open' && round.index === index),
    );
    await order({ do: 'next', from: index === 0 ? null : index - 1 });
    const [round] = await Promise.all(opens);
    const right = rightAnswer(round!);
    // Changed until the question is closed: the last one counts.
    await lea.do('round:answer', { roundId: id, index, answer: wrongAnswer(right) });
    const { self: own } = await lea.do('round:answer', { roundId: id, index, answer: right });
    expect(own).toMatchObject({ index, answer: right, right: null, score: { of: index } });
    if (index % 2 === 0) await tom.do('round:answer', { roundId: id, index, answer: wrongAnswer(right) });
    if (index === 3) {
      const back = await stage.connect(lea.person);
      await back.do('tour:join', {});
      expect(await back.do('round:get', {})).toMatchObject({
        round: { phase: 'open', index: 3 },
        self: { answer: right },
      });
    }
    const shown = [
      self(lea, (one) => one.right === true && one.index === index),
      now(tom, ({ result }) => !!result),
    ];
    await order({ do: 'reveal' });
    await Promise.all(shown);
  }
  const late = await joins(code);
  expect(await late.do('round:get', {})).toMatchObject({ round: { index: 5 }, self: { answer: null } });
  const ends = [self(lea, ({ before }) => before === null), now(tom, ({ podium }) => podium !== null)];
  await order({ do: 'next', from: 5 });
  await Promise.all(ends);
  const over = await lea.do('round:get', {});
  expect(over.self).toMatchObject({ score: { right: 6, of: 6, points: 6 }, stamp: true, review: [] });
  expect(over.round?.podium).toMatchObject({ right: 6, given: 9, pupils: 2 });
  const toms = (await tom.do('round:get', {})).self;
  expect(toms).toMatchObject({ score: { right: 0, of: 6 }, stamp: true });
  expect(toms?.review).toHaveLength(5);
});

test('Z73. No screen receives the solution, the explanation or who answered what before its guide shows the result', async () => {
  const { guide, pupils } = await playing(2);
  const [lea, tom] = pupils as [VisitorActor, VisitorActor];
  const { id, order } = await started(guide, { questions: 1 });
  const opens = now(lea, ({ phase }) => phase === 'open');
  await order({ do: 'next', from: null });
  const round = await opens;
  await lea.do('round:answer', { roundId: id, index: 0, answer: rightAnswer(round) });
  await tom.do('round:get', {});
  const { explanation } = QUESTIONS.find(({ id: one }) => one === round.question?.id)!;
  for (const one of [lea, tom, guide]) {
    const heard = one.packets.join('\n');
    expect(heard).not.toContain('"solution"');
    expect(heard).not.toContain(explanation.fr);
  }
  expect(tom.packets.join('\n')).not.toContain('"answered":true');
  const shows = now(tom, ({ result }) => result !== null);
  await order({ do: 'reveal' });
  expect((await shows).result).toMatchObject({ right: 1, given: 1, explanation });
  const hidden = now(tom, ({ phase, result }) => phase === 'closed' && result === null);
  await order({ do: 'hide' });
  await hidden;
});

describe('Z71. A question ends by the server’s clock', () => {
  it('an answer after the bell is refused, and what stood before it counts', async () => {
    const { guide, pupils } = await playing(1);
    const [lea] = pupils as [VisitorActor];
    const { id, order } = await started(guide, { questions: 2 });
    const opens = now(lea, ({ phase }) => phase === 'open');
    await order({ do: 'next', from: null });
    const right = rightAnswer(await opens);
    await lea.do('round:answer', { roundId: id, index: 0, answer: right });
    await order({ do: 'close' });
    expect(await lea.refused('round:answer', { roundId: id, index: 0, answer: wrongAnswer(right) })).toBe(
      'round-closed',
    );
    // Sent again because its reply was lost: it is kept, and says so.
    expect(await lea.do('round:answer', { roundId: id, index: 0, answer: right })).toMatchObject({
      self: { answer: right },
    });
    expect(await lea.refused('round:answer', { roundId: id, index: 1, answer: right })).toBe('round-closed');
    const shows = self(lea, (one) => one.right !== null);
    await order({ do: 'reveal' });
    expect(await shows).toMatchObject({ right: true, points: 1 });
  });
  it('by itself at the bell, later for whoever has more time', async () => {
    const { guide, pupils } = await playing(2);
    const [lea, tom] = pupils as [VisitorActor, VisitorActor];
    await guide.do('round:extra', { pupilId: tom.person.id, extra: 'double' });
    const { id, order } = await started(guide, { questions: 1 }, { seconds: 10 });
    const opens = now(lea, ({ phase }) => phase === 'open');
    const own = self(tom, (one) => one.closesAt !== null);
    await order({ do: 'next', from: null });
    const round = await opens;
    const { closesAt, openedAt } = round as { closesAt: number; openedAt: number };
    expect((await own).closesAt! - openedAt).toBe(2 * (closesAt - openedAt));
    const right = rightAnswer(round);
    const answer = (one: VisitorActor) => one.send('round:answer', { roundId: id, index: 0, answer: right });
    ahead += 10_000;
    expect(await answer(lea)).toMatchObject({ error: { code: 'round-closed' } });
    expect(await answer(tom)).toMatchObject({ ok: true });
    const closes = now(lea, ({ phase }) => phase === 'closed');
    await guide.do('round:extra', { pupilId: tom.person.id, extra: 'none' });
    expect((await closes).count).toMatchObject({ answered: 1 });
  });
});

test('Z75. What a class shows with its cards is counted by its guide, and only where it fits the question', async () => {
  const { guide, pupils } = await playing(0);
  expect(pupils).toHaveLength(0);
  const { id, order } = await started(guide, {}, { cards: true });
  const count = (index: number, cards: Payload<'round:cards'>['cards']) =>
    guide.send('round:cards', { roundId: id, index, cards });
  let right = 0;
  let given = 0;
  for (let index = 0; index < 6; index++) {
    const opens = now(guide, (round) => round.phase === 'open' && round.index === index);
    await order({ do: 'next', from: index === 0 ? null : index - 1 });
    const round = await opens;
    const solution = rightAnswer(round);
    if (solution.kind === 'single') {
      const choices = (round.question as { choices: unknown[] }).choices.length;
      const counts = Array.from({ length: choices }, (_, i) => (i === solution.choice ? 14 : 3));
      expect(await count(index, { is: 'counts', counts: [...counts, 1] })).toMatchObject({
        error: { code: 'round-cards' },
      });
      expect(await count(index, { is: 'counts', counts })).toMatchObject({ ok: true });
      right += 14;
      given += 14 + 3 * (choices - 1);
    } else {
      expect(await count(index, { is: 'together', answer: { kind: 'single', choice: 0 } })).toMatchObject({
        error: { code: 'round-cards' },
      });
      expect(await count(index, { is: 'together', answer: solution })).toMatchObject({ ok: true });
      right += 1;
      given += 1;
    }
    expect(await count((index + 1) % 6, { is: 'together', answer: solution })).toMatchObject({ ok: false });
  }
  const over = now(guide, ({ podium }) => podium !== null);
  await order({ do: 'end' });
  expect((await over).podium).toMatchObject({ right, given, pupils: 0 });
});

test('Z76. Teams are as even as can be, also for those who come late, and their ranks are told only when the teacher asks', async () => {
  const { guide, pupils, code } = await playing(3);
  const { id, order } = await started(guide, { questions: 1 }, { teams: 2 });
  const late = await joins(code);
  await late.do('round:get', {});
  const read = await board(
    guide,
    ({ players }) => players.length === 4 && players.every(({ team }) => team !== null),
  );
  expect(read.players.map(({ team }) => team).sort()).toEqual([0, 0, 1, 1]);
  const opens = now(guide, ({ phase }) => phase === 'open');
  await order({ do: 'next', from: null });
  const right = rightAnswer(await opens);
  for (const one of pupils) await one.do('round:answer', { roundId: id, index: 0, answer: right });
  await order({ do: 'end' });
  for (const one of [guide, late]) expect(one.packets.join('\n')).not.toContain('"rank"');
  const ranked = now(late, ({ ranking }) => ranking !== null);
  await order({ do: 'ranking', shown: true });
  expect((await ranked).ranking?.map(({ percent, rank }) => [percent, rank])).toEqual([
    [100, 1],
    [50, 2],
  ]);
});

test('Z78. A pavilion’s quiz played together counts for it, in each pupil’s own order, and wins its stamp', async () => {
  const { guide, pupils } = await playing(1);
  const [lea] = pupils as [VisitorActor];
  const { id, order } = await started(guide, { questions: 3 });
  for (let index = 0; index < 2; index++) {
    const opens = now(lea, (round) => round.phase === 'open' && round.index === index);
    await order({ do: 'next', from: index === 0 ? null : index - 1 });
    await lea.do('round:answer', { roundId: id, index, answer: rightAnswer(await opens) });
  }
  const gone = lea.next('round:now', (round) => round === null);
  await order({ do: 'leave' });
  await gone;
  expect(await lea.do('round:get', {})).toEqual({ round: null, self: null, board: null });
  const answer = await stage.http(lea.person, '/api/quiz/metallurgie');
  const { progress } = (await answer.json()) as HttpReplies['GET /api/quiz/:sector'];
  expect(progress).toMatchObject({ score: 2, total: QUESTIONS.length, stamp: true });
  for (const [questionId, { answer: own }] of Object.entries(progress.answered)) {
    const question = QUESTIONS.find((one) => one.id === questionId)!;
    expect(own).toEqual(solutionOf(question, lea.person.id));
  }
});

describe('Z79. Only whoever leads the class leads its quiz, one at a time', () => {
  it('a pupil starts nothing, a guide answers nothing, another class hears nothing', async () => {
    const { guide, pupils } = await playing(1);
    const other = (await playing(1)).pupils[0]!;
    const [lea] = pupils as [VisitorActor];
    expect(await lea.refused('round:start', { ...START, id: randomUUID() })).toBe('not-allowed');
    const { id } = await started(guide);
    expect(await lea.refused('round:order', { roundId: id, order: { do: 'end' } })).toBe('not-allowed');
    const answer: QuizAnswer = { kind: 'true-false', value: true };
    expect(await guide.refused('round:answer', { roundId: id, index: 0, answer })).toBe('not-allowed');
    expect(await other.refused('round:answer', { roundId: id, index: 0, answer })).toBe('round-gone');
    expect(other.packets.join('\n')).not.toContain(id);
  });
  it('asked twice it is one round; a second one waits for its end', async () => {
    const { guide } = await playing(0);
    const { id } = await started(guide);
    expect(await guide.do('round:start', { ...START, id })).toMatchObject({ round: { id, phase: 'lobby' } });
    expect(await guide.refused('round:start', { ...START, id: randomUUID() })).toBe('round-running');
    await guide.do('round:order', { roundId: id, order: { do: 'end' } });
    const next = randomUUID();
    expect(await guide.do('round:start', { ...START, id: next })).toMatchObject({ round: { id: next } });
    expect(await guide.refused('round:order', { roundId: id, order: { do: 'end' } })).toBe('round-gone');
  });
  it('a quiz that is not there, or of a level it has not, is refused', async () => {
    const { guide } = await playing(0);
    const ask = (change: Partial<Start>) =>
      guide.refused('round:start', { ...START, ...change, id: randomUUID() });
    expect(await ask({ source: { kind: 'sector', sector: 'chimie' } })).toBe('round-empty');
    expect(await ask({ source: { kind: 'own', id: 'nope' } })).toBe('quiz-unknown');
    expect(await ask({ options: { ...START.options, speed: true } })).toBe('bad-request');
  });
  it('one of the teacher’s own is played as the others are', async () => {
    const { token, guide, pupils } = await playing(1);
    const quiz = {
      id: randomUUID(),
      title: 'Mon quiz',
      questions: [{ kind: 'true-false', prompt: 'Le fer fond ?', answer: true }],
    };
    await stage.http(null, '/api/class-visits/quizzes/keep', { token, ...quiz });
    const opens = now(pupils[0]!, ({ phase }) => phase === 'open');
    const { order } = await started(guide, { source: { kind: 'own', id: quiz.id }, hall: 'chimie' });
    await order({ do: 'next', from: null });
    expect(await opens).toMatchObject({
      hall: 'chimie',
      sector: null,
      title: { fr: 'Mon quiz' },
      question: { prompt: { fr: 'Le fer fond ?' } },
    });
  });
});

test('Z112. A class’s report holds its live quizzes, by question and by pupil, cards among them, and they are erased with it', async () => {
  const { token, guide, pupils } = await playing(1);
  const [lea] = pupils as [VisitorActor];
  const { id, order } = await started(guide, { questions: 2 }, { practice: true, cards: true });
  for (let index = 0; index < 3; index++) {
    const opens = now(lea, (round) => round.phase === 'open' && round.index === index);
    await order({ do: 'next', from: index === 0 ? null : index - 1 });
    const answer = rightAnswer(await opens);
    if (index < 2) await lea.do('round:answer', { roundId: id, index, answer });
    else await guide.do('round:cards', { roundId: id, index, cards: { is: 'together', answer } });
  }
  await order({ do: 'leave' });
  const ask = async <T>(path: string) => (await (await stage.http(null, path, { token })).json()) as T;
  const { report } = await ask<HttpReplies['POST /api/class-visits/report']>('/api/class-visits/report');
  expect(report.rounds).toMatchObject([
    {
      of: 2,
      questions: [
        { practice: true, answered: 1, right: 1 },
        { practice: false, answered: 1, right: 1 },
        { practice: false, answered: 1, right: 1 },
      ],
      pupils: [{ pseudonym: lea.person.pseudonym, answered: 1, right: 1, points: 1 }],
    },
  ]);
  await ask('/api/class-visits/erase');
  const left = await stage.storage.db.selectFrom('class_rounds').select('id').where('id', '=', id).execute();
  expect(left).toEqual([]);
});
