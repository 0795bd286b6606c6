import { randomUUID } from 'node:crypto';
import type { Logged } from '@ville-usine/shared/live/event';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let moderator: StaffActor;
let karim: StaffActor;
let ines: StaffActor;
let lea: VisitorActor;
let zoe: VisitorActor;
let sessionId: string;

beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  ines = await stage.staff('professional', 'Inès');
  moderator = await stage.staff('moderator', 'Sam');
  sessionId = await stage.session('live', [karim.person, ines.person]);
  lea = await stage.visitor({ classId: await stage.schoolClass('4e B') });
  zoe = await stage.visitor({ transports: ['polling'] });
  for (const one of [karim, ines, moderator, lea, zoe]) await one.join(sessionId);
});
afterAll(() => stage.close());

async function ask(by: VisitorActor, text: string): Promise<string> {
  const payload = { sessionId, key: randomUUID(), text, place: null };
  return (await by.do('question:ask', payload)).question.id;
}
async function approved(by: VisitorActor, text: string): Promise<string> {
  const questionId = await ask(by, text);
  await moderator.do('question:approve', { questionId });
  return questionId;
}
const own = (by: VisitorActor, id: string) => by.snapshot!.own.find((one) => one.id === id);
const seen = (by: Actor, id: string) => by.snapshot!.questions.find((one) => one.id === id);
const atDesk = (id: string) => moderator.snapshot!.desk!.questions.find((one) => one.id === id);
const shows =
  (id: string, state: string) =>
  ({ event }: Logged) =>
    event.kind === 'question' && event.question.id === id && event.question.state.name === state;

describe('L20. A question goes from its author to a moderator, a professional, and with its answer to everyone', () => {
  it('each sees what is theirs to see', async () => {
    const reachesDesk = moderator.next('live:event', ({ event }) => event.kind === 'desk-question');
    const place = { kind: 'step', id: 'fusion' } as const;
    const { question, moderators } = await lea.do('question:ask', {
      sessionId,
      key: randomUUID(),
      text: '  Pourquoi 1 600 °C ?\n',
      place,
    });
    expect(question).toMatchObject({ text: 'Pourquoi 1 600 °C ?', place, state: { name: 'submitted' } });
    expect(moderators).toBe(1);
    await reachesDesk;
    expect(atDesk(question.id)).toMatchObject({
      pseudonym: lea.person.pseudonym,
      classLabel: '4e B',
      firstTime: true,
      original: null,
    });

    const { id: questionId } = question;
    const reachesZoe = zoe.next('live:event', shows(questionId, 'approved'));
    await moderator.do('question:approve', { questionId });
    await reachesZoe;
    expect(seen(zoe, questionId)).toMatchObject({ text: 'Pourquoi 1 600 °C ?', votes: 0 });
    expect(JSON.stringify(seen(zoe, questionId))).not.toContain('4e B');

    expect(await zoe.do('question:vote', { questionId })).toEqual({ votes: 1 });
    await karim.do('question:pin', { questionId, pinned: true });
    await karim.do('question:take', { questionId });
    expect(await ines.refused('question:take', { questionId })).toBe('question-taken');
    const answered = [lea, zoe, ines, moderator].map((one) =>
      one.next('live:event', shows(questionId, 'answered')),
    );
    await karim.do('question:answer', { questionId, text: 'Parce que l’acier fond à 1 500 °C.' });
    await Promise.all(answered);

    for (const one of [lea, zoe, ines, moderator]) {
      expect(seen(one, questionId)).toMatchObject({
        votes: 1,
        pinned: true,
        state: {
          name: 'answered',
          by: karim.person.id,
          byName: 'Karim',
          text: 'Parce que l’acier fond à 1 500 °C.',
        },
      });
    }
    await lea.settled(sessionId);
    expect(own(lea, questionId)).toMatchObject({ votes: 1, state: { name: 'answered' } });
  });

  it('its author hears of every state, with the reason of a refusal', async () => {
    const questionId = await ask(lea, 'Tu es nul ?');
    expect(atDesk(questionId)?.firstTime).toBe(false);
    await moderator.do('question:refuse', { questionId, reason: 'hurtful' });
    await lea.settled(sessionId);
    expect(own(lea, questionId)?.state).toEqual({ name: 'refused', reason: 'hurtful' });
    expect(seen(lea, questionId)).toBeUndefined();
  });
});

