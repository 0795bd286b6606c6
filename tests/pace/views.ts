import { SECTOR_IDS } from '@ville-usine/shared/content/sector-ids';
import type { Browser, Page } from 'playwright';
import { wishFor } from '../journeys/city.ts';
import type { RunningServer } from '../journeys/server.ts';
import { type MeteredBrowser, meteredBrowser } from './browser-process.ts';
import { crowd } from './crowd.ts';
import { type Figure, figure } from './figures.ts';
import { memoryRatio } from './steadiness.ts';
import { walkAbout } from './walk-about.ts';

const VIEW = { width: 1280, height: 720 };

/** Views of one kind, and how many times the reference scene's cost they may have. */
const GROUPS = [
  { places: ['plaza', 'port', 'agora', ...SECTOR_IDS.map((sector) => `pavilion:${sector}`)], limit: 1.5 },
  { places: ['hall:metallurgie'], limit: 1.2 },
];

/** What has just been loaded is given to the graphics card in these frames, seconds. */
const SETTLE = 2;

/** CPU milliseconds per frame over `seconds`, all browser processes together. */
async function costPerFrame(page: Page, cpu: () => number, seconds: number): Promise<number> {
  const frames = (time: number) =>
    page.evaluate(async (limit) => {
      const start = performance.now();
      let count = 0;
      while (performance.now() - start < limit * 1000) {
        await new Promise(requestAnimationFrame);
        count++;
      }
      return count;
    }, time);
  await frames(SETTLE);
  const before = cpu();
  const count = await frames(seconds);
  return ((cpu() - before) * 1000) / count;
}

async function enter(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'no-preference' });
  // The budgets are those of the base tier at full resolution, whatever this machine would choose by measuring.
  await context.addInitScript(() => sessionStorage.setItem('ville-usine:settings', '{"quality":"base"}'));
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0);
  await page.getByRole('button', { name: 'Entrer dans la ville' }).click();
  await page.getByRole('button', { name: /C’est moi/ }).click();
  await page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0, undefined, {
    timeout: 60_000,
  });
  return page;
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((id) => window.villeUsine.goTo(id as never), place);
  await page.waitForFunction((id) => window.villeUsine.place === id, place, { timeout: 60_000 });
  // The passage into a hall ends before the figures of its frames mean anything.
  await page.waitForFunction(() => (window.villeUsine.renderer?.triangles ?? 0) > 1000);
}

async function yardstick({ browser, cpu }: MeteredBrowser, url: string, seconds: number): Promise<number> {
  const page = await browser.newPage({ viewport: VIEW });
  await page.goto(url);
  await page.waitForSelector('canvas');
  const cost = await costPerFrame(page, cpu, seconds);
  await page.close();
  return cost;
}

type Seen = { place: string; limit: number; cost: number; calls: number; triangles: number };

async function group(
  metered: MeteredBrowser,
  url: string,
  { places, limit }: (typeof GROUPS)[number],
  seconds: number,
): Promise<Seen[]> {
  const page = await enter(metered.browser, url);
  const seen: Seen[] = [];
  for (const place of places) {
    await goTo(page, place);
    const cost = await costPerFrame(page, metered.cpu, seconds);
    const { calls, triangles } = await page.evaluate(() => ({ ...window.villeUsine.renderer }));
    seen.push({ place, limit, cost, calls, triangles });
  }
  await page.context().close();
  return seen;
}

/** What the richer tiers cost at the plaza; the high one is reported without a limit: it is for who has time to spare. */
async function richer(
  metered: MeteredBrowser,
  url: string,
  seconds: number,
  yard: number,
): Promise<Figure[]> {
  const page = await enter(metered.browser, url);
  await goTo(page, 'plaza');
  const figures: Figure[] = [];
  for (const tier of ['standard', 'high'] as const) {
    await wishFor(page, tier);
    const cost = await costPerFrame(page, metered.cpu, seconds);
    const { calls, triangles } = await page.evaluate(() => ({ ...window.villeUsine.renderer }));
    figures.push(figure(`plaza, ${tier} tier: draw calls`, calls, null, 'calls'));
    figures.push(figure(`plaza, ${tier} tier: triangles`, triangles, null, 'triangles'));
    const limit = tier === 'standard' ? 3 : null;
    figures.push(figure(`plaza, ${tier} tier: CPU per frame against the reference`, cost / yard, limit, '×'));
  }
  await page.context().close();
  return figures;
}

/**
 * The fixed views, each over `seconds` on the base tier. The reference scene is measured before, between and after
 * (a shared machine is not the same all along); a group is held against the mean of its two neighbours.
 */
export async function views(server: RunningServer, referenceUrl: string, seconds: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const metered = await meteredBrowser();
  console.log(`Renderer: ${metered.renderer}`);
  let before = await yardstick(metered, referenceUrl, seconds);
  figures.push(figure('reference scene, CPU per frame, first', before, null, 'ms'));
  for (const one of GROUPS) {
    const seen = await group(metered, server.url, one, seconds);
    const after = await yardstick(metered, referenceUrl, seconds);
    for (const { place, limit, cost, calls, triangles } of seen) {
      figures.push(figure(`${place}: draw calls`, calls, 60, 'calls'));
      figures.push(figure(`${place}: triangles`, triangles, 200_000, 'triangles'));
      const ratio = cost / ((before + after) / 2);
      figures.push(figure(`${place}: CPU per frame against the reference`, ratio, limit, '×'));
    }
    before = after;
  }
  figures.push(figure('reference scene, CPU per frame, last', before, null, 'ms'));
  figures.push(...(await richer(metered, server.url, seconds, before)));

  const page = await enter(metered.browser, server.url);
  await goTo(page, 'plaza');
  figures.push(...(await walkAbout(page, seconds > 5 ? 90 : 20)));
  figures.push(...(await memoryRatio(page, goTo)));
  const others = await crowd(server, 60);
  await page.waitForFunction(() => window.villeUsine.peers.length >= 59, undefined, { timeout: 30_000 });
  await costPerFrame(page, metered.cpu, seconds);
  const script = await page.evaluate(() => window.villeUsine.frame?.script.p50 ?? 0);
  figures.push(figure('script per frame with 60 avatars, median', script, 2, 'ms'));
  others.leave();
  await metered.close();
  return figures;
}
