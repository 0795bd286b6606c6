import { can } from '@ville-usine/shared/people/can';
import type { AppServer } from '../ops/app-socket.ts';
import { handleAll } from '../ops/handle.ts';
import { Refusal } from '../ops/refusal.ts';
import { correctCaption, removeCaption, sayCaption } from './captions.ts';
import { call, lower, raise } from './hands.ts';
import { countPollVotes } from './poll-votes.ts';
import { closePoll, openPoll, showPoll } from './polls.ts';
import { takeReactions } from './reactions.ts';
import type { RoomTools } from './room-tools.ts';
import { sessionById } from './sessions.ts';
import { show } from './spotlight.ts';

/** What happens in a session around its questions: every message of `ROOM_REQUESTS`. */
export async function attachRoom(io: AppServer, tools: RoomTools): Promise<{ close(): Promise<void> }> {
  const votes = countPollVotes(tools);
  const react = takeReactions(tools);
  await votes.catchUp();
  handleAll(io, 'poll:open', (payload, person) => openPoll(tools, person, payload));
  handleAll(io, 'poll:vote', (payload, person) => votes.vote(person, payload));
  handleAll(io, 'poll:show', async (payload, person) => {
    votes.hideOrShow(await showPoll(tools, person, payload));
    return {};
  });
  handleAll(io, 'poll:close', async (payload, person) => {
    votes.hideOrShow(await closePoll(tools, person, payload));
    return {};
  });
  handleAll(io, 'room:spotlight', (payload, person) => done(show(tools, person, payload)));
  handleAll(io, 'room:react', (payload, person) => done(react(person, payload)));
  handleAll(io, 'room:hear-reactions', async ({ sessionId, on }, person, socket) => {
    const session = await sessionById(tools.storage.db, sessionId);
    if (!can(person, 'session:see', session)) throw new Refusal('not-allowed');
    await tools.room.hearReactions(socket, sessionId, on);
    return {};
  });
  handleAll(io, 'hand:raise', (payload, person) => raise(tools, person, payload));
  handleAll(io, 'hand:call', (payload, person) => done(call(tools, person, payload)));
  handleAll(io, 'hand:lower', (payload, person) => done(lower(tools, person, payload)));
  handleAll(io, 'caption:say', (payload, person) => sayCaption(tools, person, payload));
  handleAll(io, 'caption:correct', (payload, person) => correctCaption(tools, person, payload));
  handleAll(io, 'caption:remove', (payload, person) => done(removeCaption(tools, person, payload)));
  return { close: votes.close };
}

async function done(work: Promise<void>): Promise<Record<string, never>> {
  await work;
  return {};
}
