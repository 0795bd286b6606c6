import { playedOne } from '@ville-usine/shared/class-visit/round/choose-questions';
import type { RoundQuestion } from '@ville-usine/shared/class-visit/round/round';
import { roundQuestion } from '@ville-usine/shared/class-visit/round/round-result';
import { solutionOf } from '@ville-usine/shared/quiz/grade';
import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { type Draft, emptyDraft } from '../../quiz/draft.ts';

/** The order in which a teacher sees what is shuffled; each pupil has their own. */
const SEED = 'preview';

/** A question as the quiz shows it once answered: nothing chosen among choices, all in place where one puts in order. */
export function previewOf(
  own: OwnQuestion,
  number: number,
): { question: RoundQuestion; draft: Draft; solution: QuizAnswer } {
  const whole = playedOne(own, `own-${number}`);
  const question = roundQuestion(whole, SEED);
  const solution = solutionOf(whole, SEED);
  const isPut = solution.kind === 'order' || solution.kind === 'match' || solution.kind === 'estimate';
  return { question, draft: isPut ? solution : emptyDraft(question), solution };
}
