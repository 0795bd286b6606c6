import { randomUUID } from 'node:crypto';
import type { Board, Brought, TourNow } from '@ville-usine/shared/class-visit/tour';
import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import type { HttpReplies } from '@ville-usine/shared/http';
import { encodePose } from '@ville-usine/shared/presence/frame';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Actor } from '../../../../tests/stage/actor.ts';
import { LiveStage, type VisitorActor } from '../../../../tests/stage/live-stage.ts';
import { visitPlan } from '../../../../tests/stage/visit-plan.ts';
import { keptTour } from './kept-tour.ts';

let stage: LiveStage;
beforeAll(async () => {
  stage = await LiveStage.open();
});
afterAll(() => stage.close());

/** A class visit, its guide at a page of their own, and so many pupils who came in. */
async function visit(pupils: number) {
  const token = randomUUID();
  const answer = await stage.http(null, '/api/class-visits', { token, plan: visitPlan() });
  const { visit } = (await answer.json()) as HttpReplies['POST /api/class-visits'];
  const guide = await stage.visitor();
  const { tour, board } = await guide.do('guide:enter', { token });
  const all: VisitorActor[] = [];
  for (let i = 0; i < pupils; i++) all.push(await pupil(visit.code));
  const order = (order: TourOrder) => guide.do('guide:order', order);
  return { token, code: visit.code, guide, tour, board, pupils: all, order };
}

/** Someone who typed a class's code and is in its visit. */
async function pupil(code: string): Promise<VisitorActor> {
  const one = await stage.visitor();
  await stage.http(one.person, '/api/visit/class', { code });
  await one.do('tour:join', {});
  return one;
}

const told = (one: Actor, wanted: (tour: TourNow) => boolean) => one.next('tour:now', wanted);
const boardWhere = async (one: Actor, wanted: (board: Board) => boolean): Promise<Board> =>
  (await one.next('tour:board', wanted))[0];
const walks = (one: Actor, x: number, z: number, heading = 0) =>
  one.socket.emit('presence:step', encodePose({ x, z, heading, moving: true }) as never);

test('V25. A class walks in a city of its own: nobody else is in it, and its guide is known as its teacher', async () => {
  const { guide, pupils } = await visit(2);
  const [lea, tom] = pupils as [VisitorActor, VisitorActor];
  const stranger = await stage.visitor();
  const other = (await visit(1)).pupils[0]!;
  for (const one of [stranger, other, lea]) await one.do('presence:enter', { zone: 'city' });
  expect((await tom.do('presence:enter', { zone: 'city' })).peers).toMatchObject([
    { peer: { pseudonym: lea.person.pseudonym } },
  ]);
  const arrives = tom.next('presence:joined');
  await guide.do('presence:enter', { zone: 'city' });
  expect((await arrives)[0]).toMatchObject({ kind: 'teacher', pseudonym: 'Enseignant, 4e B' });
  for (const one of [stranger, other]) expect(one.packets.join('\n')).not.toContain(lea.person.pseudonym);
});

describe('V26. The private link alone leads a class', () => {
  it('nobody else can', async () => {
    const { pupils } = await visit(1);
    expect(await pupils[0]!.refused('guide:order', { do: 'follow' })).toBe('not-allowed');
    expect(await pupils[0]!.refused('guide:enter', { token: randomUUID() })).toBe('visit-unknown');
    const stranger = await stage.visitor();
    expect(await stranger.do('tour:join', {})).toBeNull();
  });
  it('what it orders is told to everyone of that class, and to nobody else', async () => {
    const { order, pupils } = await visit(2);
    const elsewhere = (await visit(1)).pupils[0]!;
    const news = pupils.map((one) => told(one, ({ mode }) => mode.is === 'free' && mode.within !== null));
    await order({ do: 'free', within: { hall: 'metallurgie' } });
    for (const [tour] of await Promise.all(news)) expect(tour).toMatchObject({ label: '4e B', guided: true });
    expect(elsewhere.packets.join('\n')).not.toContain('"hall":"metallurgie"');
  });
  it('a stop the itinerary has not, and a place nobody knows, are refused', async () => {
    const { guide } = await visit(0);
    expect(await guide.refused('guide:order', { do: 'stop', index: 7, bring: true })).toBe('visit-stop-gone');
    expect(await guide.refused('guide:order', { do: 'gather' })).toBe('tour-nowhere');
    expect(await guide.refused('guide:order', { do: 'listen', seconds: 600 })).toBe('bad-request');
  });
});

test('V27. Everyone who is gathered is brought to a place of their own before the guide, five seconds later', async () => {
  const { guide, order, pupils } = await visit(4);
  await guide.do('presence:enter', { zone: 'city' });
  walks(guide, 10, 30, 1);
  const brought = pupils.map((one) => one.next('tour:brought'));
  await order({ do: 'gather' });
  const all = (await Promise.all(brought)).map(([one]) => one as Brought);
  expect(all.map(({ index }) => index).sort()).toEqual([0, 1, 2, 3]);
  expect(all[0]).toMatchObject({ of: 4, goal: { place: { zone: 'city', x: 10, z: 30 } } });
}, 15_000);

test('V27. A gathering that was taken back brings nobody', async () => {
  const { order, pupils } = await visit(1);
  await order({ do: 'stop', index: 0, bring: true });
  await order({ do: 'cancel-gather' });
  // The next gathering is the first that arrives.
  await order({ do: 'stop', index: 1, bring: true });
  const [brought] = await pupils[0]!.next('tour:brought');
  expect(brought.goal.sight).toEqual({ kind: 'quiz', target: 'metallurgie' });
  expect(pupils[0]!.packets.filter((packet) => packet.includes('tour:brought'))).toHaveLength(1);
}, 15_000);

