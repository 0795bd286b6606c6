import type { Page } from '@playwright/test';
import { pack } from '../../client/src/words/fr/pack.ts';
import { AT_REST, expect, stir, test } from './people.ts';
import { barriersOn } from './scan-page.ts';
import { RunningServer } from './server.ts';

let server: RunningServer;
test.beforeAll(async () => {
  server = await RunningServer.start({ EDITION: 'paca-2021,aisne-2021' });
});
test.afterAll(() => server.stop());

const LOOKS = ['fr-FR', 'en-GB'].flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })),
);
const ADDRESSES = ['/', '/visite/stand/acierie-belle-etoile', '/nulle-part'];

/** What of the page lies beside the window or is cut off in its own box. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')]
      .filter((one) => one.checkVisibility() && !one.closest('.vf-skip'))
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return (
          left < -1 || right > wide + 1 || (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        );
      })
      .map((one) => `${one.tagName} ${one.className}: ${one.textContent?.slice(0, 60)}`);
  });

test('A131. The front page of several editions has no barrier in either language, by day and by night; on 320 pixels with letters twice as large nothing is cut off', async ({
  browser,
}) => {
  const found: string[] = [];
  for (const look of LOOKS) {
    const context = await browser.newContext({ baseURL: server.url, ...AT_REST, ...look });
    const page = await context.newPage();
    for (const address of ADDRESSES) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(address);
      found.push(...(await barriersOn(page)));
      await page.setViewportSize({ width: 320, height: 640 });
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      found.push(...(await cutOff(page)).map((one) => `${address} cuts off ${one}`));
    }
    await context.close();
  }
  expect(found).toEqual([]);
});

test('A132. Every link of the front page, and of each edition’s plan behind it, leads to its page in both languages', async ({
  browser,
}) => {
  const found: string[] = [];
  for (const locale of ['fr-FR', 'en-GB']) {
    const context = await browser.newContext({ baseURL: server.url, ...AT_REST, locale });
    const page = await context.newPage();
    const linksHere = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('a[href]')]
          .map((one) => new URL(one.getAttribute('href')!, location.href))
          .filter(({ origin }) => origin === location.origin)
          .map(({ pathname, search }) => pathname + search),
      );
    const toAsk = new Set<string>();
    for (const address of [...ADDRESSES, '/paca-2021/visite', '/aisne-2021/visite']) {
      await page.goto(address);
      for (const link of await linksHere()) toAsk.add(link);
    }
    for (const link of toAsk) {
      const answer = await page.request.get(link);
      // What no edition has is said to be so, in the other language as well.
      const nowhere = ADDRESSES.slice(1).some((address) => link.startsWith(address));
      if (!nowhere && !answer.ok()) found.push(`${locale} ${link} answers ${answer.status()}`);
    }
    expect(toAsk.size).toBeGreaterThan(30);
    await context.close();
  }
  expect(found).toEqual([]);
});

test('O52. A machine prepared under an edition’s address reads on there without a network, and keeps nothing of another edition', async ({
  browser,
}) => {
  const alone = await RunningServer.start({ EDITION: 'paca-2021,aisne-2021' });
  const context = await browser.newContext({ baseURL: alone.url, ...AT_REST });
  const page = await context.newPage();
  await page.goto('/aisne-2021/classe');
  const card = page.getByRole('region', { name: pack.title });
  await card.getByRole('button', { name: pack.prepare }).click();
  await expect(card.getByText(/Prêt · \d,\d\sMo/)).toBeVisible({ timeout: 60_000 });
  await page.goto('/aisne-2021/visite');
  await stir(page);
  await expect(page.getByRole('heading', { name: '5 pavillons' })).toBeVisible();

  await alone.kill();
  await page.reload();
  await expect(page.getByRole('heading', { name: '5 pavillons' })).toBeVisible();
  await page
    .getByRole('link', { name: /Agroalimentaire/ })
    .first()
    .click();
  await expect(page).toHaveURL('/aisne-2021/visite/secteur/agroalimentaire');
  await expect(page.getByRole('heading', { level: 1, name: 'Agroalimentaire' })).toBeVisible();
  await page.goto('/aisne-2021/visite/stand/sucrerie-des-grands-sillons');
  await expect(page.getByRole('heading', { name: /Grands-Sillons/ }).first()).toBeVisible();
  const stores = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, foreign: all.flat().filter(({ url }) => url.includes('paca-2021')).length };
  });
  expect(stores).toEqual({ names: ['ville-pack/aisne-2021'], foreign: 0 });
  await context.close();
  await alone.up();
  await alone.stop();
});
