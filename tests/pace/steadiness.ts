import type { Browser, Page } from 'playwright';
import { type Figure, figure } from './figures.ts';

/** Reads the longest task since one could walk, again and again; milliseconds. What began before counts from then on. */
async function watchTasks(page: Page): Promise<{ longestIn: (forMs: number) => Promise<number> }> {
  await page.evaluate(() => {
    const walkable = performance.getEntriesByName('ville:walkable')[0]!.startTime;
    const held = window as typeof window & { longest?: number };
    held.longest = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        held.longest = Math.max(held.longest ?? 0, startTime + duration - Math.max(startTime, walkable));
    }).observe({ type: 'longtask', buffered: true });
  });
  return {
    longestIn: (forMs) =>
      page.evaluate(async (forMs) => {
        const held = window as typeof window & { longest?: number };
        const start = performance.now();
        while (performance.now() - start < forMs) await new Promise(requestAnimationFrame);
        const longest = held.longest ?? 0;
        held.longest = 0;
        return longest;
      }, forMs),
  };
}

/** Presses a button as soon as it is there; looked for in the page itself: the driver's own search is a long task. */
function press(page: Page, name: string): Promise<void> {
  return page.evaluate(async (name) => {
    for (;;) {
      const keys = [...document.querySelectorAll('button')];
      const key = keys.find(({ textContent }) => textContent?.trim().startsWith(name));
      if (key) return key.click();
      await new Promise(requestAnimationFrame);
    }
  }, name);
}

/**
 * The longest task after the first walkable frame, while the city streams in, on a processor four times slower; and the
 * longest while one goes in past the choice of a look, reported.
 */
export async function longestTask(browser: Browser, url: string): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 480, height: 270 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0, undefined, {
    timeout: 120_000,
  });
  const tasks = await watchTasks(page);
  const streaming = await tasks.longestIn(10_000);
  await press(page, 'Entrer dans la ville');
  await press(page, 'C’est moi');
  const entering = await tasks.longestIn(5_000);
  await context.close();
  return [
    figure('longest task after the first walkable frame, 4× throttle', streaming, 100, 'ms'),
    figure('longest task while one goes in, 4× throttle', entering, null, 'ms'),
  ];
}

type Round = { what: string; times: number; go: () => Promise<void> };

/** Heap and GPU resources after going round so many times, against once. */
async function steadiness(page: Page, { what, times, go }: Round): Promise<Figure[]> {
  const cdp = await page.context().newCDPSession(page);
  const held = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const drawn = await page.evaluate(() => ({ ...window.villeUsine.renderer }));
    return { heap: usedSize, geometries: drawn.geometries ?? 0, textures: drawn.textures ?? 0 };
  };
  await go();
  const first = await held();
  for (let round = 1; round < times; round++) await go();
  const last = await held();
  await cdp.detach();
  return (['heap', 'geometries', 'textures'] as const).map((kind) =>
    figure(
      `${kind} after ${what} ${times} times, against once`,
      last[kind] / Math.max(1, first[kind]),
      1.1,
      '×',
    ),
  );
}

/** What stays held after going in and out of the hall, and after visiting every place outdoors again and again. */
export async function memoryRatio(
  page: Page,
  goTo: (page: Page, place: string) => Promise<void>,
): Promise<Figure[]> {
  await page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0, undefined, {
    timeout: 60_000,
  });
  const outdoors = await page.evaluate(() =>
    window.villeUsine.places.filter((id) => !id.startsWith('hall:')),
  );
  const through = (places: readonly string[]) => async () => {
    for (const place of places) await goTo(page, place);
  };
  return [
    ...(await steadiness(page, { what: 'the hall', times: 4, go: through(['hall:metallurgie', 'plaza']) })),
    ...(await steadiness(page, { what: 'a round of the city', times: 5, go: through(outdoors) })),
  ];
}
