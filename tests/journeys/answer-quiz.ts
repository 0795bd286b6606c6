import type { Page } from '@playwright/test';
import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { PublicQuizQuestion, QuizAnswer } from '@ville-usine/shared/quiz/question';
import { expect } from './people.ts';

/** A question as a pavilion's quiz or a class's live quiz asks it. */
type Asked = PublicQuizQuestion | NonNullable<RoundNow['question']>;

/** Answers every question of a quiz as this page's visitor, rightly or not: that earns its stamp. */
export async function answerQuiz(page: Page, sector: string): Promise<void> {
  const { origin } = new URL(page.url());
  const asked = await page.request.get(`${origin}/api/quiz/${sector}`);
  const { quiz } = (await asked.json()) as HttpReplies['GET /api/quiz/:sector'];
  for (const question of quiz.questions) {
    const data = { sector, questionId: question.id, answer: anyAnswer(question) };
    expect((await page.request.post(`${origin}/api/quiz/answer`, { data })).ok()).toBe(true);
  }
}

/** What somebody answers who chooses the `i`-th of everything, and leaves all else as it lies. */
export function anyAnswer(question: Asked, i = 0): QuizAnswer {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: i % question.choices.length };
    case 'multiple':
      return { kind: 'multiple', choices: [i % question.choices.length] };
    case 'true-false':
      return { kind: 'true-false', value: i % 2 === 0 };
    case 'order':
      return { kind: 'order', order: question.items.map((_, at) => at) };
    case 'match':
      return { kind: 'match', pairs: question.lefts.map((_, at) => at) };
    case 'estimate':
      return { kind: 'estimate', value: question.min };
  }
}
