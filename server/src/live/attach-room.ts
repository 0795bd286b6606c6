import { can } from '@ville-usine/shared/people/can';
import type { AppServer } from '../ops/app-socket.ts';
import { handle } from '../ops/handle.ts';
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
  io.on('connection', (socket) => {
    handle(socket, 'poll:open', (payload, person) => openPoll(tools, person, payload));
    handle(socket, 'poll:vote', (payload, person) => votes.vote(person, payload));
    handle(socket, 'poll:show', async (payload, person) => {
      votes.hideOrShow(await showPoll(tools, person, payload));
      return {};
    });
    handle(socket, 'poll:close', async (payload, person) => {
      votes.hideOrShow(await closePoll(tools, person, payload));
      return {};
    });
    handle(socket, 'room:spotlight', (payload, person) => done(show(tools, person, payload)));
    handle(socket, 'room:react', (payload, person) => done(react(person, payload)));
    handle(socket, 'room:hear-reactions', async ({ sessionId, on }, person) => {
      const session = await sessionById(tools.storage.db, sessionId);
      if (!can(person, 'session:see', session)) throw new Refusal('not-allowed');
      await tools.room.hearReactions(socket, sessionId, on);
      return {};
    });
    handle(socket, 'hand:raise', (payload, person) => raise(tools, person, payload));
    handle(socket, 'hand:call', (payload, person) => done(call(tools, person, payload)));
    handle(socket, 'hand:lower', (payload, person) => done(lower(tools, person, payload)));
    handle(socket, 'caption:say', (payload, person) => sayCaption(tools, person, payload));
    handle(socket, 'caption:correct', (payload, person) => correctCaption(tools, person, payload));
    handle(socket, 'caption:remove', (payload, person) => done(removeCaption(tools, person, payload)));
  });
  return { close: votes.close };
}

async function done(work: Promise<void>): Promise<Record<string, never>> {
  await work;
  return {};
}
