import type { Localized } from '../../content/localized.ts';
import type { OwnQuestion } from '../../quiz/own-question.ts';
import type { Quiz, QuizQuestion } from '../../quiz/question.ts';
import { shuffled } from '../../quiz/shuffle.ts';
import type { PlayedQuestion } from './round.ts';

/** Questions of an edition's quiz as a round plays them. */
export function playedOf({ questions }: Quiz, level: QuizQuestion['level'] | null): PlayedQuestion[] {
  return questions
    .filter((question) => level === null || question.level === level)
    .map(({ level: _, ...question }) => question);
}

const said = (text: string): Localized => ({ fr: text });

/** One of a teacher's own, in its one language. */
export function playedOne(own: OwnQuestion, id: string): PlayedQuestion {
  const around = {
    id,
    prompt: said(own.prompt),
    explanation: own.explanation ? said(own.explanation) : null,
    source: null,
    where: null,
  };
  switch (own.kind) {
    case 'single':
    case 'multiple':
      return { ...own, ...around, choices: own.choices.map(said) };
    case 'order':
      return { ...own, ...around, items: own.items.map(said) };
    case 'match':
      return {
        ...own,
        ...around,
        pairs: own.pairs.map(({ left, right }) => ({ left: said(left), right: said(right) })),
      };
    default:
      return { ...own, ...around };
  }
}

export const playedOwn = (questions: readonly OwnQuestion[]): PlayedQuestion[] =>
  questions.map((own, index) => playedOne(own, `own-${index + 1}`));

/** So many of them, of as many kinds as there are, in the order of the quiz; `seed` draws which. */
export function chooseQuestions(
  questions: readonly PlayedQuestion[],
  count: number,
  seed: string,
): PlayedQuestion[] {
  const drawn = shuffled(questions.length, seed);
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const byKind = kinds.map((kind) => drawn.filter((index) => questions[index]!.kind === kind));
  const chosen: number[] = [];
  for (let round = 0; chosen.length < Math.min(count, questions.length); round++)
    for (const indices of byKind) {
      const index = indices[round];
      if (index !== undefined && chosen.length < count) chosen.push(index);
    }
  return chosen.sort((a, b) => a - b).map((index) => questions[index]!);
}
