import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PLAQUE_PLACES } from '@ville-usine/shared/world/discover/plaque-places';
import { enterCity, standIn, walkTo } from './city.ts';
import { barriers } from './look-for.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

const PLAQUE = PLAQUE_PLACES.find(({ id }) => id === 'metallurgie')!;
const SMALL = { viewport: { width: 720, height: 420 } };

/** Walks backwards until something is there to be seen. */
async function walkBack(page: Page, until: () => Promise<void>): Promise<void> {
  await page.keyboard.down('KeyS');
  await until();
  await page.keyboard.up('KeyS');
}

/** Walks onto the first gear, comes back to the page, and looks for it on the plan and in the pause. */
async function findGear(page: Page): Promise<void> {
  await standIn(page, 'pavilion:aerospatial');
  const plate = page.locator('.vu-find');
  await walkBack(page, () => expect(plate).toContainText('Engrenage doré trouvé'));
  await expect(plate).toContainText('1 / 13');
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: '1 sur 13' })).toHaveCount(1);

  await page.reload();
  // Whoever is dressed already goes straight in.
  await page.getByRole('button', { name: 'Entrer dans la ville' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Plan/ })).toBeVisible();
  await page.keyboard.press('KeyM');
  const plan = page.getByRole('dialog');
  await expect(plan.locator('[data-gear="aerospatial"]')).toBeVisible();
  await expect(plan.getByRole('button', { name: /Aéronautique.*Engrenage trouvé/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(plan).toHaveCount(0);

  await page.keyboard.press('Escape');
  await page.getByText('1 trouvé sur 13').click();
  await expect(page.getByText('Aéronautique et spatial : trouvé')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(plan).toHaveCount(0);
}

async function takePhotograph(page: Page): Promise<void> {
  await standIn(page, 'agora');
  const take = page.getByRole('button', { name: /^Prendre une photo/ });
  await walkBack(page, () => expect(take).toBeVisible());
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await page.keyboard.press('KeyE');
  const panel = page.getByRole('dialog');
  const save = panel.getByRole('button', { name: 'Enregistrer la photo' });
  await expect(panel.getByRole('img', { name: /Photo encadrée : L’agora/ })).toBeVisible({ timeout: 60_000 });
  await expect(save).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await save.press('Enter');
  const download = await saved;
  expect(download.suggestedFilename()).toBe('ville-usine-agora.png');
  const file = readFileSync((await download.path())!);
  expect([...file.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(file.length).toBeGreaterThan(20_000);
  expect(sent).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
}

/** By arrows and a card to a pavilion, to its plaque, and back to the plaza, from a hall as well. */
async function goByPlan(page: Page): Promise<void> {
  await page.keyboard.press('KeyP');
  await page.waitForFunction(() => window.villeUsine.place === 'plaza');
  await page.keyboard.press('KeyM');
  const plan = page.getByRole('dialog');
  await expect(plan.locator('[data-place="plaza"]')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(plan.getByRole('heading', { name: 'Aéronautique et spatial' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(plan.getByRole('heading', { name: 'Métallurgie' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(plan.getByRole('button', { name: 'Y aller · Métallurgie' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(plan).toHaveCount(0);
  await page.waitForFunction(() => window.villeUsine.place === 'pavilion:metallurgie');
  await expect(page.getByText('Boulevard nord')).toBeVisible();
  await walkTo(page, PLAQUE, 'Une louche');
  await page.keyboard.press('KeyE');
  await expect(plan.getByText('Petite histoire')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(plan).toHaveCount(0);

  await page.keyboard.press('KeyP');
  await page.waitForFunction(() => window.villeUsine.place === 'plaza');
  await standIn(page, 'hall:metallurgie');
  await page.keyboard.press('KeyP');
  await page.waitForFunction(() => window.villeUsine.place === 'plaza', undefined, { timeout: 60_000 });
}

test('F17. F18. F19. F20. Inès looks round the city with her keyboard', async ({ arrive }) => {
  const { page } = await arrive('/', { ...SMALL, ...AT_REST });
  await enterCity(page, (key) => key.press('Enter'));
  await test.step('F17. A31. A gear is found, is still found after a reload, and lies on the plan', () =>
    findGear(page));
  await test.step('F18. A31. A photograph is saved on the device with its frame, and nothing is sent', () =>
    takePhotograph(page));
  await test.step('F19. F20. A31. The plan: arrows, a card, there; a plaque is read; and back, from a hall too', () =>
    goByPlan(page));
});