describe('L21. A question with contact details is held, and they never leave it', () => {
  it('its author is told, moderators see it masked, everyone gets the masked words', async () => {
    const text = 'Écrivez à lea.b@college.fr ou au 06 12 34 56 78 ?';
    const { question } = await lea.do('question:ask', { sessionId, key: randomUUID(), text, place: null });
    expect(question).toMatchObject({ text, state: { name: 'held', because: 'contact-details' } });
    await moderator.settled(sessionId);
    expect(atDesk(question.id)).toMatchObject({ text: 'Écrivez à ••• ou au ••• ?', state: { name: 'held' } });
    await moderator.do('question:approve', { questionId: question.id });
    await zoe.settled(sessionId);
    expect(seen(zoe, question.id)?.text).toBe('Écrivez à ••• ou au ••• ?');
    const row = stage.storage.db.selectFrom('questions').select('original').where('id', '=', question.id);
    expect((await row.executeTakeFirstOrThrow()).original).toBe(text);
    for (const one of [moderator, karim, ines, zoe]) {
      expect(one.packets.join('\n')).not.toMatch(/lea\.b|06 12/);
    }
  });

  it('a rewording is masked too', async () => {
    const questionId = await ask(lea, 'Comment vous joindre : lea@mail.fr ?');
    await moderator.do('question:reword', { questionId, text: 'Comment vous joindre, @lea ?' });
    await moderator.settled(sessionId);
    expect(atDesk(questionId)).toMatchObject({
      text: 'Comment vous joindre, ••• ?',
      original: 'Comment vous joindre : ••• ?',
      state: { name: 'submitted' },
    });
  });
});

describe('L22. A question sent twice is kept once', () => {
  it('the same key gives back the same question, also at the same time and after the session', async () => {
    const here = await stage.session('live');
    const payload = { sessionId: here, key: randomUUID(), text: 'Une seule fois ?', place: null };
    const replies = await Promise.all([1, 2, 3, 4].map(() => lea.do('question:ask', payload)));
    await moderator.do('session:set-state', { sessionId: here, state: 'ended' });
    replies.push(await lea.do('question:ask', { ...payload, text: 'Autre chose ?' }));
    expect(new Set(replies.map((reply) => reply.question.id)).size).toBe(1);
    expect(replies.at(-1)?.question.text).toBe('Une seule fois ?');
    const other = await lea.refused('question:ask', { ...payload, key: randomUUID() });
    expect(other).toBe('session-closed');
    const kept = stage.storage.db.selectFrom('questions').select('id').where('session_id', '=', here);
    expect(await kept.execute()).toHaveLength(1);
    const events = stage.storage.db.selectFrom('events').select('seq').where('session_id', '=', here);
    expect(await events.where('log', '=', 'desk').execute()).toHaveLength(1);
  });
});

describe('L23. A question is between one and 280 characters long', () => {
  it('otherwise its author is told', async () => {
    const payload = { sessionId, key: randomUUID(), place: null };
    expect(await lea.refused('question:ask', { ...payload, text: ' \u200b\n ' })).toBe('question-empty');
    expect(await lea.refused('question:ask', { ...payload, text: 'a'.repeat(281) })).toBe(
      'question-too-long',
    );
    const { question } = await lea.do('question:ask', { ...payload, text: '🔥'.repeat(280) });
    expect(question.text).toBe('🔥'.repeat(280));
  });

  it('a place the edition does not know loses no question', async () => {
    const payload = {
      sessionId,
      key: randomUUID(),
      text: 'Où ?',
      place: { kind: 'stand', id: 'x' },
    } as const;
    expect((await lea.do('question:ask', payload)).question.place).toBeNull();
  });
});

