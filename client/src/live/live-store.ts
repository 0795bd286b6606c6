import type { OwnHand } from '@ville-usine/shared/live/hand';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import type { RoomState } from '@ville-usine/shared/live/room';
import { useEffect } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { useConnection } from '../net/connection.ts';
import { request } from '../net/request.ts';
import { type As, connect, listen } from '../net/socket.ts';
import { type Followed, SessionFollower } from './follow-session.ts';
import { noteReactions } from './reactions-store.ts';
import { useComfort } from './room-comfort.ts';

/** Even without any sign of loss, everyone asks this often what they may have missed. */
const SYNC_MS = 15_000;
/** In the low-data mode only every fourth time. */
const LIGHT_TURNS = 4;
/** A panel closed and opened again soon after finds its session still there. */
const LINGER_MS = 10_000;
/** Who waits before a full session may look elsewhere for so long. */
const QUEUE_LINGER_MS = 60_000;

type Following = { store: StoreApi<Followed>; follower: SessionFollower; users: number; stop: () => void };
const sessions = new Map<string, Following>();

function follow(sessionId: string, as: As): Following {
  const known = sessions.get(sessionId);
  if (known) return known;
  const store = createStore<Followed>(() => ({ snapshot: null, failure: null, place: 0, was: null }));
  const follower = new SessionFollower(
    sessionId,
    {
      join: async (id) => {
        const joined = await request('live:join', { sessionId: id });
        if (joined.ok && useComfort.getState().light) hearReactions(id, false);
        return joined;
      },
      sync: (id, since) => request('live:sync', { sessionId: id, since }),
    },
    (followed) => store.setState(followed),
  );
  void connect(as);
  const stops = [
    listen('live:event', (entry) => follower.hear(entry)),
    listen('live:present', (present) => follower.hearPresent(present)),
    listen('agenda:gone', ({ sessionId: id }) => id === sessionId && void follower.catchUp()),
    listen('live:place', ({ sessionId: id, place }) => follower.hearPlace(id, place)),
    listen('room:now', ({ sessionId: of, ...now }) => {
      if (of === sessionId) changeRoom(follower, { now });
    }),
    listen('room:host', ({ sessionId: of, ...host }) => {
      if (of === sessionId) changeRoom(follower, { host });
    }),
    listen('room:hand', (of, hand) => {
      if (of === sessionId) changeRoom(follower, { hand });
    }),
    listen('live:reactions', (told) => told.sessionId === sessionId && noteReactions(told)),
    useComfort.subscribe((now, before) => {
      if (now.light !== before.light) hearReactions(sessionId, !now.light);
    }),
    useConnection.subscribe((now, before) => {
      if (now.connects !== before.connects) void follower.join();
    }),
  ];
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    if (useComfort.getState().light && turns % LIGHT_TURNS > 0) return;
    if (useConnection.getState().state === 'online') void follower.catchUp();
  }, SYNC_MS);
  const following: Following = {
    store,
    follower,
    users: 0,
    stop: () => {
      clearInterval(timer);
      for (const stop of stops) stop();
      sessions.delete(sessionId);
      if (useConnection.getState().state === 'online') void request('live:leave', { sessionId });
    },
  };
  sessions.set(sessionId, following);
  void follower.join();
  return following;
}

/** Joins a live session until the given function is called; whoever joins it too shares its state. */
export function joinSession(sessionId: string, as: As, hear?: (followed: Followed) => void): () => void {
  const following = follow(sessionId, as);
  following.users += 1;
  const unsubscribe = hear && following.store.subscribe(hear);
  hear?.(following.store.getState());
  return () => {
    unsubscribe?.();
    following.users -= 1;
    setTimeout(
      () => following.users === 0 && sessions.get(sessionId) === following && following.stop(),
      following.store.getState().place > 0 ? QUEUE_LINGER_MS : LINGER_MS,
    );
  };
}

/** The state of a live session, joined for as long as the component stands. */
export function useLive(sessionId: string, as: As = 'visitor'): Followed {
  const { store } = follow(sessionId, as);
  useEffect(() => joinSession(sessionId, as), [sessionId, as]);
  return useStore(store);
}

/** Notes the visitor's own vote at once; the count comes from the server. */
export function noteVote(sessionId: string, questionId: string, given: boolean): void {
  sessions.get(sessionId)?.follower.change((snapshot) => {
    const others = snapshot.voted.filter((id) => id !== questionId);
    return { ...snapshot, voted: given ? [...others, questionId] : others };
  });
}

/** Notes the visitor's own answer to a poll; the sums come from the server. */
export function noteChoice(sessionId: string, pollId: string, choice: number[]): void {
  sessions.get(sessionId)?.follower.change((snapshot) => {
    const chosen = { ...snapshot.room.chosen, [pollId]: choice };
    return { ...snapshot, room: { ...snapshot.room, chosen } };
  });
}

/** Notes the visitor's own hand, as the server just answered. */
export function noteHand(sessionId: string, hand: OwnHand): void {
  const follower = sessions.get(sessionId)?.follower;
  if (follower) changeRoom(follower, { hand });
}

function changeRoom(follower: SessionFollower, change: Partial<RoomState>): void {
  follower.change((snapshot) => ({ ...snapshot, room: { ...snapshot.room, ...change } }));
}

function hearReactions(sessionId: string, on: boolean): void {
  if (useConnection.getState().state === 'online') void request('room:hear-reactions', { sessionId, on });
}

/** Is this answer already published, word for word? */
export function publishedAs(sessionId: string, questionId: string, text: string): boolean {
  const question: PublicQuestion | undefined = sessions
    .get(sessionId)
    ?.store.getState()
    .snapshot?.questions.find((it) => it.id === questionId);
  return question?.state.name === 'answered' && question.state.text.trim() === text.trim();
}
