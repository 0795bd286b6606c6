import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { choicesOf, type Poll } from '@ville-usine/shared/live/poll';
import type { QuestionPlace } from '@ville-usine/shared/live/question';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { create } from 'zustand';
import { isAsking, nextSession } from '../content/choose-session.ts';
import { useEditionStore } from '../content/edition-store.ts';
import { api } from '../net/api.ts';
import { useWorld } from '../world/world-store.ts';
import { type Face, faceOf } from './face-of.ts';
import { joinSession } from './live-store.ts';
import { resumeOutboxes } from './outboxes.ts';
import { answeredAt, filtered, onScreen } from './question-order.ts';
import { type ScreenVoice, voiceOf } from './screen-voice.ts';
import { spotlitPlace } from './spotlight-name.ts';

/** A professional of the session who is there now, as the session names them to everyone. */
export type Host = {
  id: string;
  name: string;
  trade: string;
  companyId: string | null;
  /** Has a question in hand; and how many answers of theirs are published. */
  answering: boolean;
  answers: number;
};

/** What a professional has put on the screen; of a poll the rows where its results are shown. */
export type OnScreen =
  | { kind: 'question' }
  | { kind: 'nothing' }
  | {
      kind: 'poll';
      question: string;
      voters: number;
      open: boolean;
      rows: { label: string; count: number; share: number }[] | null;
    }
  | { kind: 'picture'; name: string; file: string }
  | { kind: 'spot'; name: string; of: QuestionPlace };

/** What a hall's big screen shows, and who sits below it; approved words only. */
export type Screen = {
  /** The session's title in French; empty while the hall has none. */
  title: string;
  sessionId: string | null;
  state: LiveSession['state'] | null;
  professional: Face | null;
  /** The question being answered, else the pinned one. */
  current: { text: string; pseudonym: string } | null;
  /** The last answer given, with the question it belongs to. */
  answer: { text: string; by: string; question: string; pseudonym: string } | null;
  /** What was put there by hand; `question` is the one below. */
  shown: OnScreen;
  /** The pseudonym of whoever has the word. */
  floor: string | null;
  /** How many approved questions wait. */
  waiting: number;
  /** How many visitors are in the session. */
  present: number;
  /** Who is there to answer, while visitors may ask. */
  hosts: Host[];
  voice: ScreenVoice | null;
};

export const BLANK: Screen = {
  title: '',
  sessionId: null,
  state: null,
  professional: null,
  current: null,
  answer: null,
  shown: { kind: 'question' },
  floor: null,
  waiting: 0,
  present: 0,
  hosts: [],
  voice: null,
};

/** The screen of the hall one stands in. It fills itself as one enters and empties as one leaves. */
export const useScreen = create<Screen>(() => BLANK);

function hostsOf({ session, questions, present }: LiveSnapshot): Host[] {
  if (!isAsking(session)) return [];
  return session.professionals
    .filter(({ id }) => present.hosts.includes(id))
    .map((one) => {
      const theirs = questions.flatMap(({ state }) =>
        'by' in state && state.by === one.id ? [state.name] : [],
      );
      const answers = theirs.filter((name) => name === 'answered').length;
      return { ...one, answering: theirs.includes('taken'), answers };
    });
}

function shownOf({ session, room }: LiveSnapshot): OnScreen {
  const { spotlight } = room;
  if (spotlight.kind === 'poll') {
    const poll = room.polls.find(({ id }) => id === spotlight.id);
    return poll ? pollShown(poll) : { kind: 'question' };
  }
  if (!('of' in spotlight)) return spotlight;
  const place = spotlitPlace(useEditionStore.getState().edition, session.sectorId, spotlight.of);
  if (!place) return { kind: 'question' };
  const name = place.name.fr;
  return spotlight.kind === 'picture' && place.picture
    ? { kind: 'picture', name, file: place.picture.file }
    : { kind: 'spot', name, of: spotlight.of };
}

function pollShown(poll: Poll): OnScreen {
  const { question, voters, counts, kind, options, state } = poll;
  const ends = [options[0], '', '', '', options[1]];
  const label = (choice: string, index: number) =>
    kind === 'scale' && ends[index] ? `${choice} · ${ends[index]}` : choice;
  const rows =
    counts &&
    choicesOf(poll).map((choice, index) => {
      const count = counts[index] ?? 0;
      return { label: label(choice, index), count, share: voters > 0 ? count / voters : 0 };
    });
  return { kind: 'poll', question, voters, open: state === 'open', rows };
}

/** What the screen shows of a session's state. */
export function screenOf(snapshot: LiveSnapshot): Screen {
  const { session, questions, present } = snapshot;
  const current = onScreen(snapshot);
  const last = filtered(questions, 'answers').find((question) => answeredAt(question) !== '');
  const said = last && answerOf(last.state);
  const professional = session.professionals[0];
  return {
    title: session.title.fr,
    sessionId: session.id,
    state: session.state,
    professional: professional ? faceOf(professional) : null,
    current: current && { text: current.text, pseudonym: current.pseudonym },
    answer:
      last && said
        ? { text: said.text, by: said.byName, question: last.text, pseudonym: last.pseudonym }
        : null,
    shown: shownOf(snapshot),
    floor: snapshot.room.now.floor,
    waiting: questions.filter((question) => question.state.name === 'approved').length,
    present: present.visitors,
    hosts: hostsOf(snapshot),
    voice: voiceOf(snapshot),
  };
}

let watched: { sector: string; leave: () => void } | null = null;

async function watch(sector: string): Promise<void> {
  let left = false;
  watched = { sector, leave: () => (left = true) };
  void resumeOutboxes();
  const answer = await api('GET /api/sessions');
  const session =
    answer.ok &&
    nextSession(answer.value.sessions.filter((one) => one.venue === 'hall' && one.sectorId === sector));
  if (left || !session) return;
  const leave = joinSession(session.id, 'visitor', ({ snapshot }) => {
    if (snapshot && !left) useScreen.setState(screenOf(snapshot));
  });
  watched = {
    sector,
    leave: () => {
      left = true;
      leave();
    },
  };
}

function follow(place: string): void {
  const sector = place.startsWith('hall:') ? place.slice(5) : null;
  if ((watched?.sector ?? null) === sector) return;
  watched?.leave();
  watched = null;
  useScreen.setState(BLANK);
  if (sector) void watch(sector);
}

useWorld.subscribe((world) => follow(world.place));
follow(useWorld.getState().place);
