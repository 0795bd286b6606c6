import { maskContactDetails } from './contact-details.ts';
import { isPublic } from './is-public.ts';
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
  classLabel: string | null;
  firstTime: boolean;
};

/** What everyone present may see of it: null unless it is approved. */
export function toPublic(kept: KeptQuestion): PublicQuestion | null {
  if (!isPublic(kept.state)) return null;
  const { id, text, pseudonym, place, state, votes, pinned, reworded } = kept;
  const approvedAt = kept.approvedAt ?? kept.askedAt;
  return { id, text, pseudonym, place, state, votes, pinned, reworded, approvedAt };
}

/** What its author sees: their own words until others see it, then what others see. */
export function toOwn(kept: KeptQuestion): OwnQuestion {
  const { id, key, place, state, votes, askedAt } = kept;
  const shown = isPublic(state);
  const text = shown ? kept.text : (kept.original ?? kept.text);
  return { id, key, text, place, state, votes, reworded: shown && kept.reworded, askedAt };
}

/** What moderators see: never contact details, and the author's words beside a moderator's. */
export function toDesk(kept: KeptQuestion): DeskQuestion {
  const { id, text, pseudonym, classLabel, place, state, votes, pinned, askedAt, firstTime } = kept;
  const original = kept.reworded && kept.original !== null ? maskContactDetails(kept.original) : null;
  return { id, text, original, pseudonym, classLabel, place, state, votes, pinned, askedAt, firstTime };
}
