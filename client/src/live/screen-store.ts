import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { create } from 'zustand';
import { isAsking, nextSession } from '../content/choose-session.ts';
import { api } from '../net/api.ts';
import { useWorld } from '../world/world-store.ts';
import { joinSession } from './live-store.ts';
import { resumeOutboxes } from './outboxes.ts';
import { answeredAt, filtered, onScreen } from './question-order.ts';

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

/** What a hall's big screen shows, and who sits below it; approved words only. */
export type Screen = {
  /** The session's title in French; empty while the hall has none. */
  title: string;
  sessionId: string | null;
  state: LiveSession['state'] | null;
  professional: { name: string; trade: string } | null;
  /** The question being answered, else the pinned one. */
  current: { text: string; pseudonym: string } | null;
  /** The last answer given, with the question it belongs to. */
  answer: { text: string; by: string; question: string; pseudonym: string } | null;
  /** How many approved questions wait. */
  waiting: number;
  /** How many visitors are in the session. */
  present: number;
  /** Who is there to answer, while visitors may ask. */
  hosts: Host[];
};

const BLANK: Screen = {
  title: '',
  sessionId: null,
  state: null,
  professional: null,
  current: null,
  answer: null,
  waiting: 0,
  present: 0,
  hosts: [],
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

/** What the screen shows of a session's state. */
function screenOf(snapshot: LiveSnapshot): Screen {
  const { session, questions, present } = snapshot;
  const current = onScreen(snapshot);
  const last = filtered(questions, 'answers').find((question) => answeredAt(question) !== '');
  const said = last && answerOf(last.state);
  const professional = session.professionals[0];
  return {
    title: session.title.fr,
    sessionId: session.id,
    state: session.state,
    professional: professional ? { name: professional.name, trade: professional.trade } : null,
    current: current && { text: current.text, pseudonym: current.pseudonym },
    answer:
      last && said
        ? { text: said.text, by: said.byName, question: last.text, pseudonym: last.pseudonym }
        : null,
    waiting: questions.filter((question) => question.state.name === 'approved').length,
    present: present.visitors,
    hosts: hostsOf(snapshot),
  };
}

let watched: { sector: string; leave: () => void } | null = null;

async function watch(sector: string): Promise<void> {
  let left = false;
  watched = { sector, leave: () => (left = true) };
  void resumeOutboxes();
  const answer = await api('GET /api/sessions');
  const session = answer.ok && nextSession(answer.value.sessions.filter((one) => one.sectorId === sector));
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
