import type { RefusalReason } from '@ville-usine/shared/live/question';
import { SAFETY_REASONS } from '@ville-usine/shared/live/question';
import { draft } from '../net/draft.ts';
import { staffOwner } from '../net/owner.ts';
import type { QueuedQuestion } from './merged-queue.ts';
import { hasContactDetails } from './waiting-list.ts';

type Named = Pick<QueuedQuestion, 'sessionId' | 'id'>;

/** What a moderator chose of a refusal so far; null is not chosen. */
type RefusalDraft = { reason: RefusalReason | null; tell: boolean | null };

/** Words begun for a question, kept on the device until it is decided on. */
export const rewordDraft = ({ sessionId, id }: Named) => draft(`reword:${sessionId}:${id}`, staffOwner);

/** A refusal begun, as text; `readRefusal` reads it. */
export const refusalDraft = (question: Named | null) =>
  draft(question ? `refusal:${question.sessionId}:${question.id}` : 'refusal:', staffOwner);

/** The refusal in a kept text; nothing chosen where there is none, or what is there is none. */
export function readRefusal(text: string): RefusalDraft {
  const nothing: RefusalDraft = { reason: null, tell: null };
  try {
    return { ...nothing, ...(JSON.parse(text) as Partial<RefusalDraft>) };
  } catch {
    return nothing;
  }
}

/** A refusal as it would leave: what was chosen, and the usual where nothing was. */
export function refusalOf(question: QueuedQuestion | null, { reason, tell }: RefusalDraft) {
  const why = reason ?? (question && hasContactDetails(question) ? 'contact-details' : 'off-topic');
  const inClass = question !== null && question.classLabel !== null;
  return { reason: why, tellTeacher: inClass && (tell ?? SAFETY_REASONS.includes(why)) };
}

/** The question is decided on: what was begun for it is gone. */
export function forgetDecision(question: Named): void {
  for (const store of [rewordDraft(question), refusalDraft(question)]) {
    const { text, sent } = store.getState();
    sent(text);
  }
}
