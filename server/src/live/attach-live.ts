import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { AppServer, AppSocket } from '../ops/app-socket.ts';
import { handle, handleAll } from '../ops/handle.ts';
import { Refusal } from '../ops/refusal.ts';
import { attachVoice } from '../voice/attach-voice.ts';
import type { VoiceDesk } from '../voice/voice-desk.ts';
import { agendaEntry } from './agenda-entry.ts';
import { answer, answerAloud, pin, release, sendBack, take } from './answering.ts';
import { attachModeration } from './attach-moderation.ts';
import { attachRoom } from './attach-room.ts';
import { attachSlots } from './attach-slots.ts';
import { audience } from './audience.ts';
import { blocksNow } from './blocks-now.ts';
import { setSessionState } from './change-session.ts';
import { commitAndTell } from './commit-and-tell.ts';
import { openDoor } from './door.ts';
import type { LiveParts } from './live-parts.ts';
import { merge } from './merging.ts';
import { approve, refuse, reword, undo } from './moderation.ts';
import { keepOpening, openDue } from './open-due.ts';
import { ask } from './questions.ts';
import { openRooms } from './room-now.ts';
import type { RoomTools } from './room-tools.ts';
import { joinedBy, readableLogs, roomOf } from './rooms.ts';
import { keepRouted } from './route-questions.ts';
import { createSession, editSession } from './session-plans.ts';
import { sessionById } from './sessions.ts';
import { readSnapshot } from './snapshot.ts';
import { readSince } from './sync.ts';
import { tellAgenda } from './tell-agenda.ts';
import { countVotes } from './votes.ts';
import { withdraw } from './withdrawing.ts';

/**
 * Live sessions over Socket.IO: every message of `REQUESTS` that starts with `live:`, `question:` or `session:`.
 * `close` tells what is still to be told and stops the timers; the sockets are the caller's.
 */
export async function attachLive(
  io: AppServer,
  parts: LiveParts,
  voice: VoiceDesk | null = null,
): Promise<{ close(): Promise<void> }> {
  const room = await openRooms(io, parts, voice?.of);
  const commit = commitAndTell(io, parts.storage, parts.clock, (entry) => {
    room.hear(entry);
    voice?.hear(entry);
  });
  const tools: RoomTools = {
    ...parts,
    commit,
    audience: audience(io),
    room,
    voice,
    door: await openDoor(io, parts),
    blocks: await blocksNow(parts.storage.db, parts.clock),
    tellAgenda: tellAgenda(io, (socket, sessionId) => void putOut(socket, tools, sessionId)),
  };
  await openDue(tools);
  const opening = keepOpening(tools);
  const votes = countVotes(commit, parts, tools.blocks.mustTakePart);
  await votes.catchUp();
  const around = await attachRoom(io, tools);
  attachVoice(io, tools);
  const slots = attachSlots(io, tools);
  const moderation = attachModeration(io, tools);
  const routing = keepRouted(tools);
  handleAll(io, 'session:set-state', (payload, person) => done(setSessionState(tools, person, payload)));
  handleAll(io, 'session:create', (payload, person) => createSession(tools, person, payload));
  handleAll(io, 'session:edit', (payload, person) => done(editSession(tools, person, payload)));
  handleAll(io, 'question:ask', (payload, person) => ask(tools, person, payload));
  handleAll(io, 'question:vote', (payload, person) => votes.vote(person, payload));
  handleAll(io, 'question:undo', (payload, person) => undo(tools, person, payload));
  handleAll(io, 'question:approve', (payload, person) => done(approve(tools, person, payload)));
  handleAll(io, 'question:refuse', (payload, person) => done(refuse(tools, person, payload)));
  handleAll(io, 'question:reword', (payload, person) => done(reword(tools, person, payload)));
  handleAll(io, 'question:take', (payload, person) => done(take(tools, person, payload)));
  handleAll(io, 'question:release', (payload, person) => done(release(tools, person, payload)));
  handleAll(io, 'question:answer', (payload, person) => done(answer(tools, person, payload)));
  handleAll(io, 'question:answer-aloud', (payload, person) => done(answerAloud(tools, person, payload)));
  handleAll(io, 'question:send-back', (payload, person) => done(sendBack(tools, person, payload)));
  handleAll(io, 'question:withdraw', (payload, person) => done(withdraw(tools, person, payload)));
  handleAll(io, 'question:merge', (payload, person) => done(merge(tools, person, payload)));
  handleAll(io, 'question:pin', (payload, person) => done(pin(tools, person, payload)));
  io.on('connection', (socket) => {
    listenToSessions(socket, tools);
    socket.data.renewed = [...(socket.data.renewed ?? []), () => leaveWhatIsClosed(socket, tools)];
  });
  return {
    async close() {
      await opening.stop();
      await routing.close();
      await tools.door.close();
      tools.audience.close();
      await votes.close();
      await around.close();
      await slots.close();
      await moderation.close();
      room.close();
    },
  };
}

