import type { Browser, Page } from 'playwright';
import { type Figure, figure } from './figures.ts';

type Loaded = { url: string; bytes: number };

/** Records what travels over the line, compressed, headers included. */
async function record(page: Page): Promise<Loaded[]> {
  const cdp = await page.context().newCDPSession(page);
  const urls = new Map<string, string>();
  const loaded: Loaded[] = [];
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    loaded.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  return loaded;
}

const walkable = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0, undefined, {
    timeout: 60_000,
  });

const whole = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0, undefined, {
    timeout: 60_000,
  });

const kilobytes = (loaded: Loaded[], pattern: RegExp) =>
  loaded.filter(({ url }) => pattern.test(url)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** The first visit on an empty cache, up to the first frame on which one can walk, and the rest of the city. */
export async function firstFrame(browser: Browser, url: string): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const loaded = await record(page);
  // A page keeps the times of 250 files unless it is told to keep more.
  await page.addInitScript(() => performance.setResourceTimingBufferSize(1000));
  await page.goto(url);
  await walkable(page);
  await whole(page);
  await page.waitForLoadState('networkidle');
  // Whatever was asked for until one could walk counts in full; what is asked for from then on does not.
  const { mark, later } = await page.evaluate(() => {
    const mark = performance.getEntriesByName('ville:walkable')[0]?.startTime ?? 0;
    const asked = performance.getEntriesByType('resource');
    return { mark, later: asked.filter(({ startTime }) => startTime >= mark).map(({ name }) => name) };
  });
  await context.close();
  const first = loaded.filter(({ url: of }) => !later.includes(of));
  const model = /\.(glb|bin|webp|walk\w*\.json|png)(\?|$)/;
  return [
    figure('first walkable frame, all transfer', kilobytes(first, /./), 600, 'kB'),
    figure('first walkable frame, script', kilobytes(first, /\.(m?js|wasm)(\?|$)/), 260, 'kB'),
    figure('first walkable frame, models and ground', kilobytes(first, model), 300, 'kB'),
    figure('whole city, models', kilobytes(loaded, model), 1200, 'kB'),
    figure('first walkable frame, time on this machine', mark / 1000, null, 's'),
  ];
}

/** The same visitor an hour later: the page again, with a warm cache. */
export async function secondVisit(browser: Browser, url: string): Promise<Figure> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(url);
  await whole(page);
  await page.waitForLoadState('networkidle');
  const again = await context.newPage();
  await page.close();
  const loaded = await record(again);
  await again.goto(url);
  await whole(again);
  await again.waitForLoadState('networkidle');
  await context.close();
  return figure('second visit, warm cache', kilobytes(loaded, /./), 20, 'kB');
}
