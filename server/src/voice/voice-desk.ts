import { randomUUID } from 'node:crypto';
import type { Logged } from '@ville-usine/shared/live/event';
import type { Speaker, Voice } from '@ville-usine/shared/live/room';
import { ASKING_STATES, type LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Logger } from 'pino';
import { Refusal } from '../ops/refusal.ts';
import { assertOneWay } from './one-way.ts';
import type { Line, Relay } from './relay.ts';

/** What the desk needs to know of the rooms it carries sound to. */
type Rooms = {
  tell(sessionId: string): void;
  isThere(sessionId: string, personId: string): boolean;
  /** Throws `visitor-blocked`. */
  mustTakePart(person: Person, sessionId: string): void;
};

/** A line that was opened: `take` names it when it is to be ended. */
export type Opened = { take: string; answer: string };

type Held = { line: Line; missing: number };
type Speaking = Held & { speaker: Speaker; sessionId: string };
type Listening = Held & { take: string; sessionId: string; personId: string };

/** Whoever has left the room is heard, and hears, for so long; a line that breaks is back sooner. */
const LOOK_EVERY_MS = 10_000;
const MISSED_LOOKS = 3;

/** Who speaks and who listens, in all sessions of this process: one speaker a session, so many listeners in all. */
export type VoiceDesk = ReturnType<typeof voiceDesk>;