/** Rooms are entered before the state is read, so that nothing falls between the two. */
function listenToSessions(socket: AppSocket, tools: RoomTools): void {
  const { storage, audience, door, room } = tools;

  /** 0 once this person is in; else their place before the door of a session that is full. */
  async function enter(sessionId: string, person: Person): Promise<number> {
    const session = await sessionById(storage.db, sessionId);
    if (!can(person, 'session:see', session)) throw new Refusal('not-allowed');
    const place = await door.knock(socket, session);
    if (place > 0) return place;
    for (const log of readableLogs(person, session).values()) await socket.join(roomOf(sessionId, log));
    audience.enter(socket, session);
    return 0;
  }

  handle(socket, 'live:join', async ({ sessionId }, person) => {
    const place = await enter(sessionId, person);
    if (place > 0) return { waiting: { place } };
    const snapshot = await readSnapshot(storage.db, person, sessionId);
    const now = await room.enter(socket, sessionId, can(person, 'room:lead', snapshot.session));
    return { ...snapshot, present: audience.of(sessionId), room: { ...snapshot.room, ...now } };
  });
  handle(socket, 'live:sync', async (payload, person) => {
    if ((await enter(payload.sessionId, person)) > 0) throw new Refusal('session-full');
    return readSince(storage.db, person, payload);
  });
  handle(socket, 'live:leave', async ({ sessionId }) => {
    await goOut(socket, tools, sessionId);
    return {};
  });
}

/** Whoever is somebody else now, of another class for one, hears no more of what is not for them. */
async function leaveWhatIsClosed(socket: AppSocket, tools: RoomTools): Promise<void> {
  for (const sessionId of joinedBy(socket)) {
    const session = await sessionById(tools.storage.db, sessionId);
    if (can(socket.data.person, 'session:see', session)) continue;
    await putOut(socket, tools, sessionId);
    socket.emit('agenda:gone', { sessionId });
    const known = agendaEntry([socket.data.person], session);
    if (known) socket.emit('agenda:session', known);
  }
}

/** Whoever may not see the session any more neither reads nor hears on. */
function putOut(socket: AppSocket, tools: RoomTools, sessionId: string): Promise<void> {
  tools.voice?.putOut(socket.data.person.id, (id) => id === sessionId);
  return goOut(socket, tools, sessionId);
}

async function goOut(
  socket: AppSocket,
  { audience, door, room }: RoomTools,
  sessionId: string,
): Promise<void> {
  const { person } = socket.data;
  const classId = person.kind === 'staff' ? person.classId : undefined;
  for (const log of ['public', 'desk', `own:${person.id}`, `class:${classId}`] as const)
    await socket.leave(roomOf(sessionId, log));
  await room.leave(socket, sessionId);
  audience.leave(socket, sessionId);
  door.leave(socket, sessionId);
}

async function done(work: Promise<void>): Promise<Record<string, never>> {
  await work;
  return {};
}
