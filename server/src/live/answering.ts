import { characters, cleanLine, cleanText } from '@ville-usine/shared/live/clean-text';
import { maskContactDetails } from '@ville-usine/shared/live/contact-details';
import { isPublic } from '@ville-usine/shared/live/is-public';
import { ANSWER_LENGTH, REMARK_LENGTH } from '@ville-usine/shared/live/question';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import { Refusal } from '../ops/refusal.ts';
import { changeQuestion, nextState } from './change-question.ts';
import type { LiveTools } from './live-parts.ts';

const ANSWER = ['question:answer'] as const;
const PIN = ['question:answer', 'question:moderate'] as const;

/** Says that one is about to answer; nobody else can then. Throws `question-taken`. */
export function take(tools: LiveTools, person: Person, { questionId }: Payload<'question:take'>) {
  return changeQuestion(tools, person, ANSWER, questionId, (before, staff) => {
    const state = nextState(before, { kind: 'take', ...signature(staff) });
    return state === before.state ? null : { after: { ...before, state }, act: 'take', text: before.text };
  });
}

/** Gives a taken question back to the queue. */
export function release(tools: LiveTools, person: Person, { questionId }: Payload<'question:release'>) {
  return changeQuestion(tools, person, ANSWER, questionId, (before, staff) => {
    const state = nextState(before, { kind: 'release', ...signature(staff) });
    return { after: { ...before, state }, act: 'release', text: before.text };
  });
}

/** Publishes an answer, or one's correction of it. Throws `answer-empty`, `too-large`, `question-taken`. */
export function answer(tools: LiveTools, person: Person, payload: Payload<'question:answer'>) {
  return publish(tools, person, payload, {});
}

/** Says that the answer was given aloud, with a note that stays of it. Throws as `answer` does. */
export function answerAloud(tools: LiveTools, person: Person, payload: Payload<'question:answer-aloud'>) {
  return publish(tools, person, payload, { aloud: true });
}

function publish(
  tools: LiveTools,
  person: Person,
  { questionId, ...rest }: Payload<'question:answer'>,
  how: { aloud?: true },
) {
  const text = cleanText(rest.text);
  if (text === '') throw new Refusal('answer-empty');
  if (characters(text) > ANSWER_LENGTH) throw new Refusal('too-large');
  return changeQuestion(tools, person, ANSWER, questionId, (before, staff, at) => {
    const state = nextState(before, { kind: 'answer', ...signature(staff), text, at, ...how });
    return state === before.state ? null : { after: { ...before, state }, act: 'answer', text };
  });
}

/**
 * Asks the moderators for other words: until they have reworded or approved it again the question is not shown.
 * Throws `remark-empty`, `too-large`, `question-taken`.
 */
export function sendBack(
  tools: LiveTools,
  person: Person,
  { questionId, ...rest }: Payload<'question:send-back'>,
) {
  const remark = maskContactDetails(cleanLine(rest.remark));
  if (remark === '') throw new Refusal('remark-empty');
  if (characters(remark) > REMARK_LENGTH) throw new Refusal('too-large');
  return changeQuestion(tools, person, ANSWER, questionId, (before, staff) => {
    const state = nextState(before, { kind: 'send-back', ...signature(staff), remark });
    return { after: { ...before, state, pinned: false }, act: 'send-back', text: remark };
  });
}

/** Puts a public question before all others, or no longer. */
export function pin(tools: LiveTools, person: Person, { questionId, pinned }: Payload<'question:pin'>) {
  return changeQuestion(tools, person, PIN, questionId, (before) => {
    if (!isPublic(before.state)) throw new Refusal('not-found');
    if (before.pinned === pinned) return null;
    return { after: { ...before, pinned }, act: pinned ? 'pin' : 'unpin', text: before.text };
  });
}

const signature = (staff: Staff) => ({ by: staff.id, byName: staff.name });
