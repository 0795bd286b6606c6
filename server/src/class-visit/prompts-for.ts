import type { ClassVisit } from '@ville-usine/shared/class-visit/class-visit-http';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import { toPublic } from '@ville-usine/shared/quiz/grade';
import type { LoadedEdition } from '../content/load-edition.ts';

/** Questions of one quiz on the printed sheets. */
const MOST = 6;

/**
 * The questions of the quizzes of an itinerary, those of the class's level first, without their answers; `visitId` shuffles
 * what is shuffled, so that the sheets say the same each time they are printed.
 */
export function promptsFor(
  { quizzes }: Pick<LoadedEdition, 'quizzes'>,
  { stops, level }: VisitPlan,
  visitId: string,
): ClassVisit['prompts'] {
  return quizzes
    .filter(({ sector }) => stops.some((stop) => stop.kind === 'quiz' && stop.of === sector))
    .map(({ sector, questions }) => {
      const first = questions.filter((one) => one.level === level);
      const others = questions.filter((one) => one.level !== level);
      const chosen = [...first, ...others].slice(0, MOST);
      return { sector, questions: chosen.map((one) => toPublic(one, visitId)) };
    });
}
