import type { Page } from '@playwright/test';
import { BUILT_HALLS } from '@ville-usine/shared/world/built-halls';
import { enterCity } from './city.ts';
import { expect, SMALL_PICTURE, test } from './people.ts';

test.use({ sharedServer: true });

const SECTORS = [
  ['maritime', /Maritime/],
  ['petrole', /Pétrole/],
  ['chimie', /Chimie/],
  ['plasturgie', /Plasturgie/],
  ['electricite', /Électricité/],
  ['electronique', /Électronique/],
  ['aerospatial', /spatial/],
  ['metallurgie', /Métallurgie/],
  ['ciment', /Ciment/],
  ['mode', /Mode/],
  ['agroalimentaire', /Agroalimentaire/],
  ['parfum', /Parfum/],
  ['eau', /Eau/],
] as const;

const enterKey = (page: Page) => page.getByRole('button', { name: /^Entrer · / });

const stopKey = (page: Page) => page.getByRole('button', { name: 'Arrêter' });

/** One taps on what one sees: the picture from where one stands now. */
const nextPicture = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** At a door: it opens where there is a hall, and says so honestly where there is none. */
async function tryDoor(page: Page, sector: string): Promise<void> {
  await page.waitForFunction((place) => window.villeUsine.place === place, `pavilion:${sector}`);
  await page.keyboard.press('KeyE');
  if (!BUILT_HALLS.some((one) => one === sector)) {
    await expect(page.getByRole('status').filter({ hasText: /n’est pas ouverte/ })).toHaveCount(1);
    return;
  }
  await page.waitForFunction((place) => window.villeUsine.place === place, `hall:${sector}`);
  await page.evaluate((id) => window.villeUsine.goTo(`pavilion:${id as 'maritime'}`), sector);
}

/** Opens the plan, finds a pavilion in its list and asks to be walked there, all with keys. */
async function beWalked(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('KeyM');
  const plan = page.getByRole('dialog');
  await plan.getByRole('listitem').getByRole('button', { name }).first().press('Enter');
  // The card has taken the focus: what is chosen next keeps it.
  await expect(plan.getByRole('button', { name: /^Y aller · / })).toBeFocused();
  await plan.getByRole('button', { name: /emmener à pied/ }).press('Enter');
  await expect(plan).toHaveCount(0);
}

/** Any key ends the walk, and one's own keys walk on. */
async function changeOnesMind(page: Page): Promise<void> {
  await page.waitForFunction(() => window.villeUsine.pose.moving);
  await page.keyboard.press('KeyX');
  await page.waitForFunction(() => !window.villeUsine.pose.moving);
  await expect(stopKey(page)).toHaveCount(0);
  const { x, z } = await page.evaluate(() => window.villeUsine.pose);
  await page.keyboard.down('KeyW');
  await page.waitForFunction(
    (at) => Math.hypot(window.villeUsine.pose.x - at.x, window.villeUsine.pose.z - at.z) > 2,
    { x, z },
  );
  await page.keyboard.up('KeyW');
}

test('W25. From the plaza to every door, walked there by the plan and the keyboard; any other key ends the walk', async ({
  arrive,
}) => {
  test.setTimeout(300_000);
  const { page } = await arrive('/', SMALL_PICTURE);
  await enterCity(page, (key) => key.press('Enter'));
  await page.getByRole('button', { name: 'Passer' }).press('Enter');
  await beWalked(page, /Chimie/);
  await changeOnesMind(page);
  for (const [sector, name] of SECTORS) {
    await beWalked(page, name);
    await expect(stopKey(page)).toBeVisible();
    await expect(stopKey(page)).toBeHidden({ timeout: 40_000 });
    await expect(enterKey(page)).toBeVisible();
    await tryDoor(page, sector);
  }
});

test('W18. Each of the thirteen doors is walked to by a tap on it', async ({ arrive }) => {
  test.setTimeout(300_000);
  const { page } = await arrive('/', { ...SMALL_PICTURE, hasTouch: true });
  await enterCity(page, (key) => key.tap());
  await page.getByRole('button', { name: 'Passer' }).tap();
  for (const [sector] of SECTORS) {
    // A tap in the very moment of arriving, while the curtain opens, falls on nothing; a person taps again.
    await expect(async () => {
      await page.evaluate((id) => window.villeUsine.goTo(`pavilion:${id}`), sector);
      await expect(enterKey(page)).toHaveCount(0);
      await nextPicture(page);
      // The door stands in the middle of the picture, its sill a little under it.
      await page.touchscreen.tap(316, 250);
      await page.waitForFunction(() => window.villeUsine.pose.moving, undefined, { timeout: 2_000 });
    }).toPass({ timeout: 40_000 });
    await expect(enterKey(page)).toBeVisible();
    await tryDoor(page, sector);
  }
});
