import { AT_REST, expect, test } from './people.ts';
import { comeToLife } from './visit-routes.ts';

test.use({ sharedServer: true });

const TRADE = '/visite/metier/fonderie';

test('A135. Who reads a trade for a while without touching anything finds it in the passport', async ({
  arrive,
}) => {
  const { page } = await arrive('about:blank', AT_REST);
  const brought: string[] = [];
  page.on('request', (request) => brought.push(new URL(request.url()).pathname));
  await page.clock.install();
  await page.goto(TRADE, { waitUntil: 'networkidle' });
  await page.clock.runFor(16_000);
  expect(brought.filter((path) => /^\/api\/|\.js$/.test(path))).toEqual(['/read-first.js']);
  await page.goto('/visite/passeport');
  await expect(page.getByRole('link', { name: /Revoir le métier/ })).toHaveCount(1);
});

test('A136. While the next page’s content is on its way the title stays; « quel métier » is one link from the plan', async ({
  arrive,
}) => {
  const { page } = await arrive(TRADE, AT_REST);
  await comeToLife(page);
  const title = await page.title();
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/api\/edition\/part/, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('.vu-place a[href^="/visite/secteur/"]').click();
  await expect(page.getByText('Un instant…')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  expect(await page.title()).toBe(title);
  send();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Métallurgie');
  await expect(page).toHaveTitle(/^Métallurgie/);

  await page.goto('/visite');
  await comeToLife(page);
  await page.getByRole('main').getByRole('link', { name: 'Quel métier pour moi ?' }).click();
  await expect(page).toHaveURL('/visite/quel-metier');
});

test('A136. On an English page the source of an event, which is there in French only, is marked as French', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite/rencontres/pres-de-chez-toi', { ...AT_REST, locale: 'en-GB' });
  await comeToLife(page);
  await page.locator('.vu-event:not(.vu-event--live)').first().getByRole('link').first().click();
  await expect(page.locator('.vu-eventpage__facts dd[lang="fr"]')).not.toBeEmpty();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).not.toHaveAttribute('lang', 'fr');
});
