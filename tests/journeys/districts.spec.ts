import type { CDPSession, Page } from '@playwright/test';
import { enterCity, standIn } from './city.ts';
import { expect, type People, test } from './people.ts';

test.use({ sharedServer: true });

const VIEW = { viewport: { width: 640, height: 400 } };
/** A school's line on a bad day: one megabit a second. */
const SLOW = { offline: false, latency: 60, downloadThroughput: 125_000, uploadThroughput: 60_000 };
/** Half of that, while the class beside begins its visit. */
const SLOWER = { ...SLOW, downloadThroughput: 60_000 };
const CUT = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };

async function lineOf(page: Page): Promise<(line: typeof SLOW) => Promise<void>> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  return (line) => cdp.send('Network.emulateNetworkConditions', line).then(() => undefined);
}

/** Someone enters the city on a slow line. */
async function arriveSlowly(arrive: People['arrive']) {
  const { page } = await arrive('about:blank', VIEW);
  const line = await lineOf(page);
  await line(SLOW);
  await page.goto('/');
  await enterCity(page, (key) => key.click());
  return { page, line };
}

const whole = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0, undefined, {
    timeout: 90_000,
  });

/** The districts that stand as they are meant to, in the order they came. */
const standing = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .filter(({ name }) => name.startsWith('ville:district:'))
      .map(({ name }) => name.slice('ville:district:'.length)),
  );

const bar = (page: Page) => page.getByRole('progressbar', { name: 'Construction de la ville' });

test('B62. B63. A pavilion whose file does not come is plain, its door works, and it gives way when the file comes', async ({
  arrive,
}) => {
  const { page } = await arrive('about:blank', VIEW);
  await page.route(/city-pavilion-metallurgie/, (route) => route.abort());
  await page.goto('/');
  await enterCity(page, (key) => key.click());
  await page.getByRole('button', { name: 'Passer' }).press('Enter');
  await whole(page);
  expect(await standing(page)).toHaveLength(13);
  expect(await standing(page)).not.toContain('metallurgie');
  // Nothing is on its way: nothing is said of it.
  await expect(bar(page)).toBeHidden();
  await standIn(page, 'pavilion:metallurgie');
  await page.keyboard.down('KeyW');
  await expect(page.getByRole('button', { name: /^Entrer · / })).toBeVisible();
  await page.keyboard.up('KeyW');
  await page.keyboard.press('KeyE');
  await page.waitForFunction(() => window.villeUsine.place === 'hall:metallurgie', undefined, {
    timeout: 60_000,
  });
  await page.unroute(/city-pavilion-metallurgie/);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(async () => expect(await standing(page)).toContain('metallurgie')).toPass({ timeout: 30_000 });
});

test('B60. B66. On a slow line one walks at once, is told how the city grows, and finds before one what one goes to; B67. Without the network one is told so, and the rest comes by itself when it is back', async ({
  arrive,
}) => {
  const { page, line } = await arriveSlowly(arrive);
  await line(SLOWER);
  await expect(bar(page)).toHaveText(/La ville se construit · \d+ quartiers? sur 14/);
  const first = Number(await bar(page).getAttribute('aria-valuenow'));
  const before = await standing(page);
  expect(before).not.toContain('metallurgie');
  await standIn(page, 'pavilion:metallurgie');
  await expect(async () => expect(await standing(page)).toContain('metallurgie')).toPass({ timeout: 40_000 });
  const order = await standing(page);
  // What was on its way when one jumped still comes; then what one stands before, long before its turn.
  expect(order.indexOf('metallurgie')).toBeLessThanOrEqual(before.length + 3);
  const then = Number(await bar(page).getAttribute('aria-valuenow'));
  expect(then).toBeGreaterThan(first);
  // One walks all the while.
  const from = await page.evaluate(() => window.villeUsine.pose.z);
  await page.keyboard.down('KeyS');
  await page.waitForFunction((z) => Math.abs(window.villeUsine.pose.z - z) > 1, from);
  await page.keyboard.up('KeyS');

  await line(CUT);
  await expect(bar(page)).toHaveText(
    /Le réseau manque\s: \d+ quartiers? sur 14\s; la suite viendra toute seule/,
  );
  expect((await standing(page)).length).toBeLessThan(14);
  await line({ ...SLOW, downloadThroughput: 1_000_000 });
  await expect(async () => expect(new Set(await standing(page)).size).toBe(14)).toPass({ timeout: 60_000 });
  await expect(bar(page)).toBeHidden();
});