test('V28. When the guide’s machine dies the tour pauses; the same link takes it up again, where it was', async () => {
  const { guide, order, pupils, token } = await visit(1);
  await order({ do: 'stop', index: 1, bring: false });
  const paused = told(pupils[0]!, ({ guided }) => !guided);
  guide.close();
  await paused;
  const again = await stage.visitor();
  const resumed = told(pupils[0]!, ({ guided }) => guided);
  expect((await again.do('guide:enter', { token })).tour.stop).toMatchObject({ index: 1 });
  await resumed;
});

test('V29. Of two machines that lead at once the last takes over, and the other is told', async () => {
  const { guide, token } = await visit(0);
  const second = await stage.visitor();
  const taken = guide.next('guide:taken');
  await second.do('guide:enter', { token });
  await taken;
  const back = second.next('guide:taken');
  await guide.do('guide:order', { do: 'begin' });
  await back;
});

test('V86. A teacher’s board and walk in the city on one device are one machine; another device takes over from both, and they from it', async () => {
  const { guide: board, token } = await visit(0);
  const [city, other] = [await stage.visitor(), await stage.visitor()];
  const device = randomUUID();
  const told: string[] = [];
  for (const [name, one] of Object.entries({ board, city, other }))
    for (const event of ['guide:taken', 'guide:leads'])
      one.socket.on(event, () => told.push(`${name} ${event}`));
  await board.do('guide:enter', { token, device });
  await city.do('guide:enter', { token, device });
  await board.do('guide:order', { do: 'begin' });
  await city.do('guide:order', { do: 'free', within: null });
  expect(told).toEqual([]);
  await other.do('guide:enter', { token, device: randomUUID() });
  await expect.poll(() => told.toSorted()).toEqual(['board guide:taken', 'city guide:taken']);
  told.length = 0;
  await board.do('guide:order', { do: 'begin' });
  await expect.poll(() => told.toSorted()).toEqual(['city guide:leads', 'other guide:taken']);
});

test('V30. A pupil put aside is out of the city, is told so, and comes back when the teacher allows it', async () => {
  const { guide, pupils } = await visit(2);
  const [lea, tom] = pupils as [VisitorActor, VisitorActor];
  for (const one of pupils) await one.do('presence:enter', { zone: 'city' });
  const gone = lea.next('presence:left');
  const self = tom.next('tour:self');
  await guide.do('guide:remove', { pupilId: tom.person.id });
  await gone;
  expect((await self)[0]).toMatchObject({ removed: true });
  expect(await tom.refused('presence:enter', { zone: 'city' })).toBe('tour-removed');
  const reloaded = await stage.connect(tom.person);
  expect(await reloaded.do('tour:join', {})).toMatchObject({ self: { removed: true } });
  expect(await reloaded.refused('presence:enter', { zone: 'city' })).toBe('tour-removed');
  await guide.do('guide:allow', { pupilId: tom.person.id });
  await tom.do('presence:enter', { zone: 'city' });
  expect(await guide.refused('guide:remove', { pupilId: randomUUID() })).toBe('pupil-gone');
});

test('V31. The board shows where each pupil is, whose hand is up, who is away; a hint reaches one pupil only', async () => {
  const { guide, order, pupils } = await visit(3);
  const [lea, tom, zoe] = pupils as [VisitorActor, VisitorActor, VisitorActor];
  await order({ do: 'stop', index: 0, bring: false });
  await lea.do('presence:enter', { zone: 'hall:metallurgie' });
  await tom.do('tour:report', { page: '/visite/metallurgie', stuck: false });
  await tom.do('tour:hand', { up: true });
  await guide.do('guide:hint', { pupilId: lea.person.id, hint: 'read' });
  zoe.close();
  const of = (board: Board, one: VisitorActor) => board.pupils.find(({ id }) => id === one.person.id);
  const board = await boardWhere(
    guide,
    (one) => of(one, zoe)?.state === 'offline' && of(one, tom)?.handAt !== null,
  );
  expect(of(board, lea)).toMatchObject({
    state: 'moving',
    at: { zone: 'hall:metallurgie' },
    stop: 0,
    aside: false,
    hinted: { hint: 'read' },
    key: expect.stringMatching(/^.{4}$/),
  });
  expect(of(board, tom)).toMatchObject({ state: 'twin', page: '/visite/metallurgie', at: null });
  expect(board.places).toEqual({ taken: 3, of: 24 });
  expect(tom.packets.join('\n')).not.toContain('tour:hint');
});

test('V32. Where the class is, and where each pupil stood, outlives the server', async () => {
  const { order, pupils } = await visit(1);
  const [lea] = pupils as [VisitorActor];
  await order({ do: 'stop', index: 1, bring: false });
  await lea.do('presence:enter', { zone: 'hall:metallurgie' });
  const { class_id } = await stage.storage.db
    .selectFrom('class_pupils')
    .select('class_id')
    .where('visitor_id', '=', lea.person.id)
    .executeTakeFirstOrThrow();
  expect((await keptTour(stage.storage.db, class_id)).stop).toMatchObject({ index: 1 });
  lea.close();
  const again = await stage.connect(lea.person);
  await expect
    .poll(async () => (await again.do('tour:join', {}))?.self.place)
    .toMatchObject({ zone: 'hall:metallurgie' });
});

test('V33. A class may have one more place than its plan, forty at most', async () => {
  const { guide } = await visit(0);
  expect(await guide.do('guide:open-place', {})).toEqual({ places: 25 });
  const board = await boardWhere(guide, ({ places }) => places.of === 25);
  expect(board.places.taken).toBe(0);
});
