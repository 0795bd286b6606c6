import {
  type HandAct,
  type HandLine,
  moveHands,
  NO_HANDS,
  type OwnHand,
  ownHand,
  type RaisedHand,
} from '@ville-usine/shared/live/hand';
import type { AppServer } from '../ops/app-socket.ts';
import { errorForLog } from '../ops/error-for-log.ts';
import { readHands, writeHands } from './kept-hands.ts';
import type { LiveParts } from './live-parts.ts';
import { roomOf } from './rooms.ts';

/** Whoever left the room keeps a raised hand for so long: a reload or a restart is no leaving. */
const HAND_STAYS_MS = 60_000;
const LOOK_EVERY_MS = 10_000;

/**
 * The raised hands of every session and who has the word, as they are on disk: a restart forgets none. `changed` is
 * called whenever those who lead a session see something else of its hands.
 */
export async function openHands(
  io: AppServer,
  { storage, clock, logger }: Pick<LiveParts, 'storage' | 'clock' | 'logger'>,
  changed: (sessionId: string) => void,
) {
  const lines = await readHands(storage);
  const lineOf = (sessionId: string): HandLine => lines.get(sessionId) ?? NO_HANDS;
  const kept = writeHands(storage, lineOf);
  const goneSince = new Map<string, number>();
  let last = Math.max(0, ...[...lines.values()].flatMap(handsIn).map(({ number }) => number));
  const looking = setInterval(look, LOOK_EVERY_MS).unref();

  const isHere = (sessionId: string, visitorId: string) =>
    io.sockets.adapter.rooms.has(roomOf(sessionId, `own:${visitorId}`));

  /** Moves a session's hands; once it is on disk it resolves, and those whose hand it is are told. */
  async function move(sessionId: string, act: HandAct): Promise<void> {
    const before = lineOf(sessionId);
    const after = moveHands(before, act);
    if (after.called || after.raised.length > 0) lines.set(sessionId, after);
    else lines.delete(sessionId);
    const told = new Map<string, OwnHand>();
    for (const { visitorId } of [...handsIn(before), ...handsIn(after)]) {
      const hand = ownHand(after, visitorId);
      if (hand === ownHand(before, visitorId)) continue;
      if (hand === 'down') goneSince.delete(`${sessionId} ${visitorId}`);
      told.set(visitorId, hand);
      kept.note(sessionId, visitorId);
    }
    await kept.written();
    for (const [visitorId, hand] of told)
      io.to(roomOf(sessionId, `own:${visitorId}`)).emit('room:hand', sessionId, hand);
    if (told.size > 0) changed(sessionId);
  }

  /** Where nobody waits for it; what could not be written is written with the next move. */
  function moveSoon(sessionId: string, act: HandAct): void {
    move(sessionId, act).catch((error) =>
      logger.error({ err: errorForLog(error) }, 'a hand could not be kept'),
    );
  }

  function look(): void {
    const now = clock.now().getTime();
    for (const [sessionId, line] of lines) {
      for (const { visitorId } of handsIn(line)) {
        const key = `${sessionId} ${visitorId}`;
        const since = goneSince.get(key);
        if (isHere(sessionId, visitorId)) {
          if (goneSince.delete(key)) changed(sessionId);
        } else if (since === undefined) {
          goneSince.set(key, now);
          changed(sessionId);
        } else if (now - since >= HAND_STAYS_MS) {
          goneSince.delete(key);
          moveSoon(sessionId, { kind: 'withdraw', visitorId });
        }
      }
    }
  }

  return {
    lineOf,
    isHere,
    move,
    raise(sessionId: string, hand: Omit<RaisedHand, 'number'>): Promise<void> {
      last += 1;
      return move(sessionId, { kind: 'raise', hand: { ...hand, number: last } });
    },
    /** Takes a visitor's hand down, and the word from them, in the sessions that are meant. */
    lowerHandOf(visitorId: string, meant: (sessionId: string) => boolean): void {
      for (const sessionId of lines.keys())
        if (meant(sessionId)) moveSoon(sessionId, { kind: 'withdraw', visitorId });
    },
    /** With a session's end all hands go down. */
    lowerAll(sessionId: string): void {
      moveSoon(sessionId, { kind: 'lower-all' });
      moveSoon(sessionId, { kind: 'end-call' });
    },
    close: () => clearInterval(looking),
  };
}

const handsIn = ({ raised, called }: HandLine): RaisedHand[] => (called ? [...raised, called] : raised);
