import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let sam: StaffActor;
let karim: StaffActor;
let ines: StaffActor;
let lea: VisitorActor;
let zoe: VisitorActor;
let sessionId: string;

beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  ines = await stage.staff('professional', 'Inès');
  sam = await stage.staff('moderator', 'Sam');
  sessionId = await stage.session('live', [karim.person, ines.person]);
  lea = await stage.visitor();
  zoe = await stage.visitor();
  for (const one of [karim, ines, sam, lea, zoe]) await one.join(sessionId);
});
afterAll(() => stage.close());

async function ask(text: string, approve = true): Promise<string> {
  const payload = { sessionId, key: randomUUID(), text, place: null };
  const { id: questionId } = (await lea.do('question:ask', payload)).question;
  if (approve) await sam.do('question:approve', { questionId });
  return questionId;
}
const settled = () => Promise.all([lea, zoe, sam, karim].map((one) => one.settled(sessionId)));
const seen = (by: Actor, id: string) => by.snapshot!.questions.find((one) => one.id === id);
const own = (id: string) => lea.snapshot!.own.find((one) => one.id === id);
const atDesk = (id: string) => sam.snapshot!.desk!.questions.find((one) => one.id === id);

it('L84. An answer given aloud leaves a note, which its author can correct', async () => {
  const questionId = await ask('Vous avez déjà eu peur ?');
  await karim.do('question:take', { questionId });
  expect(await ines.refused('question:answer-aloud', { questionId, text: 'Oui.' })).toBe('question-taken');
  expect(await karim.refused('question:answer-aloud', { questionId, text: ' \n' })).toBe('answer-empty');
  await karim.do('question:answer-aloud', { questionId, text: 'Oui, à ma première coulée.' });
  await settled();
  const said = { name: 'answered', aloud: true, byName: 'Karim', text: 'Oui, à ma première coulée.' };
  expect(seen(zoe, questionId)?.state).toMatchObject(said);
  expect(own(questionId)?.state).toMatchObject(said);
  await karim.do('question:answer', { questionId, text: 'Oui, une fois.' });
  await settled();
  expect(seen(zoe, questionId)?.state).not.toHaveProperty('aloud');
});

describe('L85. A professional asks for other words; until then the question is not shown', () => {
  it('the moderators read why, and nobody else does', async () => {
    const questionId = await ask('Et le truc ?');
    await zoe.do('question:vote', { questionId });
    await karim.do('question:take', { questionId });
    expect(await ines.refused('question:send-back', { questionId, remark: 'Lequel ?' })).toBe(
      'question-taken',
    );
    expect(await karim.refused('question:send-back', { questionId, remark: '  ' })).toBe('remark-empty');
    const long = 'a'.repeat(201);
    expect(await karim.refused('question:send-back', { questionId, remark: long })).toBe('too-large');
    await karim.do('question:send-back', { questionId, remark: 'zqremark : quel truc ? 06 12 34 56 78' });
    await settled();
    expect(seen(zoe, questionId)).toBeUndefined();
    expect(own(questionId)).toMatchObject({ state: { name: 'submitted' }, sentBack: true });
    expect(atDesk(questionId)?.state).toMatchObject({
      remark: { byName: 'Karim', text: 'zqremark : quel truc ? •••' },
    });
    expect(await karim.refused('question:take', { questionId })).toBe('not-found');
    for (const one of [lea, zoe, ines]) expect(one.packets.join('\n')).not.toContain('zqremark');

    await sam.do('question:reword', { questionId, text: 'À quoi sert la poche ?' });
    await sam.do('question:approve', { questionId });
    await settled();
    expect(seen(zoe, questionId)).toMatchObject({ text: 'À quoi sert la poche ?', reworded: true, votes: 1 });
    expect(own(questionId)).not.toHaveProperty('sentBack');
  });
});

describe('L86. Whoever asked may take it back until a professional has it', () => {
  it('waiting or approved, once, and nobody else may', async () => {
    for (const approve of [false, true]) {
      const questionId = await ask('Je la retire ?', approve);
      expect(await zoe.refused('question:withdraw', { questionId })).toBe('not-allowed');
      expect(await sam.refused('question:withdraw', { questionId })).toBe('not-allowed');
      await lea.do('question:withdraw', { questionId });
      await lea.do('question:withdraw', { questionId });
      await settled();
      expect(seen(zoe, questionId)).toBeUndefined();
      expect(own(questionId)?.state).toEqual({ name: 'withdrawn' });
      expect(await sam.refused('question:approve', { questionId })).toBe('question-moved-on');
      expect(await karim.refused('question:take', { questionId })).toBe('not-found');
    }
    expect(await lea.refused('question:withdraw', { questionId: randomUUID() })).toBe('not-found');
  });

  it('afterwards it says so', async () => {
    const questionId = await ask('Trop tard ?');
    await karim.do('question:take', { questionId });
    expect(await lea.refused('question:withdraw', { questionId })).toBe('question-in-hand');
    await karim.do('question:answer', { questionId, text: 'Oui.' });
    expect(await lea.refused('question:withdraw', { questionId })).toBe('question-in-hand');
  });
});

it('L87. When a session is published its questions are archived, and their answers stay', async () => {
  const here = await stage.session('live', [karim.person]);
  for (const one of [karim, sam, lea, zoe]) await one.join(here);
  const ids: string[] = [];
  for (const text of ['Avec réponse ?', 'Sans réponse ?', 'Jamais relue ?']) {
    const payload = { sessionId: here, key: randomUUID(), text, place: null };
    ids.push((await lea.do('question:ask', payload)).question.id);
  }
  const [answered, open, unread] = ids as [string, string, string];
  for (const questionId of [answered, open]) await sam.do('question:approve', { questionId });
  await karim.do('question:answer', { questionId: answered, text: 'zqstays' });
  for (const state of ['ended', 'published'] as const)
    await sam.do('session:set-state', { sessionId: here, state });
  await zoe.settled(here);
  expect(seen(zoe, answered)?.state).toMatchObject({ name: 'archived', answer: { text: 'zqstays' } });
  expect(seen(zoe, open)?.state).toEqual({ name: 'archived', answer: null });
  expect(seen(zoe, unread)).toBeUndefined();
  expect(await karim.refused('question:answer', { questionId: open, text: 'Si.' })).toBe('question-moved-on');
  const reply = await fetch(`${stage.url}/api/faq?company=acierie-belle-etoile`);
  const { entries } = (await reply.json()) as HttpReplies['GET /api/faq'];
  expect(entries.map((one) => one.question.id)).toContain(answered);
  expect(entries.map((one) => one.question.id)).not.toContain(open);
  const late = await (await stage.visitor()).join(here);
  expect(late.questions.map((one) => one.state.name)).toEqual(['archived', 'archived']);
});