export function voiceDesk(relay: Relay, { listeners: most, logger }: { listeners: number; logger: Logger }) {
  const speaking = new Map<string, Speaking>();
  const listening = new Map<string, Listening>();
  const starting = new Set<string>();
  let opening = 0;
  let rooms: Rooms = { tell: () => undefined, isThere: () => true, mustTakePart: () => undefined };
  const looking = setInterval(look, LOOK_EVERY_MS).unref();

  /** Lines of people who have left the room, or whose network has, end; `putOut` waits for nothing. */
  function look(): void {
    for (const held of speaking.values()) {
      if (missed(held, held.sessionId, held.speaker.staffId)) endSpeaking(held);
    }
    for (const held of listening.values()) {
      if (missed(held, held.sessionId, held.personId)) endListening(held);
    }
  }

  function missed(held: Held, sessionId: string, personId: string): boolean {
    held.missing = rooms.isThere(sessionId, personId) ? 0 : held.missing + 1;
    return held.missing >= MISSED_LOOKS;
  }

  function endSpeaking(held: Speaking): void {
    if (speaking.get(held.sessionId) !== held) return;
    speaking.delete(held.sessionId);
    hangUp(held.line);
    for (const one of listening.values()) if (one.sessionId === held.sessionId) endListening(one);
    logger.info({ session: held.sessionId, by: held.speaker.staffId }, 'stops speaking');
    rooms.tell(held.sessionId);
  }

  function endListening(held: Listening): void {
    if (listening.get(held.take) !== held) return;
    listening.delete(held.take);
    hangUp(held.line);
  }

  function mustHear(person: Person, sessionId: string): void {
    if (!rooms.isThere(sessionId, person.id)) throw new Refusal('not-allowed');
    rooms.mustTakePart(person, sessionId);
  }

  function hangUp(line: Line): void {
    void line.close().catch(() => logger.warn('a line of sound could not be ended'));
  }

  return {
    of: (sessionId: string): Voice => ({ speaker: speaking.get(sessionId)?.speaker ?? null }),

    /** Knows the rooms from now on. */
    attach(known: Rooms): void {
      rooms = known;
    },

    /**
     * Begins to speak to a session. One's own earlier line gives way; while a colleague speaks one waits. Throws
     * `not-allowed`, `session-closed`, `voice-busy`, `voice-one-way`, `voice-unreachable`, `bad-request`.
     */
    async speak(person: Person, session: LiveSession, offer: string): Promise<Opened> {
      if (person.kind !== 'staff' || !can(person, 'question:answer', session))
        throw new Refusal('not-allowed');
      if (!ASKING_STATES.includes(session.state)) throw new Refusal('session-closed');
      assertOneWay(offer, 'sendonly');
      const before = speaking.get(session.id);
      if (starting.has(session.id) || (before && before.speaker.staffId !== person.id))
        throw new Refusal('voice-busy');
      starting.add(session.id);
      try {
        if (before) endSpeaking(before);
        const take = randomUUID();
        const line = await relay.speak(session.id, offer, () => {
          const held = speaking.get(session.id);
          if (held?.speaker.take === take) endSpeaking(held);
        });
        const speaker = { take, staffId: person.id, name: person.name, picture: false };
        speaking.set(session.id, { line, missing: 0, speaker, sessionId: session.id });
        logger.info({ session: session.id, by: person.id }, 'speaks');
        rooms.tell(session.id);
        return { take, answer: line.answer };
      } finally {
        starting.delete(session.id);
      }
    },

    /**
     * Begins to listen; an earlier line of the same person in this session gives way. Throws `not-allowed`,
     * `visitor-blocked`, `voice-one-way`, `voice-silent`, `voice-full`, `voice-unreachable`, `bad-request`.
     */
    async listen(person: Person, session: LiveSession, offer: string): Promise<Opened> {
      if (!can(person, 'session:see', session)) throw new Refusal('not-allowed');
      mustHear(person, session.id);
      assertOneWay(offer, 'recvonly');
      if (!speaking.has(session.id)) throw new Refusal('voice-silent');
      for (const one of listening.values()) {
        if (one.personId === person.id && one.sessionId === session.id) endListening(one);
      }
      if (listening.size + opening >= most) throw new Refusal('voice-full');
      opening += 1;
      try {
        const take = randomUUID();
        const line = await relay.listen(session.id, offer, () => {
          const held = listening.get(take);
          if (held) endListening(held);
        });
        const held = { take, line, missing: 0, sessionId: session.id, personId: person.id };
        listening.set(take, held);
        try {
          // Put out or blocked while the line was being made.
          mustHear(person, session.id);
        } catch (refusal) {
          endListening(held);
          throw refusal;
        }
        return { take, answer: line.answer };
      } finally {
        opening -= 1;
      }
    },

    /** Ends a line of one's own; one that has ended already is ended. */
    hangUp(person: Person, take: string): void {
      const held = listening.get(take);
      if (held?.personId === person.id) endListening(held);
      for (const one of speaking.values()) {
        if (one.speaker.take === take && one.speaker.staffId === person.id) endSpeaking(one);
      }
    },

    /** Whoever is put out of sessions, or blocked in them, neither hears nor is heard there from this moment. */
    putOut(personId: string, from: (sessionId: string) => boolean = () => true): void {
      for (const one of listening.values())
        if (one.personId === personId && from(one.sessionId)) endListening(one);
      for (const one of speaking.values())
        if (one.speaker.staffId === personId && from(one.sessionId)) endSpeaking(one);
    },

    /** Says whether a picture comes with the sound. Throws `not-allowed`, and `voice-silent` where one does not speak. */
    showPicture(person: Person, session: LiveSession, on: boolean): void {
      if (!can(person, 'question:answer', session)) throw new Refusal('not-allowed');
      const held = speaking.get(session.id);
      if (held?.speaker.staffId !== person.id) throw new Refusal('voice-silent');
      held.speaker = { ...held.speaker, picture: on };
      rooms.tell(session.id);
    },

    /** A session that is over is silent. */
    hear({ sessionId, event }: Logged): void {
      if (event.kind !== 'session' || ASKING_STATES.includes(event.session.state)) return;
      const held = speaking.get(sessionId);
      if (held) endSpeaking(held);
    },

    async close(): Promise<void> {
      clearInterval(looking);
      speaking.clear();
      listening.clear();
      await relay.close();
    },
  };
}
