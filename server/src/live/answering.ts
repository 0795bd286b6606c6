import { characters, cleanText } from '@ville-usine/shared/live/clean-text';
import { isPublic } from '@ville-usine/shared/live/is-public';
import { ANSWER_LENGTH } from '@ville-usine/shared/live/question';
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
export function answer(
  tools: LiveTools,
  person: Person,
  { questionId, ...rest }: Payload<'question:answer'>,
) {
  const text = cleanText(rest.text);
  if (text === '') throw new Refusal('answer-empty');
  if (characters(text) > ANSWER_LENGTH) throw new Refusal('too-large');
  return changeQuestion(tools, person, ANSWER, questionId, (before, staff, at) => {
    const state = nextState(before, { kind: 'answer', ...signature(staff), text, at });
    return state === before.state ? null : { after: { ...before, state }, act: 'answer', text };
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
