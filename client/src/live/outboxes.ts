import type { QuestionPlace } from '@ville-usine/shared/live/question';
import { useConnection } from '../net/connection.ts';
import { kept } from '../net/kept.ts';
import { purgeKept } from '../net/move-kept.ts';
import { createOutbox, type Outgoing } from '../net/outbox.ts';
import { staffOwner, visitorOwner } from '../net/owner.ts';
import { request } from '../net/request.ts';
import { openedAs } from '../net/socket.ts';
import { publishedAs } from './live-store.ts';

export type OutgoingQuestion = Outgoing<{ sessionId: string; text: string; place: QuestionPlace | null }>;

const PATIENCE = { answerMs: 10_000, patienceMs: 4_000 };

/** Questions on their way, by their idempotency key. */
export const questionOutbox = createOutbox<{ sessionId: string; text: string; place: QuestionPlace | null }>({
  name: 'question',
  kept,
  owner: visitorOwner,
  send: ({ key, sessionId, text, place }, still) =>
    request('question:ask', { key, sessionId, text, place }, { ...PATIENCE, still }),
});

/** Answers on their way, by the id of their question. */
export const answerOutbox = createOutbox<{ sessionId: string; text: string }>({
  name: 'answer',
  kept,
  owner: staffOwner,
  send: async ({ key, sessionId, text }, still) => {
    const answer = await request('question:answer', { questionId: key, text }, { ...PATIENCE, still });
    // Sent a second time because the first acknowledgement was lost: it stands there already.
    const arrived =
      !answer.ok && answer.error.code === 'question-moved-on' && publishedAs(sessionId, key, text);
    return arrived ? { ok: true, value: {} } : answer;
  },
});

/** Sends what waits and is this page's to send; the number of things that left. */
export async function flushOutboxes(): Promise<number> {
  const before = waiting();
  await (openedAs() === 'staff' ? answerOutbox : questionOutbox).flush();
  return before - waiting();
}

/** How many things wait for the network. */
export function waiting(): number {
  return [...questionOutbox.store.getState().entries, ...answerOutbox.store.getState().entries].filter(
    (entry) => !entry.returned,
  ).length;
}

/** Takes up what an earlier page left behind; opens the connection only if something of this visitor's is there. */
export async function resumeOutboxes(): Promise<void> {
  const left = (await kept.list(`outbox:${visitorOwner.getState().id}:`)).length > 0;
  if (left || openedAs()) await flushOutboxes();
}

/** The first idle moment of a page: what waits leaves, what nobody came back for is deleted. */
export async function tidyDevice(): Promise<void> {
  await purgeKept(kept);
  await resumeOutboxes();
}

useConnection.subscribe((now, before) => {
  if (now.state === 'online' && before.state !== 'online') void flushOutboxes();
});
