import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { DeskStage } from '../../../tests/stage/desk-stage.ts';
import type { LiveStage, StaffActor, VisitorActor } from '../../../tests/stage/live-stage.ts';

let now = 0;
const clock = { now: () => new Date(now) };
let desk: DeskStage;
let stage: LiveStage;
let sam: StaffActor;
let karim: StaffActor;
let lea: VisitorActor;
let tom: VisitorActor;
let classId: string;
let first: string;
let second: string;

beforeEach(async () => {
  now = Date.parse('2021-11-23T09:00:00.000Z');
  desk = await DeskStage.open({ clock });
  ({ stage, sam, karim, lea, tom, classId, first, second } = desk);
});
afterEach(() => stage.close());

const ask = (by: VisitorActor, text: string, sessionId = first) => desk.ask(by, text, sessionId);
const settled = () => desk.settled();
const atDesk = (id: string) => desk.atDesk(id);
const own = (by: Actor, id: string) => desk.own(by, id);

describe('L151. A moderator takes back their last act in whatever session it was, in the order of acts', () => {
  it('over all sessions that are named', async () => {
    const a = await ask(tom, 'Une ?');
    const b = await ask(tom, 'Deux ?', second);
    const c = await ask(tom, 'Trois ?');
    const done: string[] = [];
    for (const questionId of [a, b, c]) {
      now += 1000;
      await sam.do('question:approve', { questionId });
    }
    const among = { sessionId: first, among: [first, second] };
    for (let act = 0; act < 3; act++) done.push((await sam.do('question:undo', among)).questionId);
    expect(done).toEqual([c, b, a]);
    expect(await sam.refused('question:undo', among)).toBe('nothing-to-undo');
  });

  it('and nobody takes back an act in a session that is not theirs', async () => {
    const roux = await stage.teacher('Mme Roux', classId);
    const adults = await stage.session('live', [karim.person], { audience: { kind: 'adults' } });
    expect(await roux.refused('question:undo', { sessionId: adults, among: [adults] })).toBe('not-allowed');
  });
});

describe('L152. A question kept back by a moderator waits for all of them, and its author is not told', () => {
  it('until it is let go, approved, or the act is taken back', async () => {
    const id = await ask(tom, 'À discuter ?');
    await settled();
    const before = own(tom, id)!.state;
    const packets = tom.packets.length;
    await sam.do('question:hold', { questionId: id, held: true });
    await settled();
    expect(atDesk(id)!.state).toMatchObject({ name: 'held', because: 'moderator' });
    expect(own(tom, id)!.state).toEqual(before);
    expect(tom.packets.slice(packets).join()).not.toContain('own-question');
    await sam.do('question:hold', { questionId: id, held: false });
    await settled();
    expect(atDesk(id)!.state.name).toBe('submitted');
    await sam.do('question:undo', { sessionId: first });
    await settled();
    expect(atDesk(id)!.state).toMatchObject({ because: 'moderator' });
    await sam.do('question:approve', { questionId: id });
    await settled();
    expect(lea.snapshot!.questions.map((one) => one.id)).toEqual([id]);
  });
});

it('L160. How many wait in each session, and whether anybody moderates it, is told to moderators alone', async () => {
  await ask(tom, 'Une ?', second);
  await ask(lea, 'Deux ?', second);
  const { sessions } = await sam.do('desk:overview', {});
  const of = (id: string) => sessions.find(({ sessionId }) => sessionId === id);
  expect(of(second)).toMatchObject({ waiting: 2, moderators: 0 });
  expect(of(first)).toMatchObject({ waiting: 0, moderators: 1 });
  const questionId = await ask(lea, 'Une moquerie', second);
  await sam.do('visitor:block', { questionId, scope: 'session', reason: 'hurtful', note: '' });
  const after = (await sam.do('desk:overview', {})).sessions;
  expect(after.find(({ sessionId }) => sessionId === second)?.waiting).toBe(1);
  expect(await tom.refused('desk:overview', {})).toBe('not-allowed');
  expect(await karim.refused('desk:overview', {})).toBe('not-allowed');
});
