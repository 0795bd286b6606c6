import type { HttpReplies } from '@ville-usine/shared/http';
import { solutionOf } from '@ville-usine/shared/quiz/grade';
import type { Payload } from '@ville-usine/shared/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  board,
  joins,
  now,
  playing,
  QUESTIONS,
  rightAnswer,
  self,
  started,
} from '../../../../tests/stage/class-round.ts';
import { LiveStage, type VisitorActor } from '../../../../tests/stage/live-stage.ts';

let stage: LiveStage;
beforeAll(async () => {
  stage = await LiveStage.open();
});
afterAll(() => stage.close());

test('Z75. What a class shows with its cards is counted by its guide, and only where it fits the question', async () => {
  const { guide, pupils } = await playing(stage, 0);
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
  const { guide, pupils, code } = await playing(stage, 3);
  const { id, order } = await started(guide, { questions: 1 }, { teams: 2 });
  const late = await joins(stage, code);
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
  const { guide, pupils } = await playing(stage, 1);
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

test('Z112. A class’s report holds its live quizzes, by question and by pupil, cards among them, and they are erased with it', async () => {
  const { token, guide, pupils } = await playing(stage, 1);
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
