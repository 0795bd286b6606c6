import type { Page } from '@playwright/test';
import { expect, test } from './people.ts';

/** Holds a key until what it leads to has happened. */
async function hold(page: Page, key: string, until: () => Promise<unknown>): Promise<void> {
  await page.keyboard.down(key);
  try {
    await until();
  } finally {
    await page.keyboard.up(key);
  }
}

const walkable = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0, undefined, {
    timeout: 90_000,
  });
const at = (page: Page, place: string) =>
  page.waitForFunction((id) => window.villeUsine.place === id, place, { timeout: 60_000 });

test('W: a first visit with the keyboard only: into the city, through the door, a stand, a question sent', async ({
  arrive,
}) => {
  const { page } = await arrive('/', { viewport: { width: 720, height: 420 } });
  await walkable(page);
  await page.getByRole('button', { name: 'Entrer dans la ville' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /C’est moi/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Plan/ })).toBeVisible();

  await page.keyboard.press('KeyM');
  const door = page.getByRole('button', { name: /Métallurgie/ }).first();
  await door.focus();
  await page.keyboard.press('Enter');
  await at(page, 'pavilion:metallurgie');
  await hold(page, 'KeyW', () =>
    expect(page.getByRole('button', { name: /Entrer.*Métallurgie/ })).toBeVisible(),
  );
  await page.keyboard.press('KeyE');
  await at(page, 'hall:metallurgie');

  await page.evaluate(() => window.villeUsine.goTo('hall:metallurgie'));
  await hold(page, 'ArrowUp', () => page.waitForFunction(() => window.villeUsine.pose.z < 18));
});
