import type { Page } from '@playwright/test';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { PublicQuizQuestion, QuizAnswer } from '@ville-usine/shared/quiz/question';
import { expect } from './people.ts';

/** Answers every question of a quiz as this page's visitor, rightly or not: that earns its stamp. */
export async function answerQuiz(page: Page, sector: string): Promise<void> {
  const { origin } = new URL(page.url());
  const asked = await page.request.get(`${origin}/api/quiz/${sector}`);
  const { quiz } = (await asked.json()) as HttpReplies['GET /api/quiz/:sector'];
  for (const question of quiz.questions) {
    const data = { sector, questionId: question.id, answer: someAnswer(question) };
    expect((await page.request.post(`${origin}/api/quiz/answer`, { data })).ok()).toBe(true);
  }
}

function someAnswer(question: PublicQuizQuestion): QuizAnswer {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: 0 };
    case 'multiple':
      return { kind: 'multiple', choices: [0] };
    case 'true-false':
      return { kind: 'true-false', value: true };
    case 'order':
      return { kind: 'order', order: question.items.map((_, i) => i) };
    case 'match':
      return { kind: 'match', pairs: question.lefts.map((_, i) => i) };
    case 'estimate':
      return { kind: 'estimate', value: question.min };
  }
}
