import type { Page } from '@playwright/test';
import { pack } from '../../client/src/words/fr/pack.ts';
import { openClassVisit } from './class-visit-open.ts';
import { AT_REST, expect, test } from './people.ts';

const kept = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('ville-pack');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });

test('D30. A teacher prepares a machine; D31. the next day its pages open without a server, and what was damaged is fetched again', async ({
  server,
  arrive,
}) => {
  const { page } = await arrive('/classe', AT_REST);
  const card = page.getByRole('region', { name: pack.title });
  await card.getByRole('button', { name: pack.prepare }).click();
  await expect(card.getByText(/Prêt · \d,\d\sMo/)).toBeVisible({ timeout: 60_000 });
  const paths = await kept(page);
  expect(paths).toContain('/');
  expect(paths.filter((path) => path.startsWith('/assets/')).length).toBeGreaterThan(100);
  const answers = paths.filter((path) => path.startsWith('/api/'));
  expect(answers.sort()).toEqual(['/api/edition', '/api/edition/sign', '/api/glossary', '/api/passport/key']);

  await server.stop();
  await page.goto('/visite/secteur/metallurgie');
  await expect(page.getByRole('heading', { level: 1, name: 'Métallurgie' })).toBeVisible();
  await expect(page.locator('#etapes summary')).toHaveCount(5);
  await page.goto('/visite/passeport/verifier');
  await expect(page.getByLabel('Adresse ou code du passeport')).toBeVisible();
  await server.up();

  // A file that a failing disk has cut, and one that an earlier version left.
  const cut = await page.evaluate(async () => {
    const cache = await caches.open('ville-pack');
    const { url } = (await cache.keys()).find((one) => /\/assets\/index-.*\.js$/.test(one.url))!;
    const whole = (await cache.match(url))!;
    await cache.put(url, new Response((await whole.text()).slice(0, 900), { headers: whole.headers }));
    await cache.put('/assets/earlier-00000000.js', new Response('earlier'));
    return new URL(url).pathname;
  });
  // The worker looks at a file once as long as it lives; the next day it is another one.
  const workers = await page.context().newCDPSession(page);
  await workers.send('ServiceWorker.enable');
  await workers.send('ServiceWorker.stopAllWorkers');
  await page.goto('/classe');
  await card.getByRole('button', { name: pack.again }).click();
  await expect(card.getByText(/Prêt · \d,\d\sMo/)).toBeVisible({ timeout: 60_000 });
  const now = await kept(page);
  expect(now).toContain(cut);
  expect(now).not.toContain('/assets/earlier-00000000.js');

  await card.getByRole('button', { name: pack.remove }).click();
  await expect(card.getByRole('button', { name: pack.prepare })).toBeVisible();
  expect(await page.evaluate(async () => [...(await caches.keys())])).toEqual([]);
});

test('D32. A pupil of a class gets the pack without asking, a visitor without a class does not', async ({
  server,
  arrive,
}) => {
  const { code } = await openClassVisit(server);
  const alone = await arrive('/visite', AT_REST);
  const { page } = await arrive('/visite', AT_REST);
  await page.getByRole('button', { name: 'J’ai un code de classe' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/4e B/).first()).toBeVisible();
  await expect.poll(async () => (await kept(page)).includes('/'), { timeout: 90_000 }).toBe(true);
  expect(await alone.page.evaluate(async () => [...(await caches.keys())])).toEqual([]);
});
