import type { Logged } from '@ville-usine/shared/live/event';
import { ownHand } from '@ville-usine/shared/live/hand';
import {
  addCounts,
  type Reaction,
  type ReactionCounts,
  type ReactionLine,
  remember,
} from '@ville-usine/shared/live/reaction';
import type { HostRoom, RoomNow, Voice } from '@ville-usine/shared/live/room';
import { ASKING_STATES } from '@ville-usine/shared/live/session';
import type { AppServer, AppSocket } from '../ops/app-socket.ts';
import { openHands } from './hands-now.ts';
import type { LiveParts } from './live-parts.ts';
import { roomOf } from './rooms.ts';

/** Changes are told at most once in this time, reactions once in the second, milliseconds. */
const TELL_EVERY_MS = 400;
const REACTIONS_EVERY_MS = 1000;
const HANDS_SEEN = 100;

type Room = {
  reactions: ReactionLine;
  /** Since the last second that was told. */
  fresh: ReactionCounts;
  hidden: HostRoom['hidden'];
  tellTimer: NodeJS.Timeout | null;
  reactionTimer: NodeJS.Timeout | null;
};

/** What is true in a session's room at this moment, gone with the session's end: in memory only, but for the hands. */
export type RoomsNow = Awaited<ReturnType<typeof openRooms>>;

const hostsRoom = (sessionId: string) => `live:${sessionId}:hosts`;
const reactionsRoom = (sessionId: string) => `live:${sessionId}:reactions`;

export async function openRooms(
  io: AppServer,
  parts: Pick<LiveParts, 'storage' | 'clock' | 'logger'>,
  voiceOf?: (sessionId: string) => Voice,
) {
  const rooms = new Map<string, Room>();
  const hands = await openHands(io, parts, tellSoon);

  function roomFor(sessionId: string): Room {
    const room = rooms.get(sessionId) ?? {
      reactions: [],
      fresh: {},
      hidden: {},
      tellTimer: null,
      reactionTimer: null,
    };
    rooms.set(sessionId, room);
    return room;
  }

  function nowOf(sessionId: string): RoomNow {
    const { raised, called } = hands.lineOf(sessionId);
    const voice = voiceOf && { voice: voiceOf(sessionId) };
    return { sessionId, hands: raised.length, floor: called?.pseudonym ?? null, ...voice };
  }

  function hostOf(sessionId: string): HostRoom {
    const { reactions, hidden } = roomFor(sessionId);
    const first = hands.lineOf(sessionId).raised.slice(0, HANDS_SEEN);
    const seen = first.map(({ id, pseudonym, at, visitorId }) => ({
      id,
      pseudonym,
      at,
      here: hands.isHere(sessionId, visitorId),
    }));
    return { sessionId, hands: seen, reactions, hidden };
  }

  function tellSoon(sessionId: string): void {
    const room = roomFor(sessionId);
    room.tellTimer ??= setTimeout(() => {
      room.tellTimer = null;
      io.to(roomOf(sessionId, 'public')).emit('room:now', nowOf(sessionId));
      io.to(hostsRoom(sessionId)).emit('room:host', hostOf(sessionId));
    }, TELL_EVERY_MS).unref();
  }

  function tellReactions(sessionId: string, room: Room): void {
    room.reactionTimer = null;
    const counts = room.fresh;
    room.fresh = {};
    room.reactions = remember(room.reactions, counts, parts.clock.now().getTime());
    io.volatile.to(reactionsRoom(sessionId)).emit('live:reactions', { sessionId, counts });
    tellSoon(sessionId);
  }

  return {
    hands,
    tellSoon,
    /** What this person sees of the moment; from now on they hear of its changes. */
    async enter(socket: AppSocket, sessionId: string, leads: boolean) {
      await socket.join(reactionsRoom(sessionId));
      if (leads) await socket.join(hostsRoom(sessionId));
      const { sessionId: _now, ...now } = nowOf(sessionId);
      const hand = ownHand(hands.lineOf(sessionId), socket.data.person.id);
      if (!leads) return { now, hand, host: null };
      const { sessionId: _, ...host } = hostOf(sessionId);
      return { now, hand, host };
    },
    async leave(socket: AppSocket, sessionId: string) {
      await socket.leave(reactionsRoom(sessionId));
      await socket.leave(hostsRoom(sessionId));
    },
    async hearReactions(socket: AppSocket, sessionId: string, on: boolean) {
      if (on) await socket.join(reactionsRoom(sessionId));
      else await socket.leave(reactionsRoom(sessionId));
    },
    react(sessionId: string, reaction: Reaction): void {
      const room = roomFor(sessionId);
      room.fresh = addCounts(room.fresh, { [reaction]: 1 });
      room.reactionTimer ??= setTimeout(() => tellReactions(sessionId, room), REACTIONS_EVERY_MS).unref();
    },
    /** Notes the sums of a poll whose results only those who lead may see; null where everyone may. */
    hide(sessionId: string, pollId: string, counts: number[] | null): void {
      const room = roomFor(sessionId);
      const { [pollId]: _, ...others } = room.hidden;
      room.hidden = counts ? { ...others, [pollId]: counts } : others;
      tellSoon(sessionId);
    },
    /** With the session's end hands go down and reactions are forgotten. */
    hear({ sessionId, event }: Logged): void {
      if (event.kind !== 'session' || ASKING_STATES.includes(event.session.state)) return;
      hands.lowerAll(sessionId);
      if (!rooms.has(sessionId)) return;
      Object.assign(roomFor(sessionId), { reactions: [], fresh: {} });
      tellSoon(sessionId);
    },
    close(): void {
      hands.close();
      for (const { tellTimer, reactionTimer } of rooms.values()) {
        if (tellTimer) clearTimeout(tellTimer);
        if (reactionTimer) clearTimeout(reactionTimer);
      }
      rooms.clear();
    },
  };
}
