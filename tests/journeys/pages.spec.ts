import type { Page } from '@playwright/test';
import { expect, test } from './people.ts';

test.use({ sharedServer: true });

const STAND = '/visite/stand/acierie-belle-etoile';
const SECTOR = '/visite/secteur/metallurgie';

const meta = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');

/** What a person reads on the page, line by line. */
const read = (page: Page) => page.locator('#app').innerText();

/** Notes what a browser complains of. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (line) => ['error', 'warning'].includes(line.type()) && heard.push(line.text()));
  page.on('pageerror', (fault) => heard.push(fault.message));
  return heard;
}

const answers = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('ville:interactive').length > 0);

test('A100, A105. Inès shares a stand: without any script it is read whole, and its preview is right in both languages', async ({
  arrive,
}) => {
  const { page, context } = await arrive(`${STAND}?lang=fr`, { javaScriptEnabled: false });
  await expect(page.getByRole('heading', { level: 1, name: 'Métallurgie' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Aciérie Belle-Étoile' })).toBeVisible();
  await expect(page.getByRole('img', { name: /trois électrodes/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible();
  expect(await page.content()).toContain('Sans JavaScript, tu peux tout lire');
  expect(await page.title()).toBe('Aciérie Belle-Étoile · Métallurgie · Ville-Usine');
  expect(await meta(page, 'og:title')).toBe(await page.title());
  expect(await meta(page, 'description')).toMatch(/Entreprise fictive de démonstration\.$/);
  expect(await meta(page, 'og:locale')).toBe('fr_FR');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(canonical).toBe(await meta(page, 'og:url'));
  expect(canonical).toContain(`${STAND}?lang=fr`);
  const picture = await context.request.get((await meta(page, 'og:image'))!);
  expect(picture.headers()['content-type']).toBe('image/png');

  // The trade is one link away, and there too all is read.
  await page.getByRole('link', { name: 'Fondeuse / Fondeur' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fondeuse / Fondeur' })).toBeVisible();

  await page.goto((await page.goBack(), await page.locator('link[hreflang=en]').getAttribute('href'))!);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await meta(page, 'description')).toMatch(/Fictional company, for demonstration\.$/);
  expect(await meta(page, 'og:locale')).toBe('en_GB');
});

for (const path of ['/visite', SECTOR, STAND, '/visite/rencontres/pres-de-chez-toi', '/visite/accessibilite'])
  test(`A103. The application goes on with ${path} without a word changing and without an error`, async ({
    arrive,
  }) => {
    const silent = await arrive('about:blank', { timezoneId: 'America/Montreal' });
    const { page } = silent;
    const heard = complaints(page);
    await page.goto(path);
    const before = await read(page);
    const frame = await page.locator('.vu-frame').elementHandle();
    await page.mouse.move(40, 40);
    await page.mouse.move(44, 44);
    await answers(page);
    // The same elements as before, and every line of them.
    expect(await frame!.evaluate((element) => element.isConnected)).toBe(true);
    const after = await read(page);
    // Live meetings join the events once they are known: their number is news.
    const isNews = (line: string) => line.trim() === '' || /^\d+ rendez-vous$/.test(line);
    const lost = before.split('\n').filter((line) => !isNews(line) && !after.includes(line));
    expect(lost).toEqual([]);
    expect(heard).toEqual([]);
  });

test('A103. A key that is pressed before the page answers is pressed then, and links lead on at once', async ({
  arrive,
}) => {
  const { page } = await arrive('about:blank');
  const heard = complaints(page);
  // The application is long in coming.
  let bring = () => {};
  const held = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(SECTOR);
  await page.getByRole('button', { name: /étapes/ }).click();
  await expect(page.locator('#etapes details[open]')).toHaveCount(0);
  bring();
  await expect(page.locator('#etapes details[open]')).toHaveCount(1);
  await expect(page.locator('#etapes details[open] summary')).toBeFocused();
  // From here one goes on without a new page, with what the next one shows.
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
  );
  await page.getByRole('link', { name: /Entrer : Aciérie Belle-Étoile/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Aciérie Belle-Étoile' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Faire le quiz' })).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/api/edition'))).toEqual([
    `/api/edition/part?of=${encodeURIComponent(STAND)}`,
  ]);
  expect(heard).toEqual([]);
});

test('A102. Emma’s browser speaks English, she changes to French, and the next page is rendered in French', async ({
  arrive,
}) => {
  const { page } = await arrive(SECTOR, { locale: 'en-GB' });
  await expect(page.getByRole('heading', { level: 1, name: 'Metal' })).toBeVisible();
  await page.getByRole('button', { name: /français/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Métallurgie' })).toBeVisible();
  await expect(async () => {
    const next = await (await page.request.get(STAND)).text();
    expect(next).toContain('<html lang="fr"');
  }).toPass();
});

test('A101, A108. What is rendered is the same for everybody, and an address that leads nowhere says so', async ({
  arrive,
}) => {
  const { page } = await arrive(STAND);
  await answers(page);
  await expect
    .poll(async () => (await page.context().cookies()).map(({ name }) => name))
    .toContain('vu_visite');
  const asVisitor = await page.request.get(STAND, { headers: { 'accept-language': 'fr' } });
  const nobody = await page.request.fetch(STAND, { headers: { cookie: '', 'accept-language': 'fr' } });
  expect(await asVisitor.text()).toBe(await nobody.text());
  expect(asVisitor.headers()['set-cookie']).toBeUndefined();

  for (const path of ['/visite/stand/aucun', '/visite/secteur/aucun', '/visite/nulle/part']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: 'Cette adresse ne mène nulle part' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Aller au plan' })).toBeVisible();
    expect(await meta(page, 'robots')).toBe('noindex');
  }
});

test('A107. Every page that search engines are told is there, in its language, and links to its other languages', async ({
  server,
}) => {
  const list = await (await fetch(`${server.url}/sitemap.xml`)).text();
  const urls = [...list.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!);
  expect(urls.length).toBeGreaterThan(200);
  for (const url of urls) {
    const answer = await fetch(url, { headers: { accept: 'text/html' } });
    const html = await answer.text();
    const language = new URL(url).searchParams.get('lang');
    expect({ url, status: answer.status }).toEqual({ url, status: 200 });
    expect(html.includes(`<html lang="${language}"`), url).toBe(true);
    expect(html.includes(`<link rel="canonical" href="${url}">`), url).toBe(true);
    expect(html.includes('<h1>'), url).toBe(true);
  }
});

test('A110. A page that is only read is light and brings no application; it comes with the first sign of somebody', async ({
  arrive,
}) => {
  const { page, context } = await arrive('about:blank');
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  let bytes = 0;
  const brought: string[] = [];
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  page.on('request', (request) => brought.push(new URL(request.url()).pathname));
  await page.goto(SECTOR, { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(120_000);
  expect(brought.filter((path) => /^\/api\/|\.js$/.test(path))).toEqual(['/read-first.js']);
  await page.keyboard.press('Tab');
  await answers(page);
});
