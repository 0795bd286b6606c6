import { randomUUID } from 'node:crypto';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import {
  joins,
  now,
  playing,
  QUESTIONS,
  rightAnswer,
  START,
  type Start,
  self,
  started,
  wrongAnswer,
} from '../../../../tests/stage/class-round.ts';
import { LiveStage, type VisitorActor } from '../../../../tests/stage/live-stage.ts';
import { loadEdition } from '../../content/load-edition.ts';

/** How far the server's clock has been put forward, milliseconds. */
let ahead = 0;
let stage: LiveStage;
beforeAll(async () => {
  const edition = loadEdition('paca-2021');
  // One pavilion whose quiz is not written yet.
  edition.quizzes = edition.quizzes.filter(({ sector }) => sector !== 'chimie');
  stage = await LiveStage.open({ edition, clock: { now: () => new Date(Date.now() + ahead) } });
});
afterAll(() => stage.close());

test('Z74. A whole quiz of six kinds: the score is exact, and the answers stand after a cut, a reload and a restart', async () => {
  const { guide, pupils, code } = await playing(stage, 2);
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
  const late = await joins(stage, code);
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
  const { guide, pupils } = await playing(stage, 2);
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
    const { guide, pupils } = await playing(stage, 1);
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
    const { guide, pupils } = await playing(stage, 2);
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

describe('Z79. Only whoever leads the class leads its quiz, one at a time', () => {
  it('a pupil starts nothing, a guide answers nothing, another class hears nothing', async () => {
    const { guide, pupils } = await playing(stage, 1);
    const other = (await playing(stage, 1)).pupils[0]!;
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
    const { guide } = await playing(stage, 0);
    const { id } = await started(guide);
    expect(await guide.do('round:start', { ...START, id })).toMatchObject({ round: { id, phase: 'lobby' } });
    expect(await guide.refused('round:start', { ...START, id: randomUUID() })).toBe('round-running');
    await guide.do('round:order', { roundId: id, order: { do: 'end' } });
    const next = randomUUID();
    expect(await guide.do('round:start', { ...START, id: next })).toMatchObject({ round: { id: next } });
    expect(await guide.refused('round:order', { roundId: id, order: { do: 'end' } })).toBe('round-gone');
  });
  it('a quiz that is not there, or of a level it has not, is refused', async () => {
    const { guide } = await playing(stage, 0);
    const ask = (change: Partial<Start>) =>
      guide.refused('round:start', { ...START, ...change, id: randomUUID() });
    expect(await ask({ source: { kind: 'sector', sector: 'chimie' } })).toBe('round-empty');
    expect(await ask({ source: { kind: 'own', id: 'nope' } })).toBe('quiz-unknown');
    expect(await ask({ options: { ...START.options, speed: true } })).toBe('bad-request');
  });
  it('one of the teacher’s own is played as the others are', async () => {
    const { token, guide, pupils } = await playing(stage, 1);
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
