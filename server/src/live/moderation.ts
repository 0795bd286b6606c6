import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import { maskContactDetails } from '@ville-usine/shared/live/contact-details';
import { QUESTION_LENGTH } from '@ville-usine/shared/live/question';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import { Refusal } from '../ops/refusal.ts';
import { changeQuestion, nextState, saveQuestion } from './change-question.ts';
import { lastUndoable, markUndone, writeJournal } from './journal.ts';
import { questionById } from './kept-questions.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';
import { tellChange } from './tell-change.ts';

const MODERATE = ['question:moderate'] as const;

/** Makes a waiting question public; a held one in its masked form. */
export function approve(tools: LiveTools, person: Person, { questionId }: Payload<'question:approve'>) {
  return changeQuestion(tools, person, MODERATE, questionId, (before, _staff, at) => {
    const state = nextState(before, { kind: 'approve' });
    return { after: { ...before, state, approvedAt: at }, act: 'approve', text: before.text };
  });
}

/** Refuses a question, with a reason its author is told; takes it back where it was public already. */
export function refuse(tools: LiveTools, person: Person, { questionId, reason }: Payload<'question:refuse'>) {
  return changeQuestion(tools, person, MODERATE, questionId, (before) => {
    const state = nextState(before, { kind: 'refuse', reason });
    return { after: { ...before, state }, act: 'refuse', text: before.text };
  });
}

/** Changes a question's words; the author's own are kept. */
export function reword(
  tools: LiveTools,
  person: Person,
  { questionId, ...rest }: Payload<'question:reword'>,
) {
  const text = maskContactDetails(cleanLine(rest.text));
  if (text === '') throw new Refusal('question-empty');
  if (characters(text) > QUESTION_LENGTH) throw new Refusal('question-too-long');
  return changeQuestion(tools, person, MODERATE, questionId, (before) => {
    const state = nextState(before, { kind: 'reword' });
    if (text === before.text) return null;
    const original = before.original ?? before.text;
    return { after: { ...before, state, text, original, reworded: true }, act: 'reword', text };
  });
}

/**
 * Takes back this person's own last approval, refusal or rewording in the session. Throws `nothing-to-undo`, or
 * `question-moved-on` where somebody has built on it since.
 */
export function undo(
  { commit }: LiveTools,
  person: Person,
  { sessionId }: Payload<'question:undo'>,
): Promise<{ questionId: string }> {
  return commit(async (trx, log, at) => {
    const session = await sessionById(trx, sessionId);
    if (person.kind !== 'staff' || !can(person, 'question:moderate', session))
      throw new Refusal('not-allowed');
    const last = await lastUndoable(trx, sessionId, person.id);
    const now = last && (await questionById(trx, last.entry.questionId));
    if (!last || !now) throw new Refusal('nothing-to-undo');
    const { act: of, before, entry } = last;
    const state = nextState(now, { kind: 'undo', of, before: before.state });
    if (of === 'reword' && now.text !== entry.text) throw new Refusal('question-moved-on');
    const { text, original, reworded } = of === 'reword' ? before : now;
    const after: KeptQuestion = { ...now, state, text, original, reworded, approvedAt: before.approvedAt };
    await saveQuestion(trx, after);
    await markUndone(trx, log, sessionId, entry);
    await writeJournal(trx, log, at, { staff: person, act: 'undo', before: now, text: after.text });
    tellChange(log, now, after);
    return { questionId: after.id };
  });
}
