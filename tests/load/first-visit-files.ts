import { chromium } from 'playwright';
import { launchOptions } from '../browser/launch.ts';

/** What a first visit asks for until one can walk, and from then until the whole city stands; paths, in their order. */
export type VisitFiles = { walkable: string[]; later: string[] };

/** Opens the city once in a real browser and notes what it loads. */
export async function firstVisitFiles(url: string): Promise<VisitFiles> {
  const { options } = await launchOptions();
  const browser = await chromium.launch(options);
  const page = await browser.newPage({
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    viewport: { width: 640, height: 400 },
  });
  await page.goto(url);
  const marked = (name: string) =>
    page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, { timeout: 120_000 });
  await marked('ville:walkable');
  await marked('ville:whole');
  const asked = await page.evaluate(() => {
    const mark = performance.getEntriesByName('ville:walkable')[0]!.startTime;
    const all = performance.getEntriesByType('resource');
    return all.map(({ name, startTime }) => ({ path: new URL(name).pathname, before: startTime < mark }));
  });
  await browser.close();
  const files = asked.filter(({ path }) => path.startsWith('/assets/') || path.startsWith('/editions/'));
  const paths = (before: boolean) => files.filter((one) => one.before === before).map(({ path }) => path);
  return { walkable: ['/', ...new Set(paths(true))], later: [...new Set(paths(false))] };
}
