import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveStage, type StaffActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let karim: StaffActor;
beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
});
afterAll(() => stage.close());

const open = () => stage.session('live', [karim.person]);

it('L107. Reactions come as sums, one message a second, without a name; a flood counts three a second', async () => {
  const sessionId = await open();
  const [drummer, calm, watcher, saver] = await Promise.all([
    stage.visitor(),
    stage.visitor(),
    stage.visitor(),
    stage.visitor(),
  ]);
  await karim.join(sessionId);
  await watcher.join(sessionId);
  await saver.join(sessionId);
  await saver.do('room:hear-reactions', { sessionId, on: false });
  const told: Record<string, number>[] = [];
  watcher.socket.on('live:reactions', ((one: { counts: Record<string, number> }) =>
    told.push(one.counts)) as never);
  const remembered = karim.next('room:host', ({ reactions }) => reactions.length > 0);
  await Promise.all(
    Array.from({ length: 50 }, () => drummer.do('room:react', { sessionId, reaction: 'bravo' })),
  );
  await calm.do('room:react', { sessionId, reaction: 'thanks' });
  await drummer.do('question:ask', {
    sessionId,
    key: crypto.randomUUID(),
    text: 'On peut encore demander ?',
    place: null,
  });
  await remembered;
  await watcher.settled(sessionId);
  const sum = (reaction: string) => told.reduce((all, counts) => all + (counts[reaction] ?? 0), 0);
  expect(sum('bravo')).toBeGreaterThanOrEqual(3);
  expect(sum('bravo')).toBeLessThanOrEqual(12);
  expect(sum('thanks')).toBe(1);
  const packets = watcher.packets.filter((packet) => packet.includes('live:reactions'));
  expect(packets.length).toBeLessThanOrEqual(3);
  for (const actor of [drummer, calm]) expect(packets.join()).not.toContain(actor.person.pseudonym);
  expect(saver.packets.join()).not.toContain('live:reactions');
});

it('L111. Hands are seen in their order by those who lead; the word is given, said to everyone, and taken back', async () => {
  const sessionId = await open();
  await karim.join(sessionId);
  const ada = await stage.visitor();
  const leo = await stage.visitor();
  const watcher = await stage.visitor();
  for (const one of [ada, leo, watcher]) await one.join(sessionId);
  const two = karim.next('room:host', ({ hands }) => hands.length === 2);
  expect((await ada.do('hand:raise', { sessionId, raised: true })).hand).toBe('raised');
  await ada.do('hand:raise', { sessionId, raised: true });
  await leo.do('hand:raise', { sessionId, raised: true });
  const [{ hands }] = await two;
  expect(hands.map(({ pseudonym }) => pseudonym)).toEqual([ada.person.pseudonym, leo.person.pseudonym]);
  expect(JSON.stringify(hands)).not.toContain(ada.person.id);

  const called = leo.next('room:hand', (_, hand) => hand === 'called');
  const said = watcher.next('room:now', ({ floor }) => floor === leo.person.pseudonym);
  await karim.do('hand:call', { sessionId, handId: hands[1]!.id });
  await called;
  await said;
  const late = await stage.visitor();
  expect((await late.join(sessionId)).room.now).toEqual({ hands: 1, floor: leo.person.pseudonym });

  const lowered = ada.next('room:hand', (_, hand) => hand === 'down');
  await karim.do('hand:lower', { sessionId, handId: hands[0]!.id });
  await lowered;
  expect(await karim.refused('hand:call', { sessionId, handId: hands[0]!.id })).toBe('not-found');
  const over = leo.next('room:hand', (_, hand) => hand === 'down');
  await karim.do('hand:call', { sessionId, handId: null });
  await over;
});

it('L112. A raised hand outlives a reload, and is gone with the session’s end', async () => {
  const sessionId = await open();
  const ada = await stage.visitor();
  await ada.join(sessionId);
  await ada.do('hand:raise', { sessionId, raised: true });
  ada.close();
  const back = await stage.connect(ada.person);
  expect((await back.join(sessionId)).room.hand).toBe('raised');
  const down = back.next('room:hand', (_, hand) => hand === 'down');
  await karim.do('session:set-state', { sessionId, state: 'ended' });
  await down;
  expect((await back.join(sessionId)).room).toMatchObject({ hand: 'down', now: { hands: 0, floor: null } });
  expect(await back.refused('hand:raise', { sessionId, raised: true })).toBe('session-closed');
});

it('L114. What is put on the screen is known to everyone, also to whoever comes later, and exists', async () => {
  const sessionId = await open();
  const ada = await stage.visitor();
  await ada.join(sessionId);
  expect(ada.snapshot?.room.spotlight).toEqual({ kind: 'question' });
  const stand = { kind: 'stand', id: 'acierie-belle-etoile' } as const;
  const shown = ada.next('live:event', ({ event }) => event.kind === 'spotlight');
  await karim.do('room:spotlight', { sessionId, show: { kind: 'picture', of: stand } });
  await shown;
  expect(ada.snapshot?.room.spotlight).toEqual({ kind: 'picture', of: stand });
  expect(ada.gap).toBe(false);
  const late = await stage.visitor();
  expect((await late.join(sessionId)).room.spotlight).toEqual({ kind: 'picture', of: stand });
  const unknown = { kind: 'step', id: 'nulle-part' } as const;
  expect(await karim.refused('room:spotlight', { sessionId, show: { kind: 'spot', of: unknown } })).toBe(
    'not-found',
  );
  expect(await ada.refused('room:spotlight', { sessionId, show: { kind: 'nothing' } })).toBe('not-allowed');
});

it('L108. The room of a class’s session is its class’s alone: nobody else reacts, raises a hand or hears of it', async () => {
  const sessionId = await open();
  const classId = await stage.schoolClass('4e B');
  await stage.storage.write((trx) =>
    trx
      .updateTable('live_sessions')
      .set({ audience_json: JSON.stringify({ kind: 'classes', classIds: [classId] }) })
      .where('id', '=', sessionId)
      .execute(),
  );
  const inside = await stage.visitor({ classId });
  const outside = await stage.visitor();
  expect(await outside.refused('room:react', { sessionId, reaction: 'wow' })).toBe('not-allowed');
  expect(await outside.refused('hand:raise', { sessionId, raised: true })).toBe('not-allowed');
  expect(await outside.refused('room:hear-reactions', { sessionId, on: true })).toBe('not-allowed');
  expect(await outside.refused('live:join', { sessionId })).toBe('not-allowed');
  await inside.join(sessionId);
  const heard = inside.next('live:reactions');
  await inside.do('room:react', { sessionId, reaction: 'wow' });
  await inside.do('hand:raise', { sessionId, raised: true });
  expect((await heard)[0]).toEqual({ sessionId, counts: { wow: 1 } });
  await outside.settled(sessionId).catch(() => undefined);
  expect(outside.packets.join()).not.toMatch(/live:reactions|room:now/);
});
