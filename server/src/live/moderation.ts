import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import { maskContactDetails } from '@ville-usine/shared/live/contact-details';
import { isWaiting } from '@ville-usine/shared/live/is-waiting';
import { QUESTION_LENGTH } from '@ville-usine/shared/live/question';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import { teacherDecides } from '@ville-usine/shared/live/route-question';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import { Refusal } from '../ops/refusal.ts';
import { changeQuestion, nextState } from './change-question.ts';
import { takeBackNotices, tellTeachers } from './class-notices.ts';
import { recount } from './gathering.ts';
import { lastUndoable, markUndone, writeJournal } from './journal.ts';
import { questionById } from './kept-questions.ts';
import type { LiveTools } from './live-parts.ts';
import { saveQuestion } from './save-question.ts';
import { sessionById } from './sessions.ts';
import { tellChange } from './tell-change.ts';
import { withWhoIsThere } from './who-is-there.ts';

const MODERATE = ['question:moderate'] as const;
/** Moderators, and the teacher of the question's class. */
const DECIDE = ['question:moderate', 'question:vouch'] as const;

/**
 * Makes a waiting question public, a held one in its masked form. A teacher's approval does so in a session of their
 * class alone; elsewhere the question goes on to the moderators. Throws `teacher-first` while it waits for a teacher.
 */
export function approve(tools: LiveTools, person: Person, { questionId }: Payload<'question:approve'>) {
  return changeQuestion(tools, person, DECIDE, questionId, (before, staff, at, { session }) => {
    const by = can(staff, 'question:moderate', session) ? 'moderator' : 'teacher';
    if (by === 'teacher' && !teacherDecides(session.audience)) {
      const state = nextState(before, { kind: 'vouch', byName: staff.name });
      return { after: { ...before, state }, act: 'vouch', text: before.text };
    }
    const state = nextState(before, { kind: 'approve', by });
    return { after: { ...before, state, approvedAt: at }, act: 'approve', text: before.text };
  });
}

/**
 * Refuses a question, with a reason its author is told; takes it back where it was public already. A teacher refuses
 * what waits for them, and in a session of their class alone whatever a moderator could. Throws `no-class` where its
 * teachers are to be told and there are none.
 */
export function refuse(
  tools: LiveTools,
  person: Person,
  { questionId, reason, tellTeacher }: Payload<'question:refuse'>,
) {
  return changeQuestion(tools, person, DECIDE, questionId, async (before, staff, at, { session, trx }) => {
    if (tellTeacher && !can(staff, 'question:moderate', session)) throw new Refusal('not-allowed');
    const theirs = isWaiting(before.state) && before.state.awaits === 'teacher';
    if (!can(staff, 'question:moderate', session) && !teacherDecides(session.audience) && !theirs)
      throw new Refusal('question-moved-on');
    const state = nextState(before, { kind: 'refuse', reason });
    if (tellTeacher) await tellTeachers(trx, at, { question: before, reason, staff });
    const also = tellTeacher ? (['tell-teacher'] as const) : [];
    return { after: { ...before, state }, act: 'refuse', also, text: before.text };
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

/** Keeps a question back for the other moderators to look at, or gives it free. */
export function hold(tools: LiveTools, person: Person, { questionId, held }: Payload<'question:hold'>) {
  return changeQuestion(tools, person, MODERATE, questionId, (before) => {
    const act = held ? 'hold' : 'unhold';
    const state = nextState(before, { kind: act });
    return state === before.state ? null : { after: { ...before, state }, act, text: before.text };
  });
}

/**
 * Takes back this person's own last approval, refusal, rewording, merge or holding in the session, or in
 * those `among` which the last is looked for. Throws `nothing-to-undo`, or
 * `question-moved-on` where somebody has built on it since.
 */
export function undo(
  { commit, audience }: LiveTools,
  person: Person,
  { sessionId: asked, among = [] }: Payload<'question:undo'>,
): Promise<{ questionId: string }> {
  return commit(async (trx, log, at) => {
    const sessions: string[] = [];
    for (const id of new Set([asked, ...among])) {
      const session = await sessionById(trx, id);
      if (DECIDE.some((capability) => can(person, capability, session))) sessions.push(id);
    }
    if (person.kind !== 'staff' || sessions.length === 0) throw new Refusal('not-allowed');
    const last = await lastUndoable(trx, sessions, person.id);
    const now = last && (await questionById(trx, last.entry.questionId));
    if (!last || !now) throw new Refusal('nothing-to-undo');
    const { act: of, before, entry } = last;
    const state = nextState(now, { kind: 'undo', of, before: before.state });
    if (of === 'reword' && now.text !== entry.text) throw new Refusal('question-moved-on');
    const { text, original, reworded } = of === 'reword' ? before : now;
    const restored = { ...now, state, text, original, reworded, approvedAt: before.approvedAt };
    const after: KeptQuestion = withWhoIsThere(audience, restored);
    await saveQuestion(trx, after);
    await markUndone(trx, log, now.sessionId, entry);
    await writeJournal(trx, log, at, { staff: person, act: 'undo', before: now, text: after.text });
    if (of === 'refuse') await takeBackNotices(trx, now.id, at);
    tellChange(log, now, after);
    if (now.state.name === 'merged') await recount(trx, log, now.state.into);
    return { questionId: after.id };
  });
}