describe('L24. Everyone votes once for a question, and not for their own', () => {
  it('a second vote changes nothing', async () => {
    const questionId = await approved(lea, 'On vote ?');
    await Promise.all([1, 2, 3].map(() => zoe.do('question:vote', { questionId })));
    expect(await zoe.do('question:vote', { questionId })).toEqual({ votes: 1 });
    expect(await lea.refused('question:vote', { questionId })).toBe('not-allowed');
    expect((await zoe.join(sessionId)).voted).toContain(questionId);
    expect((await lea.join(sessionId)).voted).toEqual([]);
  });

  it('one that is not approved does not exist for others', async () => {
    const questionId = await ask(lea, 'Pas encore visible ?');
    expect(await zoe.refused('question:vote', { questionId })).toBe('not-found');
  });
});

describe('L25. A moderator takes back their own last act, and the one before', () => {
  it('an approval is retracted, a rewording gives the words back, a refusal is lifted', async () => {
    const questionId = await ask(lea, 'Mots du debut ?');
    await moderator.do('question:reword', { questionId, text: 'Mots du début ?' });
    await moderator.do('question:approve', { questionId });
    await zoe.settled(sessionId);
    expect(seen(zoe, questionId)).toMatchObject({ text: 'Mots du début ?', reworded: true });

    expect(await moderator.do('question:undo', { sessionId })).toEqual({ questionId });
    await Promise.all([zoe.settled(sessionId), lea.settled(sessionId)]);
    expect(seen(zoe, questionId)).toBeUndefined();
    expect(own(lea, questionId)?.state).toMatchObject({ name: 'submitted' });

    expect(await moderator.do('question:undo', { sessionId })).toEqual({ questionId });
    await moderator.settled(sessionId);
    expect(atDesk(questionId)).toMatchObject({ text: 'Mots du debut ?', original: null });

    await moderator.do('question:refuse', { questionId, reason: 'unclear' });
    await moderator.do('question:undo', { sessionId });
    await moderator.settled(sessionId);
    expect(atDesk(questionId)?.state).toMatchObject({ name: 'submitted' });
    const acts = moderator.snapshot!.desk!.journal.filter((entry) => entry.questionId === questionId);
    expect(acts.map(({ act, undone }) => `${act}${undone ? ' (undone)' : ''}`)).toEqual([
      'reword (undone)',
      'approve (undone)',
      'undo',
      'undo',
      'refuse (undone)',
      'undo',
    ]);
  });

  it('not another’s act, and not once a professional has built on it', async () => {
    const other = await stage.staff('moderator', 'Alix');
    const questionId = await approved(lea, 'Trop tard ?');
    expect(await other.refused('question:undo', { sessionId })).toBe('nothing-to-undo');
    await karim.do('question:take', { questionId });
    expect(await moderator.refused('question:undo', { sessionId })).toBe('question-moved-on');
    await karim.do('question:release', { questionId });
    expect(await moderator.do('question:undo', { sessionId })).toEqual({ questionId });
  });
});

describe('L26. Of two who act on one question at once, one is told', () => {
  it('two professionals take it, two moderators decide', async () => {
    const questionId = await approved(lea, 'À qui ?');
    const takes = await Promise.all([karim, ines].map((one) => one.send('question:take', { questionId })));
    expect(takes.filter((reply) => reply.ok)).toHaveLength(1);
    expect(takes.find((reply) => !reply.ok)).toMatchObject({ error: { code: 'question-taken' } });

    const second = await stage.staff('moderator', 'Noa');
    const waiting = await ask(lea, 'Deux avis ?');
    const acts = await Promise.all([
      moderator.send('question:approve', { questionId: waiting }),
      second.send('question:approve', { questionId: waiting }),
    ]);
    expect(acts.filter((reply) => reply.ok)).toHaveLength(1);
    expect(acts.find((reply) => !reply.ok)).toMatchObject({ error: { code: 'question-moved-on' } });
  });
});
