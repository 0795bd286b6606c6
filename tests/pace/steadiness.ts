import type { Browser, Page } from 'playwright';
import { type Figure, figure } from './figures.ts';

/** The longest task after the first walkable frame, while the city streams in, on a processor four times slower. */
export async function longestTask(browser: Browser, url: string): Promise<Figure> {
  const context = await browser.newContext({ viewport: { width: 480, height: 270 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0, undefined, {
    timeout: 120_000,
  });
  const longest = await page.evaluate(async () => {
    let worst = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) worst = Math.max(worst, entry.duration);
    }).observe({ type: 'longtask' });
    const start = performance.now();
    while (performance.now() - start < 10_000) await new Promise(requestAnimationFrame);
    return worst;
  });
  await context.close();
  return figure('longest task after the first walkable frame, 4× throttle', longest, 100, 'ms');
}

/** Heap and GPU resources after going in and out of the hall four times, against the first time. */
export async function memoryRatio(
  page: Page,
  goTo: (page: Page, place: string) => Promise<void>,
): Promise<Figure[]> {
  const cdp = await page.context().newCDPSession(page);
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const drawn = await page.evaluate(() => ({ ...window.villeUsine.renderer }));
    return { usedSize, geometries: drawn.geometries ?? 0, textures: drawn.textures ?? 0 };
  };
  const round = async () => {
    await goTo(page, 'hall:metallurgie');
    await goTo(page, 'plaza');
  };
  await page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0, undefined, {
    timeout: 60_000,
  });
  await round();
  const first = await heap();
  for (let i = 0; i < 3; i++) await round();
  const last = await heap();
  return [
    figure('heap after the hall four times, against once', last.usedSize / first.usedSize, 1.1, '×'),
    figure(
      'geometries after the hall four times, against once',
      last.geometries / Math.max(1, first.geometries),
      1.1,
      '×',
    ),
    figure(
      'textures after the hall four times, against once',
      last.textures / Math.max(1, first.textures),
      1.1,
      '×',
    ),
  ];
}
