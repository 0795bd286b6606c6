import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../stage/actor.ts';
import { FaultStage } from './fault-stage.ts';

const ROOM = 3;
const PEOPLE = 15;
const HANDS = 8;

let stage: FaultStage;
let cookies: string[];

beforeAll(async () => {
  stage = await FaultStage.open();
  cookies = await Promise.all(Array.from({ length: PEOPLE }, () => stage.visit()));
}, 60_000);
afterAll(() => stage.close());

const connect = (cookie: string) => stage.connect(cookie);

/** 0 is inside. */
async function knock(one: Actor, sessionId: string): Promise<number> {
  const answer = await one.do('live:join', { sessionId });
  return 'waiting' in answer ? answer.waiting.place : 0;
}

it('L221. Whoever is in a full session, or waits before it, is there again after a power cut, in whatever order they come back', async () => {
  const sessionId = await stage.session({ capacity: ROOM });
  const people: { cookie: string; place: number }[] = [];
  for (const cookie of cookies) people.push({ cookie, place: await knock(await connect(cookie), sessionId) });
  expect(people.map((one) => one.place)).toEqual([0, 0, 0, ...Array.from({ length: 12 }, (_, i) => i + 1)]);

  for (let round = 0; round < 2; round++) {
    await stage.powerCut();
    const back: number[] = [];
    const stranger = await connect(await stage.visit());
    expect(await knock(stranger, sessionId)).toBe(PEOPLE - ROOM + 1 + round);
    for (const { cookie } of people.toReversed()) back.unshift(await knock(await connect(cookie), sessionId));
    expect(back).toEqual(people.map((one) => one.place));
  }

  const first = await connect(cookies[ROOM]!);
  expect(await knock(first, sessionId)).toBe(1);
  const inside = await connect(cookies[0]!);
  expect(await knock(inside, sessionId)).toBe(0);
  const admitted = first.next('live:place', ({ place }) => place === 0);
  for (const one of stage.everyone)
    if (one !== first) one.socket.emit('live:leave', { sessionId } as never, (() => 0) as never);
  await admitted;
  await stage.powerCut();
  expect(await knock(await connect(cookies[ROOM]!), sessionId)).toBe(0);
}, 60_000);

it('L222. Raised hands are in their order after a power cut, and whoever had the word has it', async () => {
  const sessionId = await stage.session();
  const camille = await stage.connect(stage.organiser, 'staff');
  const pupils: Actor[] = [];
  for (const cookie of cookies.slice(0, HANDS)) pupils.push(await connect(cookie));
  for (const pupil of pupils) await pupil.join(sessionId);
  await Promise.all(pupils.map((pupil) => pupil.do('hand:raise', { sessionId, raised: true })));
  const all = (await camille.join(sessionId)).room.host!.hands;
  expect(all).toHaveLength(HANDS);
  await camille.do('hand:call', { sessionId, handId: all[2]!.id });
  await camille.do('hand:lower', { sessionId, handId: all[5]!.id });

  await stage.powerCut();
  const back = await stage.connect(stage.organiser, 'staff');
  const { host, now } = (await back.join(sessionId)).room;
  const stay = all.filter((_, i) => i !== 2 && i !== 5);
  expect(host!.hands).toEqual(stay.map((hand) => ({ ...hand, here: false })));
  expect(now).toMatchObject({ hands: HANDS - 2, floor: all[2]!.pseudonym });
  const own: string[] = [];
  for (const cookie of cookies.slice(0, HANDS))
    own.push((await (await connect(cookie)).join(sessionId)).room.hand);
  expect(own.toSorted()).toEqual(['called', 'down', ...Array.from({ length: HANDS - 2 }, () => 'raised')]);

  await back.do('session:set-state', { sessionId, state: 'ended' });
  await stage.powerCut();
  const late = await stage.connect(stage.organiser, 'staff');
  expect((await late.join(sessionId)).room).toMatchObject({
    now: { hands: 0, floor: null },
    host: { hands: [] },
  });
}, 60_000);
