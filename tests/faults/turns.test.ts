import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { SessionPlan } from '@ville-usine/shared/live/session-plan';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Actor } from '../stage/actor.ts';
import { ServerProcess } from '../stage/server-process.ts';
import { openVisit } from '../stage/start-server.ts';

const ROOM = 3;
const PEOPLE = 15;
const HANDS = 8;

let server: ServerProcess;
let organiser: string;
let cookies: string[];
const actors: Actor[] = [];

beforeAll(async () => {
  server = await ServerProcess.start();
  organiser = await server.access('Organisation');
  cookies = await Promise.all(Array.from({ length: PEOPLE }, () => openVisit(server.url)));
}, 60_000);
afterAll(() => server.remove());

async function connect(cookie: string, as: 'visitor' | 'staff' = 'visitor'): Promise<Actor> {
  const actor = new Actor(server.url, { auth: { as }, extraHeaders: { cookie } });
  actors.push(actor);
  return actor.connect();
}

/** Ends the server as a power cut would, and has it back with nobody connected. */
async function powerCut(): Promise<void> {
  await server.kill();
  for (const actor of actors.splice(0)) actor.close();
  await server.up();
}

/** 0 is inside. */
async function knock(one: Actor, sessionId: string): Promise<number> {
  const answer = await one.do('live:join', { sessionId });
  return 'waiting' in answer ? answer.waiting.place : 0;
}

/** A session that goes on, for so many at once. */
async function opened(capacity: number | null): Promise<{ sessionId: string; camille: Actor }> {
  const camille = await connect(organiser, 'staff');
  const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const plan: SessionPlan = {
    kind: 'questions',
    title: { fr: 'Rencontre' },
    sectorId: 'metallurgie',
    companyId: null,
    professionals: [await professionalOf(server.url)],
    venue: 'agora',
    startsAt: soon(60),
    endsAt: soon(120),
    capacity,
    audience: { kind: 'everyone' },
    languages: ['fr'],
    moderation: 'before',
    slots: null,
  };
  const { sessionId } = await camille.do('session:create', { key: randomUUID(), plan });
  for (const state of ['open', 'live'] as const) await camille.do('session:set-state', { sessionId, state });
  return { sessionId, camille };
}

async function professionalOf(url: string): Promise<string> {
  const { sessions } = (await (
    await fetch(`${url}/api/sessions`)
  ).json()) as HttpReplies['GET /api/sessions'];
  return sessions.flatMap((one) => one.professionals)[0]!.id;
}

it('L221. Whoever is in a full session, or waits before it, is there again after a power cut, in whatever order they come back', async () => {
  const { sessionId } = await opened(ROOM);
  const people: { cookie: string; place: number }[] = [];
  for (const cookie of cookies) people.push({ cookie, place: await knock(await connect(cookie), sessionId) });
  expect(people.map((one) => one.place)).toEqual([0, 0, 0, ...Array.from({ length: 12 }, (_, i) => i + 1)]);

  for (let round = 0; round < 2; round++) {
    await powerCut();
    const back: number[] = [];
    const stranger = await connect(await openVisit(server.url));
    expect(await knock(stranger, sessionId)).toBe(PEOPLE - ROOM + 1 + round);
    for (const { cookie } of people.toReversed()) back.unshift(await knock(await connect(cookie), sessionId));
    expect(back).toEqual(people.map((one) => one.place));
  }

  const first = await connect(cookies[ROOM]!);
  expect(await knock(first, sessionId)).toBe(1);
  const inside = await connect(cookies[0]!);
  expect(await knock(inside, sessionId)).toBe(0);
  const admitted = first.next('live:place', ({ place }) => place === 0);
  for (const one of actors)
    if (one !== first) one.socket.emit('live:leave', { sessionId } as never, (() => 0) as never);
  await admitted;
  await powerCut();
  expect(await knock(await connect(cookies[ROOM]!), sessionId)).toBe(0);
}, 60_000);

it('L222. Raised hands are in their order after a power cut, and whoever had the word has it', async () => {
  const { sessionId, camille } = await opened(null);
  const pupils: Actor[] = [];
  for (const cookie of cookies.slice(0, HANDS)) pupils.push(await connect(cookie));
  for (const pupil of pupils) await pupil.join(sessionId);
  await Promise.all(pupils.map((pupil) => pupil.do('hand:raise', { sessionId, raised: true })));
  const all = (await camille.join(sessionId)).room.host!.hands;
  expect(all).toHaveLength(HANDS);
  await camille.do('hand:call', { sessionId, handId: all[2]!.id });
  await camille.do('hand:lower', { sessionId, handId: all[5]!.id });

  await powerCut();
  const back = await connect(organiser, 'staff');
  const { host, now } = (await back.join(sessionId)).room;
  const stay = all.filter((_, i) => i !== 2 && i !== 5);
  expect(host!.hands).toEqual(stay.map((hand) => ({ ...hand, here: false })));
  expect(now).toMatchObject({ hands: HANDS - 2, floor: all[2]!.pseudonym });
  const own: string[] = [];
  for (const cookie of cookies.slice(0, HANDS))
    own.push((await (await connect(cookie)).join(sessionId)).room.hand);
  expect(own.toSorted()).toEqual(['called', 'down', ...Array.from({ length: HANDS - 2 }, () => 'raised')]);

  await back.do('session:set-state', { sessionId, state: 'ended' });
  await powerCut();
  const late = await connect(organiser, 'staff');
  expect((await late.join(sessionId)).room).toMatchObject({
    now: { hands: 0, floor: null },
    host: { hands: [] },
  });
}, 60_000);
