import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import { routed } from '@ville-usine/shared/live/route-question';
import type { Audience } from './audience.ts';

/** The same question, waiting with whoever is there to decide on it now. */
export function withWhoIsThere(audience: Audience, question: KeptQuestion): KeptQuestion {
  return { ...question, state: routed(question.state, audience.approvers(question), question.blocked) };
}
