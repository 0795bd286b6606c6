import type { Page } from '@playwright/test';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { PublicQuizQuestion } from '@ville-usine/shared/quiz/question';
import { AT_REST, expect, test } from './people.ts';
import { barriersOn } from './scan-page.ts';
import { comeToLife } from './visit-routes.ts';

const SECTOR = 'metallurgie';
const answers = (page: Page) => page.locator('.vu-quiz__answers');

/** Answers what is asked, by keyboard where arrows are in it. */
async function answer(page: Page, { kind }: PublicQuizQuestion): Promise<void> {
  if (kind === 'match') return match(page);
  if (kind === 'order' || kind === 'estimate') return;
  await answers(page).locator('input, button').first().press('Space');
}

/** Gives each left-hand side its pair with arrow keys alone, and once passes over what another has. */
async function match(page: Page): Promise<void> {
  const lists = answers(page).getByRole('combobox');
  const many = await lists.count();
  const chosen = () => lists.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
  for (let at = 0; at < many; at += 1) {
    await lists.nth(at).focus();
    for (let presses = 0; presses <= at; presses += 1) await page.keyboard.press('ArrowDown');
  }
  expect(await chosen()).toEqual(Array.from({ length: many }, (_, at) => String(at)));
}

for (const { locale, colorScheme } of [
  { locale: 'fr-FR', colorScheme: 'dark' },
  { locale: 'en-GB', colorScheme: 'light' },
] as const)
  test(`A134. No kind of question and no verdict has a barrier, in ${locale}, ${colorScheme}; A133. pairs are made with arrow keys, and a choice passed over is given back`, async ({
    arrive,
  }) => {
    const { page } = await arrive(`/visite/quiz/${SECTOR}`, { ...AT_REST, locale, colorScheme });
    await comeToLife(page);
    await expect(page.locator('.vu-quiz__question')).toBeVisible();
    const asked = await page.request.get(`/api/quiz/${SECTOR}`);
    const { quiz } = (await asked.json()) as HttpReplies['GET /api/quiz/:sector'];
    const found: string[] = [];
    const next = () => page.locator('.vu-quiz__foot').getByRole('button');
    for (const question of quiz.questions) {
      await expect(page.locator('.vu-quiz__question')).toHaveText(
        question.prompt[locale.slice(0, 2)] ?? question.prompt.fr,
      );
      await answer(page, question);
      found.push(...(await barriersOn(page)).map((one) => `${question.kind}: ${one}`));
      await next().click();
      await expect(page.locator('.vu-quiz[data-asking="false"]')).toBeVisible();
      found.push(...(await barriersOn(page)).map((one) => `${question.kind}, judged: ${one}`));
      await next().click();
    }
    expect(new Set(quiz.questions.map(({ kind }) => kind)).size).toBe(6);
    expect(found).toEqual([]);
  });
