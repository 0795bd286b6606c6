import { randomUUID } from 'node:crypto';
import type { LiveEvent } from '@ville-usine/shared/live/event';
import type { Payload } from '@ville-usine/shared/wire';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveStage, type StaffActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let karim: StaffActor;
let sessionId: string;
beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  sessionId = await stage.session('live', [karim.person]);
});
afterAll(() => stage.close());

const poll = (change: Partial<Payload<'poll:open'>> = {}): Payload<'poll:open'> => ({
  sessionId,
  key: randomUUID(),
  kind: 'single',
  question: 'As-tu déjà vu couler du métal ?',
  options: ['Oui', 'Non', 'En vidéo'],
  shown: true,
  ...change,
});
const isPoll = (id: string) => (event: LiveEvent) => event.kind === 'poll' && event.poll.id === id;

it('L102. A poll opened twice under one key is one poll, and opening another closes it', async () => {
  const asked = poll();
  const first = await karim.do('poll:open', asked);
  expect((await karim.do('poll:open', asked)).poll.id).toBe(first.poll.id);
  const second = await karim.do('poll:open', poll());
  const late = await stage.visitor();
  const { room } = await late.join(sessionId);
  expect(room.polls.map(({ id, state }) => [id, state])).toEqual([
    [first.poll.id, 'closed'],
    [second.poll.id, 'open'],
  ]);
  expect(room.spotlight).toEqual({ kind: 'poll', id: second.poll.id });
  expect(await late.refused('poll:vote', { pollId: first.poll.id, choice: [0] })).toBe('poll-closed');
  expect(await karim.refused('poll:open', poll({ options: ['Oui', 'oui'] }))).toBe('poll-incomplete');
});

it('L103. A room that votes at once makes a few messages; one voter counts once, by their last choice', async () => {
  const { poll: one } = await karim.do('poll:open', poll());
  const watcher = await stage.visitor();
  await watcher.join(sessionId);
  const pupils = await Promise.all(Array.from({ length: 30 }, () => stage.visitor()));
  const all = watcher.next(
    'live:event',
    ({ event }) => event.kind === 'poll' && event.poll.voters === 30 && event.poll.counts?.[2] === 10,
  );
  await Promise.all(pupils.map((pupil) => pupil.do('poll:vote', { pollId: one.id, choice: [0] })));
  await Promise.all(
    pupils.slice(0, 10).map((pupil) => pupil.do('poll:vote', { pollId: one.id, choice: [2] })),
  );
  await all;
  const told = watcher.events.filter(({ event }) => isPoll(one.id)(event));
  expect(told.length).toBeLessThan(8);
  expect(watcher.gap).toBe(false);
  expect(watcher.snapshot?.room.polls.find(({ id }) => id === one.id)?.counts).toEqual([20, 0, 10]);
  const again = await stage.connect(pupils[0]!.person);
  expect((await again.join(sessionId)).room.chosen[one.id]).toEqual([2]);
});

it('L104. Results that are not shown reach those who lead alone, until they show them', async () => {
  await karim.join(sessionId);
  const { poll: one } = await karim.do('poll:open', poll({ shown: false }));
  const pupil = await stage.visitor();
  await pupil.join(sessionId);
  const told = karim.next('room:host', ({ hidden }) => hidden[one.id]?.[1] === 1);
  const voted = pupil.next('live:event', ({ event }) => event.kind === 'poll' && event.poll.voters === 1);
  await pupil.do('poll:vote', { pollId: one.id, choice: [1] });
  await told;
  await voted;
  await pupil.settled(sessionId);
  expect(pupil.snapshot?.room.polls.find(({ id }) => id === one.id)?.counts).toBeNull();
  expect(pupil.packets.filter((packet) => packet.includes(one.id)).join()).not.toContain('[0,1,0]');
  const shown = pupil.next('live:event', ({ event }) => event.kind === 'poll' && event.poll.shown);
  await karim.do('poll:show', { pollId: one.id, shown: true });
  await shown;
  expect(pupil.snapshot?.room.polls.find(({ id }) => id === one.id)?.counts).toEqual([0, 1, 0]);
  await karim.do('poll:close', { pollId: one.id });
  expect(await pupil.refused('poll:vote', { pollId: one.id, choice: [0] })).toBe('poll-closed');
});

it('L105. A poll is a matter of its own session: of its staff, its audience, its answers, while it runs', async () => {
  const { poll: one } = await karim.do('poll:open', poll({ kind: 'multiple' }));
  const pupil = await stage.visitor();
  expect(await pupil.refused('poll:vote', { pollId: one.id, choice: [3] })).toBe('bad-request');
  expect(await pupil.refused('poll:vote', { pollId: randomUUID(), choice: [0] })).toBe('not-found');
  const ines = await stage.staff('professional', 'Inès');
  expect(await ines.refused('poll:close', { pollId: one.id })).toBe('not-allowed');
  expect(await ines.refused('poll:open', poll())).toBe('not-allowed');
  const classId = await stage.schoolClass('4e B');
  await stage.storage.write((trx) =>
    trx
      .updateTable('live_sessions')
      .set({ audience_json: JSON.stringify({ kind: 'classes', classIds: [classId] }) })
      .where('id', '=', sessionId)
      .execute(),
  );
  expect(await pupil.refused('poll:vote', { pollId: one.id, choice: [0] })).toBe('not-allowed');
  const insider = await stage.visitor({ classId });
  await insider.do('poll:vote', { pollId: one.id, choice: [0, 2] });
  await karim.do('session:set-state', { sessionId, state: 'ended' });
  expect(await insider.refused('poll:vote', { pollId: one.id, choice: [1] })).toBe('session-closed');
  expect(await karim.refused('poll:open', poll())).toBe('session-closed');
});
