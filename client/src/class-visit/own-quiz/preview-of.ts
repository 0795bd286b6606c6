import { asQuizQuestion } from '@ville-usine/shared/quiz/as-quiz-question';
import { solutionOf, toPublic } from '@ville-usine/shared/quiz/grade';
import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import type { PublicQuizQuestion, QuizAnswer } from '@ville-usine/shared/quiz/question';
import { type Draft, emptyDraft } from '../../quiz/draft.ts';

/** The order in which a teacher sees what is shuffled; each pupil has their own. */
const SEED = 'preview';

/** A question as the quiz shows it once answered: nothing chosen among choices, all in place where one puts in order. */
export function previewOf(
  own: OwnQuestion,
  number: number,
): { question: PublicQuizQuestion; draft: Draft; solution: QuizAnswer } {
  const whole = asQuizQuestion(own, `own-${number}`);
  const question = toPublic(whole, SEED);
  const solution = solutionOf(whole, SEED);
  const isPut = solution.kind === 'order' || solution.kind === 'match' || solution.kind === 'estimate';
  return { question, draft: isPut ? solution : emptyDraft(question), solution };
}
