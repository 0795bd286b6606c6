import { isPublic } from '@ville-usine/shared/live/is-public';
import { isWaiting } from '@ville-usine/shared/live/is-waiting';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import { Refusal } from '../ops/refusal.ts';
import { changeQuestion, nextState } from './change-question.ts';
import { questionById } from './kept-questions.ts';
import type { LiveTools } from './live-parts.ts';

const MODERATE = ['question:moderate'] as const;

/**
 * Makes a question one with another of its session, which stays and gathers both their votes. Throws
 * `question-gathers` for one that others were merged into: it has to be the one that stays.
 */
export function merge(tools: LiveTools, person: Person, { questionId, into }: Payload<'question:merge'>) {
  return changeQuestion(tools, person, MODERATE, questionId, async (before, _staff, _at, { trx }) => {
    const state = nextState(before, { kind: 'merge', into });
    const stays = await questionById(trx, into);
    if (!stays || stays.id === before.id || stays.sessionId !== before.sessionId)
      throw new Refusal('not-found');
    const lives = isWaiting(stays.state) || (isPublic(stays.state) && stays.state.name !== 'archived');
    if (!lives) throw new Refusal('question-moved-on');
    if (before.gathers > 0) throw new Refusal('question-gathers');
    return { after: { ...before, state }, act: 'merge', text: before.text };
  });
}
