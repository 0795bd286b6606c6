import type { Quiz, QuizQuestion } from '@ville-usine/shared/quiz/question';
import { QuizQuestion as QuestionSchema } from '@ville-usine/shared/quiz/question';
import type { FaultSentence } from '../content-fault.ts';
import { ANSWER_WORDS } from '../fault-words.ts';
import { valuesAt, type Written } from '../written.ts';
import type { Say } from './check-edition.ts';

/** Questions that nobody could answer, also where another question of the same quiz is wrong in itself. */
export function checkAnswers(quizzes: readonly Written<Quiz>[], error: Say): void {
  for (const quiz of quizzes)
    for (const { path, value } of valuesAt(quiz.raw, 'questions.*')) {
      const question = QuestionSchema.safeParse(value);
      const wrong = question.success ? wrongAnswer(question.data) : null;
      if (wrong) error(quiz, [...path, wrong.key], wrong.sentence);
    }
}

function wrongAnswer(question: QuizQuestion): { key: string; sentence: FaultSentence } | null {
  switch (question.kind) {
    case 'single':
      return noChoice('answer', [question.answer], question.choices.length);
    case 'multiple': {
      const { answers, choices } = question;
      const none = noChoice('answers', answers, choices.length);
      if (none) return none;
      if (new Set(answers).size < answers.length) return { key: 'answers', sentence: ANSWER_WORDS.twice };
      return answers.length < choices.length ? null : { key: 'answers', sentence: ANSWER_WORDS.all };
    }
    case 'estimate': {
      const { min, max, step, answer, tolerance } = question;
      if (answer <= min || answer >= max) return { key: 'answer', sentence: ANSWER_WORDS.outside };
      const nearest = min + Math.round((answer - min) / step) * step;
      return Math.abs(nearest - answer) <= tolerance ? null : { key: 'step', sentence: ANSWER_WORDS.step };
    }
    default:
      return null;
  }
}

function noChoice(key: string, answers: number[], count: number) {
  const none = answers.find((answer) => answer >= count);
  return none === undefined ? null : { key, sentence: ANSWER_WORDS.noChoice(none, count) };
}
