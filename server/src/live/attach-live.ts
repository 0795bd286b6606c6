import type { AppServer, AppSocket } from '../ops/app-socket.ts';
import { handle } from '../ops/handle.ts';
import { answer, answerAloud, pin, release, sendBack, take } from './answering.ts';
import { audience } from './audience.ts';
import { commitAndTell } from './commit-and-tell.ts';
import type { LiveParts, LiveTools } from './live-parts.ts';
import { merge } from './merging.ts';
import { approve, refuse, reword, undo } from './moderation.ts';
import { ask } from './questions.ts';
import { readableLogs, roomOf } from './rooms.ts';
import { keepRouted } from './route-questions.ts';
import { sessionById, setSessionState } from './sessions.ts';
import { readSnapshot } from './snapshot.ts';
import { readSince } from './sync.ts';
import { countVotes } from './votes.ts';
import { withdraw } from './withdrawing.ts';

/**
 * Live sessions over Socket.IO: every message of `REQUESTS` that starts with `live:`, `question:` or `session:`.
 * `close` tells what is still to be told and stops the timers; the sockets are the caller's.
 */
export async function attachLive(io: AppServer, parts: LiveParts): Promise<{ close(): Promise<void> }> {
  const commit = commitAndTell(io, parts.storage, parts.clock);
  const tools: LiveTools = { ...parts, commit, audience: audience(io) };
  const votes = countVotes(commit, parts);
  await votes.catchUp();
  const routing = keepRouted(tools);
  io.on('connection', (socket) => {
    listenToSessions(socket, tools);
    handle(socket, 'session:set-state', (payload, person) => done(setSessionState(tools, person, payload)));
    handle(socket, 'question:ask', (payload, person) => ask(tools, person, payload));
    handle(socket, 'question:vote', (payload, person) => votes.vote(person, payload));
    handle(socket, 'question:undo', (payload, person) => undo(tools, person, payload));
    handle(socket, 'question:approve', (payload, person) => done(approve(tools, person, payload)));
    handle(socket, 'question:refuse', (payload, person) => done(refuse(tools, person, payload)));
    handle(socket, 'question:reword', (payload, person) => done(reword(tools, person, payload)));
    handle(socket, 'question:take', (payload, person) => done(take(tools, person, payload)));
    handle(socket, 'question:release', (payload, person) => done(release(tools, person, payload)));
    handle(socket, 'question:answer', (payload, person) => done(answer(tools, person, payload)));
    handle(socket, 'question:answer-aloud', (payload, person) => done(answerAloud(tools, person, payload)));
    handle(socket, 'question:send-back', (payload, person) => done(sendBack(tools, person, payload)));
    handle(socket, 'question:withdraw', (payload, person) => done(withdraw(tools, person, payload)));
    handle(socket, 'question:merge', (payload, person) => done(merge(tools, person, payload)));
    handle(socket, 'question:pin', (payload, person) => done(pin(tools, person, payload)));
  });
  return {
    async close() {
      routing.close();
      tools.audience.close();
      await votes.close();
    },
  };
}

/** Rooms are entered before the state is read, so that nothing falls between the two. */
function listenToSessions(socket: AppSocket, tools: LiveTools): void {
  const { storage, audience } = tools;

  async function enter(sessionId: string): Promise<void> {
    const session = await sessionById(storage.db, sessionId);
    for (const log of readableLogs(socket.data.person, session).values()) {
      await socket.join(roomOf(sessionId, log));
    }
    audience.enter(socket, session);
  }

  handle(socket, 'live:join', async ({ sessionId }, person) => {
    await enter(sessionId);
    const snapshot = await readSnapshot(storage.db, person, sessionId);
    return { ...snapshot, present: audience.of(sessionId) };
  });
  handle(socket, 'live:sync', async (payload, person) => {
    await enter(payload.sessionId);
    return readSince(storage.db, person, payload);
  });
  handle(socket, 'live:leave', async ({ sessionId }, person) => {
    const classId = person.kind === 'staff' ? person.classId : undefined;
    for (const log of ['public', 'desk', `own:${person.id}`, `class:${classId}`] as const)
      await socket.leave(roomOf(sessionId, log));
    audience.leave(socket, sessionId);
    return {};
  });
}

async function done(work: Promise<void>): Promise<Record<string, never>> {
  await work;
  return {};
}
