import { maskContactDetails } from './contact-details.ts';
import { isPublic } from './is-public.ts';
import { hasContactDetails, isKeptBack, isWaiting, type WaitingState } from './is-waiting.ts';
import type { DeskQuestion, OwnQuestion, PublicQuestion, QuestionPlace, QuestionState } from './question.ts';

/**
 * A question as the server keeps it. `text` is what may be published: masked, and reworded where a moderator did
 * so; `original` is what the author wrote where that differs, else null.
 */
export type KeptQuestion = {
  id: string;
  sessionId: string;
  visitorId: string;
  key: string;
  text: string;
  original: string | null;
  place: QuestionPlace | null;
  state: QuestionState;
  votes: number;
  pinned: boolean;
  reworded: boolean;
  askedAt: string;
  approvedAt: string | null;
  pseudonym: string;
  classId: string | null;
  classLabel: string | null;
  /** How many others were merged into it. */
  gathers: number;
  firstTime: boolean;
  /** Its author is blocked in its session. */
  blocked?: boolean;
};

/** What everyone present may see of it: null unless it is approved. */
export function toPublic(kept: KeptQuestion): PublicQuestion | null {
  if (!isPublic(kept.state)) return null;
  const { id, text, pseudonym, place, state, votes, pinned, reworded } = kept;
  const approvedAt = kept.approvedAt ?? kept.askedAt;
  return { id, text, pseudonym, place, state, votes, pinned, reworded, approvedAt, ...gathering(kept) };
}

/**
 * What its author sees: their own words until others see it, then what others see. What adults tell each other about
 * a waiting question, and which of them has read it, is not for its author.
 */
export function toOwn(kept: KeptQuestion): OwnQuestion {
  const { id, key, place, state, votes, askedAt } = kept;
  const shown = isPublic(state);
  const text = shown ? kept.text : (kept.original ?? kept.text);
  const reworded = shown && kept.reworded;
  return { id, key, text, place, votes, reworded, askedAt, ...ownState(state), ...gathering(kept) };
}

function ownState(state: QuestionState): Pick<OwnQuestion, 'state' | 'sentBack'> {
  if (!isWaiting(state)) return { state };
  const { readBy: _, late: _late, remark, masked: _masked, keptBack: _keptBack, ...rest } = state;
  // That moderators look at it together is their own matter.
  const shown = isKeptBack(state) ? letGo(state) : rest;
  return { state: shown, ...(remark ? { sentBack: true as const } : {}) };
}

function letGo(state: WaitingState): QuestionState {
  const awaits = state.awaits ? { awaits: state.awaits } : {};
  if (hasContactDetails(state)) return { ...awaits, name: 'held', because: 'contact-details' };
  return { ...awaits, name: 'submitted' };
}

const gathering = ({ gathers }: KeptQuestion) => (gathers > 0 ? { gathers } : {});

/** What moderators and the teacher of its class see: never contact details, and the author's words beside a moderator's. */
export function toDesk(kept: KeptQuestion): DeskQuestion {
  const { id, text, pseudonym, classLabel, place, state, votes, pinned, askedAt, firstTime } = kept;
  const original = kept.reworded && kept.original !== null ? maskContactDetails(kept.original) : null;
  return {
    id,
    text,
    original,
    pseudonym,
    classLabel,
    place,
    state,
    votes,
    pinned,
    askedAt,
    firstTime,
    ...gathering(kept),
  };
}
