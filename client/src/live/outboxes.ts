import type { QuestionPlace } from '@ville-usine/shared/live/question';
import { useConnection } from '../net/connection.ts';
import { kept } from '../net/kept.ts';
import { createOutbox, type Outgoing } from '../net/outbox.ts';
import { request } from '../net/request.ts';
import { openedSocket } from '../net/socket.ts';
import { publishedAs } from './live-store.ts';

export type OutgoingQuestion = Outgoing<{ sessionId: string; text: string; place: QuestionPlace | null }>;

const PATIENCE = { answerMs: 10_000, patienceMs: 4_000 };

/** Questions on their way, by their idempotency key. */
export const questionOutbox = createOutbox<{ sessionId: string; text: string; place: QuestionPlace | null }>({
  name: 'question',
  kept,
  send: ({ key, sessionId, text, place }) =>
    request('question:ask', { key, sessionId, text, place }, PATIENCE),
});

/** Answers on their way, by the id of their question. */
export const answerOutbox = createOutbox<{ sessionId: string; text: string }>({
  name: 'answer',
  kept,
  send: async ({ key, sessionId, text }) => {
    const answer = await request('question:answer', { questionId: key, text }, PATIENCE);
    // Sent a second time because the first acknowledgement was lost: it stands there already.
    const arrived =
      !answer.ok && answer.error.code === 'question-moved-on' && publishedAs(sessionId, key, text);
    return arrived ? { ok: true, value: {} } : answer;
  },
});

/** Sends what waits in both; the number of things that left. */
export async function flushOutboxes(): Promise<number> {
  const before = waiting();
  await Promise.all([questionOutbox.flush(), answerOutbox.flush()]);
  return before - waiting();
}

/** How many things wait for the network. */
export function waiting(): number {
  return [...questionOutbox.store.getState().entries, ...answerOutbox.store.getState().entries].filter(
    (entry) => !entry.returned,
  ).length;
}

/** Takes up what an earlier page left behind; opens the connection only if something is there. */
export async function resumeOutboxes(): Promise<void> {
  const left = (await kept.list('outbox:')).length > 0;
  if (left || openedSocket()) await flushOutboxes();
}

useConnection.subscribe((now, before) => {
  if (now.state === 'online' && before.state !== 'online') void flushOutboxes();
});
