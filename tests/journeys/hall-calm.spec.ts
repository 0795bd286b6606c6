import type { Page } from '@playwright/test';
import { enterCity, standIn } from './city.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

const SMALL = { viewport: { width: 640, height: 400 } };

/** Long enough for a machine to move, milliseconds of the page's own frames. */
const WHILE_MS = 1_500;

/** True when nothing of the page looks different a while later. */
async function rests(page: Page): Promise<boolean> {
  const before = await page.screenshot();
  await page.evaluate(async (ms) => {
    const begun = performance.now();
    while (performance.now() - begun < ms) await new Promise(requestAnimationFrame);
  }, WHILE_MS);
  return before.equals(await page.screenshot());
}

test('A30. Noé’s computer asks for less motion: nothing moves by itself, in the city and in the hall', async ({
  arrive,
}) => {
  const { page } = await arrive('/', { ...SMALL, ...AT_REST });
  await page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0);
  await enterCity(page, (key) => key.press('Enter'));
  await expect.poll(() => rests(page)).toBe(true);
  await standIn(page, 'hall:metallurgie');
  await expect.poll(() => rests(page)).toBe(true);
});

test('A30. Jade stops the machines in the pause, and starts them again', async ({ arrive }) => {
  const { page } = await arrive('/', SMALL);
  await enterCity(page, (key) => key.press('Enter'));
  await standIn(page, 'hall:metallurgie');
  expect(await rests(page)).toBe(false);
  const calm = page.getByRole('checkbox', { name: /Moins de mouvement/ });
  await page.keyboard.press('Escape');
  await calm.press('Space');
  await page.keyboard.press('Escape');
  await expect.poll(() => rests(page)).toBe(true);
  await page.keyboard.press('Escape');
  await calm.press('Space');
  await page.keyboard.press('Escape');
  await expect(calm).toHaveCount(0);
  expect(await rests(page)).toBe(false);
});
