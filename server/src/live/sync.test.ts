import { randomUUID } from 'node:crypto';
import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let moderator: StaffActor;
let karim: StaffActor;

beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  moderator = await stage.staff('moderator', 'Sam');
});
afterAll(() => stage.close());

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** A snapshot without what is not logged, in an order of its own. */
function logged(snapshot: LiveSnapshot): unknown {
  const { present: _, voted: __, ...rest } = snapshot;
  return {
    ...rest,
    questions: rest.questions.toSorted(byId),
    own: rest.own.toSorted(byId),
    desk: rest.desk && {
      questions: rest.desk.questions.toSorted(byId),
      journal: rest.desk.journal.toSorted(byId),
    },
  };
}

async function expectUpToDate(one: Actor, sessionId: string): Promise<void> {
  await one.settled(sessionId);
  expect(one.gap).toBe(false);
  const kept = one.snapshot!;
  expect(logged(kept)).toEqual(logged(await one.join(sessionId)));
}

/** One visitor asks, a moderator decides, a professional answers, the other votes. */
async function aLife(
  sessionId: string,
  author: VisitorActor,
  voter: VisitorActor,
  turn: number,
): Promise<void> {
  const key = randomUUID();
  const { question } = await author.do('question:ask', {
    sessionId,
    key,
    text: `Pourquoi ${turn} ?`,
    place: null,
  });
  const questionId = question.id;
  if (turn % 5 === 0) return void (await moderator.do('question:refuse', { questionId, reason: 'unclear' }));
  await moderator.do('question:approve', { questionId });
  await voter.do('question:vote', { questionId });
  if (turn % 3 === 0) await karim.do('question:take', { questionId });
  if (turn % 2 === 0) await karim.send('question:answer', { questionId, text: `Parce que ${turn}.` });
}

describe('L30. Whoever missed something catches up, and ends where everyone is', () => {
  it('after a time away, in pages of two hundred', async () => {
    const sessionId = await stage.session('live', [karim.person]);
    const [author, away] = [await stage.visitor(), await stage.visitor()];
    await Promise.all([author, away, moderator, karim].map((one) => one.join(sessionId)));
    const kept = away.snapshot;
    away.close();
    const voter = await stage.visitor();
    for (let turn = 0; turn < 90; turn++) await aLife(sessionId, author, voter, turn);

    const back = await stage.connect(away.person);
    back.snapshot = kept;
    const first = await back.do('live:sync', { sessionId, since: kept!.heads });
    expect(first.more).toBe(true);
    expect(first.events).toHaveLength(200);
    await back.sync(sessionId);
    await expectUpToDate(back, sessionId);
    // Syncing has brought them back into the room.
    const heard = back.next('live:event');
    await aLife(sessionId, author, voter, 1);
    await heard;
    for (const one of [author, moderator, karim]) await expectUpToDate(one, sessionId);
  });

  it('a session that does not exist cannot be joined', async () => {
    const someone = await stage.visitor();
    expect(await someone.refused('live:join', { sessionId: 'nowhere' })).toBe('not-found');
    expect(await someone.refused('live:sync', { sessionId: 'nowhere', since: { public: 0 } })).toBe(
      'not-found',
    );
  });
});

describe('L31. Each log is numbered without a gap and heard in its order', () => {
  it('while fifty lives happen at once', async () => {
    const sessionId = await stage.session('live', [karim.person]);
    const people = await Promise.all(Array.from({ length: 10 }, () => stage.visitor()));
    const late = await stage.visitor();
    await Promise.all([...people, moderator, karim].map((one) => one.join(sessionId)));
    const from = moderator.events.length;
    const lives = Array.from({ length: 50 }, (_, turn) =>
      aLife(sessionId, people[turn % 10]!, people[(turn + 1) % 10]!, turn),
    );
    // One who joins in the middle of it misses nothing either.
    await late.join(sessionId);
    await Promise.all(lives);
    for (const one of [...people, late, moderator, karim]) await expectUpToDate(one, sessionId);
    const heard = moderator.events.slice(from).filter((entry) => entry.sessionId === sessionId);
    for (const stream of ['public', 'desk']) {
      const seqs = heard.filter((entry) => entry.stream === stream).map((entry) => entry.seq);
      expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, i) => i + 1));
    }
  });
});

describe('L32. The number of people present counts each person once', () => {
  it('however many tabs they have, and is told when it changes', async () => {
    const sessionId = await stage.session('live', [karim.person]);
    const one = await stage.visitor();
    const second = await stage.connect(one.person);
    await one.join(sessionId);
    await second.join(sessionId);
    await moderator.join(sessionId);
    const { present } = await karim.join(sessionId);
    expect(present).toEqual({
      sessionId,
      visitors: 1,
      moderators: 1,
      professionals: 1,
      teachers: 0,
      hosts: [karim.person.id],
    });
    const told = karim.next('live:present', (now) => now.sessionId === sessionId && now.visitors === 0);
    second.close();
    one.close();
    expect((await told)[0]).toMatchObject({ visitors: 0, professionals: 1 });
  });
});

describe('N46. Which of its professionals are in a session is told to everyone there', () => {
  it('as they come, by the ids the session names them with, and no longer once they go; nobody else’s id ever', async () => {
    const sessionId = await stage.session('live', [karim.person]);
    const one = await stage.visitor();
    await moderator.join(sessionId);
    const { session, present } = await one.join(sessionId);
    expect(present.hosts).toEqual([]);
    const came = one.next('live:present', (now) => now.sessionId === sessionId && now.hosts.length > 0);
    const host = await stage.connect(karim.person);
    await host.join(sessionId);
    expect((await came)[0].hosts).toEqual(session.professionals.map(({ id }) => id));
    const went = one.next('live:present', (now) => now.sessionId === sessionId && now.hosts.length === 0);
    host.close();
    expect((await went)[0]).toMatchObject({ visitors: 1, moderators: 1, professionals: 0 });
  });
});
