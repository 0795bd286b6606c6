/**
 * `npm run bench:world`: what a visitor downloads and draws, beside the limits. Counts are exact; costs are ratios
 * against the reference scene, both measured in turn in this one run. Build first (`npm run build`).
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { launchOptions } from '../browser/launch.ts';
import { RunningServer } from '../journeys/server.ts';
import { meteredBrowser } from './browser-process.ts';
import { crowd } from './crowd.ts';
import { type Figure, figure, printFigures } from './figures.ts';
import { serveReference } from './static-server.ts';
import { longestTask, memoryRatio } from './steadiness.ts';
import { firstFrame, secondVisit } from './transfer.ts';

const quick = process.argv.includes('--quick');
const SECONDS = quick ? 3 : 8;
const VIEW = { width: 1280, height: 720 };
const CITY_VIEWS = ['plaza', 'pavilion:metallurgie', 'port', 'agora'];
const HALL_VIEWS = ['hall:metallurgie'];

/** CPU milliseconds per frame, all browser processes together. */
async function costPerFrame(page: Page, cpu: () => number): Promise<number> {
  const frames = () =>
    page.evaluate(async (seconds) => {
      const start = performance.now();
      let count = 0;
      while (performance.now() - start < seconds * 1000) {
        await new Promise(requestAnimationFrame);
        count++;
      }
      return count;
    }, SECONDS);
  const before = cpu();
  const count = await frames();
  return ((cpu() - before) * 1000) / count;
}

async function enter(browser: Browser, url: string): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'no-preference' });
  // The budgets are those of the base tier at full resolution, whatever this machine would choose by measuring.
  await context.addInitScript(() => sessionStorage.setItem('ville-usine:settings', '{"quality":"base"}'));
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0);
  await page.getByRole('button', { name: 'Entrer dans la ville' }).click();
  await page.getByRole('button', { name: /C’est moi/ }).click();
  return { page, cdp };
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((id) => window.villeUsine.goTo(id as never), place);
  await page.waitForFunction((id) => window.villeUsine.place === id, place, { timeout: 60_000 });
  // The passage into a hall ends before the figures of its frames mean anything.
  await page.waitForFunction(() => (window.villeUsine.renderer?.triangles ?? 0) > 1000);
}

async function views(server: RunningServer, referenceUrl: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const metered = await meteredBrowser();
  console.log(`Renderer: ${metered.renderer}`);
  const reference = await metered.browser.newPage({ viewport: VIEW });
  await reference.goto(referenceUrl);
  await reference.waitForSelector('canvas');
  const yardstick = await costPerFrame(reference, metered.cpu);
  await reference.close();
  figures.push(figure('reference scene, CPU per frame', yardstick, null, 'ms'));

  const { page } = await enter(metered.browser, server.url);
  for (const [places, limit] of [
    [CITY_VIEWS, 1.5],
    [HALL_VIEWS, 1.2],
  ] as const) {
    for (const place of places) {
      await goTo(page, place);
      const cost = await costPerFrame(page, metered.cpu);
      const drawn = await page.evaluate(() => ({ ...window.villeUsine.renderer }));
      figures.push(figure(`${place}: draw calls`, drawn.calls ?? 0, 60, 'calls'));
      figures.push(figure(`${place}: triangles`, drawn.triangles ?? 0, 200_000, 'triangles'));
      figures.push(figure(`${place}: CPU per frame against the reference`, cost / yardstick, limit, '×'));
    }
  }
  await goTo(page, 'plaza');
  figures.push(...(await memoryRatio(page, goTo)));
  const others = await crowd(server, 60);
  await page.waitForFunction(() => window.villeUsine.peers.length >= 59, undefined, { timeout: 30_000 });
  await costPerFrame(page, metered.cpu);
  const script = await page.evaluate(() => window.villeUsine.frame?.script.p50 ?? 0);
  figures.push(figure('script per frame with 60 avatars, median', script, 2, 'ms'));
  others.leave();
  await metered.close();
  return figures;
}

const server = await RunningServer.start();
const reference = await serveReference();
const figures: Figure[] = [];
const { options } = await launchOptions();
const browser = await chromium.launch(options);
try {
  figures.push(...(await firstFrame(browser, server.url)));
  figures.push(await secondVisit(browser, server.url));
  figures.push(await longestTask(browser, server.url));
  await browser.close();
  figures.push(...(await views(server, reference.url)));
  printFigures(figures);
} finally {
  await browser.close();
  reference.server.close();
  await server.stop();
}
