import type { Page } from '@playwright/test';
import { enterCity, standIn, walkTo } from './city.ts';
import { barriers } from './look-for.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

type Opened = { what: string; open: (page: Page) => Promise<void> };

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const click = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** From a stand's panel one comes to all others; each is opened as a visitor does. */
const PANELS: Opened[] = [
  { what: 'step', open: click(/^Étape 2/) },
  { what: 'live', open: press('?') },
  { what: 'map', open: press('m') },
  { what: 'pause', open: press('Escape') },
];

test('A31. No panel over the city has a barrier for a screen reader: Yasmine opens each of them', async ({
  arrive,
}) => {
  const { page } = await arrive('/', AT_REST);
  const found: string[] = [];
  const look = async (what: string) => {
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await barriers(page)).map((one) => `${what}: ${one}`));
  };
  await page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0);
  await page.getByRole('button', { name: 'J’ai un code de classe' }).click();
  await look('class code');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Entrer dans la ville' }).click();
  await look('dressing');
  await page.keyboard.press('Escape');
  await enterCity(page, (key) => key.click());
  await standIn(page, 'hall:metallurgie');
  found.push(...(await barriers(page)).map((one) => `hall: ${one}`));

  for (const { what, open } of PANELS) {
    await open(page);
    await look(what);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }

  await walkTo(page, { x: 7.5, z: 15.2 }, 'Le quiz');
  await page.keyboard.press('KeyE');
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
  await look('quiz');
  await page.keyboard.press('Escape');
  await walkTo(page, { x: 7.8, z: 2.8 }, 'Turbines du Rhône');
  await page.keyboard.press('KeyE');
  await look('stand');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await look('stand, tab');
  }
  await page.getByRole('button', { name: 'Poser une question' }).click();
  await expect(page.getByLabel('Ta question', { exact: true })).toBeVisible();
  await look('ask');
  expect(found).toEqual([]);
});
