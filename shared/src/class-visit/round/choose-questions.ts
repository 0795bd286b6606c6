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

/** A teacher's own, said the same in every language. */
export function playedOwn(questions: readonly OwnQuestion[]): PlayedQuestion[] {
  const said = (text: string) => ({ fr: text, en: text });
  return questions.map((question, index) => {
    const around = {
      id: `own-${index + 1}`,
      prompt: said(question.prompt),
      explanation: question.explanation ? said(question.explanation) : null,
      source: null,
      where: null,
    };
    switch (question.kind) {
      case 'single':
      case 'multiple':
        return { ...question, ...around, choices: question.choices.map(said) };
      case 'order':
        return { ...question, ...around, items: question.items.map(said) };
      case 'match':
        return {
          ...question,
          ...around,
          pairs: question.pairs.map(({ left, right }) => ({ left: said(left), right: said(right) })),
        };
      default:
        return { ...question, ...around };
    }
  });
}

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
