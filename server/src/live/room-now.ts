import type { Logged } from '@ville-usine/shared/live/event';
import { type HandAct, type HandLine, moveHands, NO_HANDS, ownHand } from '@ville-usine/shared/live/hand';
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
import type { Clock } from '../ops/clock.ts';
import { roomOf } from './rooms.ts';

/** Changes are told at most once in this time, reactions once in the second, milliseconds. */
const TELL_EVERY_MS = 400;
const REACTIONS_EVERY_MS = 1000;
/** Whoever left the room keeps a raised hand for so long: a reload is no leaving. */
const HAND_STAYS_MS = 60_000;
const LOOK_EVERY_MS = 10_000;
const HANDS_SEEN = 100;

type Room = {
  line: HandLine;
  reactions: ReactionLine;
  /** Since the last second that was told. */
  fresh: ReactionCounts;
  hidden: HostRoom['hidden'];
  goneSince: Map<string, number>;
  tellTimer: NodeJS.Timeout | null;
  reactionTimer: NodeJS.Timeout | null;
};

/** What is true in a session's room at this moment: in memory only, gone with the session's end. */
export type RoomsNow = ReturnType<typeof roomsNow>;

const hostsRoom = (sessionId: string) => `live:${sessionId}:hosts`;
const reactionsRoom = (sessionId: string) => `live:${sessionId}:reactions`;

export function roomsNow(io: AppServer, clock: Clock, voiceOf?: (sessionId: string) => Voice) {
  const rooms = new Map<string, Room>();
  const looking = setInterval(sweep, LOOK_EVERY_MS).unref();

  function roomFor(sessionId: string): Room {
    const room = rooms.get(sessionId) ?? {
      line: NO_HANDS,
      reactions: [],
      fresh: {},
      hidden: {},
      goneSince: new Map(),
      tellTimer: null,
      reactionTimer: null,
    };
    rooms.set(sessionId, room);
    return room;
  }

  const isHere = (sessionId: string, visitorId: string) =>
    io.sockets.adapter.rooms.has(roomOf(sessionId, `own:${visitorId}`));

  function nowOf(sessionId: string): RoomNow {
    const { raised, called } = rooms.get(sessionId)?.line ?? NO_HANDS;
    const voice = voiceOf && { voice: voiceOf(sessionId) };
    return { sessionId, hands: raised.length, floor: called?.pseudonym ?? null, ...voice };
  }

  function hostOf(sessionId: string): HostRoom {
    const { line, reactions, hidden } = roomFor(sessionId);
    const hands = line.raised.slice(0, HANDS_SEEN).map(({ id, pseudonym, at, visitorId }) => ({
      id,
      pseudonym,
      at,
      here: isHere(sessionId, visitorId),
    }));
    return { sessionId, hands, reactions, hidden };
  }

  function tellSoon(sessionId: string): void {
    const room = roomFor(sessionId);
    room.tellTimer ??= setTimeout(() => {
      room.tellTimer = null;
      io.to(roomOf(sessionId, 'public')).emit('room:now', nowOf(sessionId));
      io.to(hostsRoom(sessionId)).emit('room:host', hostOf(sessionId));
    }, TELL_EVERY_MS).unref();
  }

  function move(sessionId: string, act: HandAct): void {
    const room = roomFor(sessionId);
    const before = room.line;
    room.line = moveHands(before, act);
    if (room.line === before) return;
    const concerned = [...before.raised, ...room.line.raised, before.called, room.line.called];
    for (const visitorId of new Set(concerned.flatMap((hand) => hand?.visitorId ?? []))) {
      const hand = ownHand(room.line, visitorId);
      if (hand === ownHand(before, visitorId)) continue;
      io.to(roomOf(sessionId, `own:${visitorId}`)).emit('room:hand', sessionId, hand);
    }
    tellSoon(sessionId);
  }

  function tellReactions(sessionId: string, room: Room): void {
    room.reactionTimer = null;
    const counts = room.fresh;
    room.fresh = {};
    room.reactions = remember(room.reactions, counts, clock.now().getTime());
    io.volatile.to(reactionsRoom(sessionId)).emit('live:reactions', { sessionId, counts });
    tellSoon(sessionId);
  }

  function sweep(): void {
    const now = clock.now().getTime();
    for (const [sessionId, { line, goneSince }] of rooms) {
      for (const { visitorId } of [...line.raised, ...(line.called ? [line.called] : [])]) {
        if (isHere(sessionId, visitorId)) {
          if (goneSince.delete(visitorId)) tellSoon(sessionId);
          continue;
        }
        const since = goneSince.get(visitorId);
        if (since === undefined) {
          goneSince.set(visitorId, now);
          tellSoon(sessionId);
        } else if (now - since >= HAND_STAYS_MS) {
          goneSince.delete(visitorId);
          move(sessionId, { kind: 'withdraw', visitorId });
        }
      }
    }
  }

  return {
    move,
    tellSoon,
    /** Takes a visitor's hand down, and the word from them, in the sessions that are meant. */
    lowerHandOf(visitorId: string, meant: (sessionId: string) => boolean): void {
      for (const sessionId of rooms.keys())
        if (meant(sessionId)) move(sessionId, { kind: 'withdraw', visitorId });
    },
    lineOf: (sessionId: string): HandLine => rooms.get(sessionId)?.line ?? NO_HANDS,
    /** What this person sees of the moment; from now on they hear of its changes. */
    async enter(socket: AppSocket, sessionId: string, leads: boolean) {
      await socket.join(reactionsRoom(sessionId));
      if (leads) await socket.join(hostsRoom(sessionId));
      const { sessionId: _now, ...now } = nowOf(sessionId);
      const hand = ownHand(rooms.get(sessionId)?.line ?? NO_HANDS, socket.data.person.id);
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
      if (!rooms.has(sessionId)) return;
      move(sessionId, { kind: 'lower-all' });
      move(sessionId, { kind: 'end-call' });
      Object.assign(roomFor(sessionId), { reactions: [], fresh: {} });
      tellSoon(sessionId);
    },
    close(): void {
      clearInterval(looking);
      for (const { tellTimer, reactionTimer } of rooms.values()) {
        if (tellTimer) clearTimeout(tellTimer);
        if (reactionTimer) clearTimeout(reactionTimer);
      }
      rooms.clear();
    },
  };
}
