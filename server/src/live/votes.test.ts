import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveStage, type StaffActor } from '../../../tests/stage/live-stage.ts';
import { createLogger } from '../ops/logger.ts';
import { commitAndTell } from './commit-and-tell.ts';
import { countVotes } from './votes.ts';

let stage: LiveStage;
let moderator: StaffActor;
beforeAll(async () => {
  stage = await LiveStage.open();
  moderator = await stage.staff('moderator', 'Sam');
});
afterAll(() => stage.close());

async function publicQuestion(sessionId: string): Promise<string> {
  const author = await stage.visitor();
  const payload = { sessionId, key: randomUUID(), text: 'On vote ?', place: null };
  const { question } = await author.do('question:ask', payload);
  await moderator.do('question:approve', { questionId: question.id });
  return question.id;
}

it('L45. A class that votes at once makes a few messages, the last with every vote, in a log without a gap', async () => {
  const sessionId = await stage.session('live');
  const questionId = await publicQuestion(sessionId);
  const pupils = await Promise.all(Array.from({ length: 28 }, () => stage.visitor()));
  const watcher = await stage.visitor();
  await watcher.join(sessionId);
  const all = watcher.next('live:event', ({ event }) => event.kind === 'votes' && event.votes === 28);
  const replies = await Promise.all(pupils.map((one) => one.do('question:vote', { questionId })));
  expect(replies.map(({ votes }) => votes).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 28 }, (_, i) => i + 1),
  );
  await all;
  const told = watcher.events.filter(({ event }) => event.kind === 'votes');
  expect(told.length).toBeLessThan(14);
  expect(watcher.gap).toBe(false);
  expect(watcher.snapshot?.questions.find(({ id }) => id === questionId)?.votes).toBe(28);
});

it('L46. Votes that a stop left untold are told at the next start, once', async () => {
  const sessionId = await stage.session('live');
  const questionId = await publicQuestion(sessionId);
  await stage.storage.write((trx) =>
    trx.updateTable('questions').set({ votes: 5 }).where('id', '=', questionId).execute(),
  );
  const io = { to: () => ({ emit: () => true }) } as unknown as Parameters<typeof commitAndTell>[0];
  const clock = { now: () => new Date() };
  const { storage } = stage;
  for (let start = 0; start < 2; start++) {
    const votes = countVotes(commitAndTell(io, storage, clock), { storage, logger: createLogger('silent') });
    await votes.catchUp();
    await votes.close();
  }
  const entries = await storage.db
    .selectFrom('events')
    .select('event_json')
    .where('session_id', '=', sessionId)
    .where('log', '=', 'public')
    .orderBy('seq')
    .execute();
  const told = entries.map((row) => JSON.parse(row.event_json) as { kind: string; votes?: number });
  expect(told.map(({ kind }) => kind)).toEqual(['question', 'votes']);
  expect(told[1]).toEqual({ kind: 'votes', id: questionId, votes: 5 });
});
