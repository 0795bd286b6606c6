import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { Person } from '@ville-usine/shared/people/person';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let lea: VisitorActor;
let tom: VisitorActor;
let karim: StaffActor;
let sam: StaffActor;
let sessionId: string;
let questionId: string;
let words: { question: string; answer: string };

beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  sam = await stage.staff('moderator', 'Sam');
});
afterAll(() => stage.close());
beforeEach(async () => {
  lea = await stage.visitor();
  tom = await stage.visitor();
  sessionId = await stage.session('live', [karim.person]);
  words = { question: `q${randomUUID()} ?`, answer: `r${randomUUID()}.` };
  const key = randomUUID();
  const asked = await lea.do('question:ask', { sessionId, key, text: words.question, place: null });
  questionId = asked.question.id;
  await sam.do('question:approve', { questionId });
  await karim.do('question:answer', { questionId, text: words.answer });
});

type Part = 'question' | 'answer';
const report = (who: Person | null, part: Part = 'answer', id = questionId) =>
  stage.http(who, '/api/reports', { questionId: id, part, reason: 'hurtful', note: 'Ça fait mal.' });
const decide = (who: Person | null, decision: string, part: Part = 'answer', text?: string) =>
  stage.http(who, '/api/report-cases/decide', {
    questionId,
    part,
    decision,
    why: 'Relu',
    ...(text === undefined ? {} : { text }),
  });
const json = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;
const cases = () => json<HttpReplies['GET /api/report-cases']>(stage.http(sam.person, '/api/report-cases'));
const code = async (answer: Promise<Response>) =>
  (await json<{ error?: { code: string } }>(answer)).error?.code ?? 'ok';

it('L140. reports of one text are one case, and the same report twice is one', async () => {
  for (const who of [lea, tom, tom]) expect((await report(who.person)).status).toBe(200);
  expect((await report(tom.person, 'question')).status).toBe(200);
  const mine = (await cases()).open.filter((one) => one.questionId === questionId);
  expect(mine.map((one) => [one.part, one.reports.length])).toEqual([
    ['answer', 2],
    ['question', 1],
  ]);
  expect(mine[0]).toMatchObject({
    question: words.question,
    answer: words.answer,
    shown: true,
    decisions: [],
  });
  expect(mine[0]!.reports[0]).toMatchObject({ reason: 'hurtful', note: 'Ça fait mal.' });
});

/** Everything of a session that somebody who is no moderator can ask for. */
async function everything(who: VisitorActor): Promise<string> {
  const snapshot = await who.do('live:join', { sessionId });
  const log = await who.do('live:sync', { sessionId, since: { public: 0, own: 0 } });
  await sam.do('session:set-state', { sessionId, state: 'ended' });
  const pages = ['/api/faq', `/api/transcript/${sessionId}`, `/api/replay/${sessionId}`].map(async (path) =>
    (await stage.http(who.person, path)).text(),
  );
  return JSON.stringify([snapshot, log, await Promise.all(pages)]);
}

it('L141. a removed question is gone from everywhere at once, and seen by those present', async () => {
  const snapshot = await tom.join(sessionId);
  expect(snapshot.questions).toHaveLength(1);
  await report(tom.person, 'question');
  expect(await code(decide(sam.person, 'removed', 'question'))).toBe('ok');
  await tom.settled(sessionId);
  expect(tom.snapshot?.questions).toEqual([]);
  const late = await stage.visitor();
  for (const hidden of [words.question, words.answer]) expect(await everything(late)).not.toContain(hidden);
  await sam.do('question:undo', { sessionId });
  await tom.settled(sessionId);
  expect(tom.snapshot?.questions).toMatchObject([{ text: words.question, state: { text: words.answer } }]);
});

it('L141. a removed answer goes alone; its author does not keep it either', async () => {
  await lea.join(sessionId);
  await report(tom.person);
  await decide(sam.person, 'removed');
  await lea.settled(sessionId);
  expect(lea.snapshot?.questions).toMatchObject([{ text: words.question, state: { name: 'approved' } }]);
  expect(lea.snapshot?.own).toMatchObject([{ state: { name: 'approved' } }]);
  for (const one of [lea, await stage.visitor()]) expect(await everything(one)).not.toContain(words.answer);
});

it('L137. a corrected text says so, and its earlier words are in no log', async () => {
  await tom.join(sessionId);
  await report(tom.person);
  expect(await code(decide(sam.person, 'corrected', 'answer', ' '))).toBe('answer-empty');
  await decide(sam.person, 'corrected', 'answer', 'Une réponse plus douce.');
  await report(tom.person, 'question');
  await decide(sam.person, 'corrected', 'question', 'Une question plus douce ?');
  await tom.settled(sessionId);
  expect(tom.snapshot?.questions).toMatchObject([
    {
      text: 'Une question plus douce ?',
      reworded: true,
      state: { text: 'Une réponse plus douce.', corrected: true },
    },
  ]);
  const seen = await everything(await stage.visitor());
  for (const hidden of [words.question, words.answer]) expect(seen).not.toContain(hidden);
});

it('L142. decisions are added with who, when and why, and the reporter is told', async () => {
  const told = tom.next('report:decided');
  await report(tom.person);
  expect(await code(decide(sam.person, 'kept'))).toBe('ok');
  await told;
  const own = await json<HttpReplies['GET /api/reports']>(stage.http(tom.person, '/api/reports'));
  expect(own.reports).toMatchObject([{ questionId, part: 'answer', decided: { decision: 'kept' } }]);
  expect(await code(decide(sam.person, 'removed'))).toBe('case-closed');
  await report(lea.person);
  await decide(sam.person, 'removed');
  const found = (await cases()).decided.find((one) => one.questionId === questionId)!;
  expect(found.decisions).toMatchObject([
    { decision: 'kept', why: 'Relu', byName: 'Sam', textBefore: words.answer },
    { decision: 'removed', why: 'Relu', byName: 'Sam', textBefore: words.answer },
  ]);
  expect(found.shown).toBe(false);
});

it('L143. visitors report what they can see, moderators decide, nobody else does either', async () => {
  const key = randomUUID();
  const { question } = await lea.do('question:ask', { sessionId, key, text: 'En attente ?', place: null });
  expect(await code(report(tom.person, 'question', question.id))).toBe('not-found');
  expect(await code(report(tom.person, 'question', randomUUID()))).toBe('not-found');
  expect(await code(report(null))).toBe('no-visitor');
  expect(await code(report(karim.person))).toBe('no-visitor');
  await report(tom.person);
  expect(await code(decide(tom.person, 'removed'))).toBe('no-staff');
  expect(await code(decide(karim.person, 'removed'))).toBe('not-allowed');
  for (const who of [tom.person, karim.person]) {
    expect((await stage.http(who, '/api/report-cases')).ok).toBe(false);
  }
  const classId = await stage.schoolClass('4e B');
  const audience_json = JSON.stringify({ kind: 'classes', classIds: [classId] });
  await stage.storage.write((trx) =>
    trx.updateTable('live_sessions').set({ audience_json }).where('id', '=', sessionId).execute(),
  );
  expect(await code(report(lea.person))).toBe('not-allowed');
});

it('L144. whoever reports without end is told to wait', async () => {
  const codes = [];
  for (let i = 0; i < 8; i++) codes.push(await code(report(tom.person)));
  expect(codes.slice(0, 5)).toEqual(Array(5).fill('ok'));
  expect(codes.slice(5)).toEqual(Array(3).fill('too-fast'));
  expect(await code(report(lea.person))).toBe('ok');
});
