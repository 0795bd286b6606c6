import { transition } from '@ville-usine/shared/live/transition';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import { Refusal } from '../ops/refusal.ts';
import { scatter } from './gathering.ts';
import { questionById } from './kept-questions.ts';
import type { LiveTools } from './live-parts.ts';
import { saveQuestion } from './save-question.ts';
import { tellChange } from './tell-change.ts';

/** Takes one's own question back. Throws `question-in-hand` once a professional has taken it. */
export async function withdraw(
  { commit, audience }: LiveTools,
  person: Person,
  { questionId }: Payload<'question:withdraw'>,
): Promise<void> {
  if (!can(person, 'question:ask')) throw new Refusal('not-allowed');
  await commit(async (trx, log) => {
    const before = await questionById(trx, questionId);
    if (!before) throw new Refusal('not-found');
    if (before.visitorId !== person.id) throw new Refusal('not-allowed');
    const result = transition(before.state, { kind: 'withdraw' });
    if (!result.ok) throw new Refusal(result.code);
    if (result.state === before.state) return;
    const after = { ...before, state: result.state, pinned: false };
    await saveQuestion(trx, after);
    tellChange(log, before, after);
    await scatter(trx, log, audience, questionId);
  });
}
