import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EDITIONS } from '../../server/src/content/read-edition.ts';
import { copyEdition } from '../../server/src/front/copy-edition.ts';
import { enterCity } from './city.ts';
import { AT_REST, ask, expect, MEETING, SMALL_PICTURE, test } from './people.ts';
import { RunningServer } from './server.ts';
import { comeToLife } from './visit-routes.ts';

const NORTH = { id: 'nord', territory: 'Aisne', departement: '02' };
const SOUTH = { id: 'sud', territory: 'Var', departement: '83' };

let folder: string;
let server: RunningServer;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ville-usine-editions-'));
  for (const one of [NORTH, SOUTH]) copyEdition(join(EDITIONS, 'paca-2021'), folder, one);
  server = await RunningServer.start({ EDITION: 'nord,sud', EDITIONS_DIR: folder });
});
test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const STAND = '/visite/stand/acierie-belle-etoile';

/** Presses Tab until what bears this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('link', { name });
  for (let presses = 0; presses < 12; presses += 1) {
    if (await wanted.evaluate((link) => link === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Twelve tabs do not lead to ${name}.`);
}

const pseudonymOf = (page: Page) =>
  page.evaluate(async () => {
    const base = document.documentElement.dataset['base'] ?? '';
    const answer = await fetch(`${base}/api/visit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return ((await answer.json()) as { visitor: { pseudonym: string } }).visitor.pseudonym;
  });

test('O50. By keyboard onto the map, into a city and its pages, and to the other territory: two visits, two passports, one question', async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: server.url,
    ...AT_REST,
    viewport: { width: 1100, height: 760 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choisis ton territoire');
  await tabTo(page, '1. Aisne');
  await tabTo(page, 'Visiter sans 3D : Aisne'.replace(' :', '\u00a0:'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/nord/visite');
  await page
    .getByRole('link', { name: /Métallurgie/ })
    .first()
    .click();
  await page.locator('a[href$="/stand/acierie-belle-etoile"]').first().click();
  await expect(page).toHaveURL(`/nord${STAND}`);
  await expect(page.getByRole('heading', { name: 'Aciérie Belle-Étoile' }).first()).toBeVisible();

  await page.goto(`/nord${MEETING}`);
  await ask(page, 'Est-ce que le four fait du bruit dans l’Aisne ?');
  await expect(page.getByText('dans l’Aisne ?').first()).toBeVisible();
  const north = await pseudonymOf(page);
  const trade = await page
    .goto(`/nord${STAND}`)
    .then(() => page.locator('a[href*="/visite/metier/"]').first());
  await page.goto((await trade.getAttribute('href'))!);
  await comeToLife(page);
  await page.goto('/nord/visite/passeport');
  const met = page.getByRole('link', { name: /Revoir le métier/ });
  await expect(met).toHaveCount(1);

  await page.getByRole('link', { name: 'Autres territoires' }).click();
  await tabTo(page, '2. Var');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sud/');
  await page.goto(`/sud${MEETING}`);
  await expect(page.getByLabel('Ta question', { exact: true })).toBeVisible();
  await expect(page.getByText('dans l’Aisne')).toHaveCount(0);
  await page.goto('/sud/visite/passeport');
  await expect(page.getByText(/Ouvre la fiche d’un métier/)).toBeVisible();
  expect(await pseudonymOf(page)).not.toBe(north);
  await page.goto('/nord/visite/passeport');
  await expect(met).toHaveCount(1);
  expect(await pseudonymOf(page)).toBe(north);
  const paths = (await context.cookies())
    .filter(({ name }) => /^vu_(qui|visite)$/.test(name))
    .map(({ name, path }) => `${name} ${path}`)
    .sort();
  expect(paths).toEqual(['vu_qui /nord', 'vu_qui /sud', 'vu_visite /nord', 'vu_visite /sud']);
  const stores = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name).sort(),
  );
  expect(stores).toEqual(['ville-usine/nord', 'ville-usine/sud']);

  // Nadia moderates one of them; the other's desk has nothing to read.
  const links = server.links(/Modération/);
  const desk = await browser.newContext({ baseURL: server.url, viewport: { width: 1280, height: 800 } });
  const nadia = await desk.newPage();
  await nadia.goto(links[1]!);
  await expect(nadia).toHaveURL('/sud/moderation');
  await expect(nadia.getByText(/Karim/).first()).toBeVisible();
  await expect(nadia.getByText('dans l’Aisne')).toHaveCount(0);
  await nadia.goto(links[0]!);
  await expect(nadia).toHaveURL('/nord/moderation');
  await expect(nadia.getByText('Est-ce que le four fait du bruit dans l’Aisne ?').first()).toBeVisible();
  expect(faults).toEqual([]);
  for (const one of [context, desk]) await one.close();
});

test('O50. The city of an edition beside others is walked in', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.url, ...SMALL_PICTURE });
  const page = await context.newPage();
  const missing: string[] = [];
  page.on(
    'response',
    (answer) => answer.status() >= 400 && missing.push(`${answer.status()} ${answer.url()}`),
  );
  await page.goto('/');
  await page.getByRole('link', { name: /^Entrer dans la ville.*Var/ }).click();
  await enterCity(page, (key) => key.press('Enter'));
  expect(await page.evaluate(() => performance.getEntriesByName('ville:walkable').length)).toBe(1);
  await expect(page).toHaveURL('/sud/');
  expect(missing).toEqual([]);
  await context.close();
});

test('O51. The front page fits a narrow screen and large letters, is whole in the dark, on paper and without script', async ({
  browser,
}) => {
  const fits = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  const context = await browser.newContext({
    baseURL: server.url,
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await page.goto('/');
  const ways = page.getByRole('link', { name: /^Entrer dans la ville/ });
  await expect(ways).toHaveCount(2);
  for (const way of await page.getByRole('link').all()) {
    const box = await way.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
  }
  await context.close();
  const whole = await browser.newContext({ baseURL: server.url, viewport: { width: 320, height: 640 } });
  const reader = await whole.newPage();
  await reader.goto('/');
  expect(await fits(reader)).toBe(true);
  await reader.setViewportSize({ width: 640, height: 640 });
  await reader.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  expect(await fits(reader)).toBe(true);
  const ground = () => reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await reader.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
  await reader.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await expect(reader.getByRole('link', { name: 'English' })).toBeHidden();
  await whole.close();
});
