import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let sam: StaffActor;
let karim: StaffActor;
let lea: VisitorActor;
let tom: VisitorActor;
let voters: VisitorActor[];
let sessionId: string;

beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  sam = await stage.staff('moderator', 'Sam');
  sessionId = await stage.session('live', [karim.person]);
  lea = await stage.visitor();
  tom = await stage.visitor();
  voters = [await stage.visitor(), await stage.visitor(), await stage.visitor()];
  for (const one of [karim, sam, lea, tom, ...voters]) await one.join(sessionId);
});
afterAll(() => stage.close());

async function ask(by: VisitorActor, text: string, approve = true): Promise<string> {
  const payload = { sessionId, key: randomUUID(), text, place: null };
  const { id: questionId } = (await by.do('question:ask', payload)).question;
  if (approve) await sam.do('question:approve', { questionId });
  return questionId;
}
const settled = () => Promise.all([lea, tom, sam, karim, ...voters].map((one) => one.settled(sessionId)));
const seen = (by: Actor, id: string) => by.snapshot!.questions.find((one) => one.id === id);
const own = (by: Actor, id: string) => by.snapshot!.own.find((one) => one.id === id);
const atDesk = (id: string) => sam.snapshot!.desk!.questions.find((one) => one.id === id);

describe('L81. Merged questions add up their votes, and nobody counts twice', () => {
  it('and taking the merge back gives each its own again', async () => {
    const [a, b, c] = voters as [VisitorActor, VisitorActor, VisitorActor];
    const stays = await ask(lea, 'Quelles études faut-il ?');
    const goes = await ask(tom, 'Il faut quelles études ?');
    for (const one of [a, b]) await one.do('question:vote', { questionId: stays });
    for (const one of [b, c, lea]) await one.do('question:vote', { questionId: goes });

    await sam.do('question:merge', { questionId: goes, into: stays });
    await settled();
    expect(seen(a, stays)).toMatchObject({ votes: 3, gathers: 1 });
    expect(seen(a, goes)).toBeUndefined();
    expect(own(tom, goes)?.state).toEqual({ name: 'merged', into: stays });
    expect(own(lea, stays)).toMatchObject({ gathers: 1, votes: 3 });
    expect(atDesk(stays)).toMatchObject({ gathers: 1, votes: 3 });

    expect(await c.do('question:vote', { questionId: stays })).toEqual({ votes: 3 });
    expect(await tom.do('question:vote', { questionId: stays })).toEqual({ votes: 4 });
    expect((await c.join(sessionId)).voted).toContain(stays);
    expect(await a.refused('question:vote', { questionId: goes })).toBe('not-found');

    expect(await sam.do('question:undo', { sessionId })).toEqual({ questionId: goes });
    await settled();
    expect(seen(a, goes)).toMatchObject({ votes: 3, state: { name: 'approved' } });
    expect(seen(a, stays)).toMatchObject({ votes: 3 });
    expect(seen(a, stays)).not.toHaveProperty('gathers');
    expect(atDesk(stays)?.votes).toBe(3);
    expect(own(lea, stays)?.votes).toBe(3);
    const fresh = await (await stage.staff('moderator', 'Noa')).join(sessionId);
    expect(fresh.desk!.questions).toEqual(sam.snapshot!.desk!.questions);
  });

  it('L82. both authors read the answer', async () => {
    const stays = await ask(lea, 'Combien gagnez-vous ?', false);
    const goes = await ask(tom, 'Vous gagnez combien ?', false);
    await sam.do('question:merge', { questionId: goes, into: stays });
    await settled();
    expect(own(lea, stays)).toMatchObject({ gathers: 1, votes: 0 });
    expect(JSON.stringify(tom.snapshot)).not.toContain('Combien gagnez-vous');
    await sam.do('question:approve', { questionId: stays });
    await karim.do('question:answer', { questionId: stays, text: 'Assez pour vivre.' });
    await settled();
    expect(own(lea, stays)?.state).toMatchObject({ name: 'answered', text: 'Assez pour vivre.' });
    const into = own(tom, goes)?.state;
    expect(into).toEqual({ name: 'merged', into: stays });
    expect(seen(tom, stays)?.state).toMatchObject({ name: 'answered', text: 'Assez pour vivre.' });
  });

  it('L83. one that goes takes no other with it', async () => {
    const stays = await ask(lea, 'Fait-il chaud ?');
    const goes = await ask(tom, 'Il fait chaud ?');
    await sam.do('question:merge', { questionId: goes, into: stays });
    await lea.do('question:withdraw', { questionId: stays });
    await settled();
    expect(own(tom, goes)?.state).toEqual({ name: 'submitted', awaits: 'moderator' });
    await sam.do('question:approve', { questionId: goes });

    const second = await ask(lea, 'Est-ce que c’est chaud ?');
    await sam.do('question:merge', { questionId: goes, into: second });
    await sam.do('question:refuse', { questionId: second, reason: 'other' });
    await settled();
    expect(own(tom, goes)?.state).toMatchObject({ name: 'submitted' });
    expect(atDesk(second)).not.toHaveProperty('gathers');
  });

  it('not with itself, with one of another session, with one that is gone, nor one that gathers others', async () => {
    const one = await ask(lea, 'Une ?');
    const two = await ask(lea, 'Deux ?');
    const three = await ask(tom, 'Trois ?');
    expect(await sam.refused('question:merge', { questionId: one, into: one })).toBe('not-found');
    const elsewhere = await stage.session('live');
    const key = randomUUID();
    const { question } = await tom.do('question:ask', {
      sessionId: elsewhere,
      key,
      text: 'Où ?',
      place: null,
    });
    expect(await sam.refused('question:merge', { questionId: one, into: question.id })).toBe('not-found');
    await sam.do('question:merge', { questionId: one, into: two });
    expect(await sam.refused('question:merge', { questionId: three, into: one })).toBe('question-moved-on');
    expect(await sam.refused('question:merge', { questionId: two, into: three })).toBe('question-gathers');
    await sam.do('question:merge', { questionId: three, into: two });
    await settled();
    expect(atDesk(two)?.gathers).toBe(2);
  });
});
