import { SECTOR_IDS } from '@ville-usine/shared/content/sector-ids';
import type { Browser, Page } from 'playwright';
import { wishFor } from '../journeys/city.ts';
import type { RunningServer } from '../journeys/server.ts';
import { type MeteredBrowser, meteredBrowser } from './browser-process.ts';
import { draw } from './draw.ts';
import { type Figure, figure } from './figures.ts';
import { holdable, holdPictures } from './hold-pictures.ts';
import { scriptCost, undrawable } from './script-cost.ts';
import { memoryRatio } from './steadiness.ts';
import { walkAbout } from './walk-about.ts';

const VIEW = { width: 1280, height: 720 };

/** Views of one kind, and how many times the reference scene's cost they may have. */
const GROUPS = [
  { places: ['plaza', 'port', 'agora', ...SECTOR_IDS.map((sector) => `pavilion:${sector}`)], limit: 1.5 },
  { places: ['hall:metallurgie'], limit: 1.2 },
];

/** What has just been loaded is given to the graphics card in these frames, and a held page finds its beat, seconds. */
const SETTLE = 2;
const BEAT = 0.4;
/** A view and the reference scene are measured in turn so many times; the middle ratio counts. */
const TURNS = 3;

/** CPU milliseconds per frame over `seconds`, all browser processes together; only this page draws. */
async function costPerFrame(page: Page, cpu: () => number, seconds: number): Promise<number> {
  await holdPictures(page, false);
  await draw(page, BEAT);
  const before = cpu();
  const count = await draw(page, seconds);
  const cost = ((cpu() - before) * 1000) / count;
  await holdPictures(page, true);
  return cost;
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** What a page costs against the reference scene, in turn with it: a shared machine is not the same all along. */
async function against(reference: Page, page: Page, cpu: () => number, seconds: number): Promise<number> {
  await holdPictures(page, false);
  await draw(page, SETTLE);
  const ratios: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const cost = await costPerFrame(page, cpu, seconds / TURNS);
    ratios.push(cost / (await costPerFrame(reference, cpu, seconds / TURNS)));
  }
  await holdPictures(page, false);
  return middle(ratios);
}

async function enter(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: VIEW,
    reducedMotion: 'no-preference',
    locale: 'fr-FR',
  });
  // The budgets are those of the base tier at full resolution, whatever this machine would choose by measuring.
  await context.addInitScript(() => sessionStorage.setItem('ville-usine:settings', '{"quality":"base"}'));
  await context.addInitScript(holdable);
  await context.addInitScript(undrawable);
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

/** The reference scene in a page of its own, held until it is its turn. */
async function openReference(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEW, locale: 'fr-FR' });
  await page.addInitScript(holdable);
  await page.goto(url);
  await page.waitForSelector('canvas');
  await draw(page, SETTLE);
  await holdPictures(page, true);
  return page;
}

const drawn = (page: Page) => page.evaluate(() => ({ ...window.villeUsine.renderer }));

async function group(
  { browser, cpu }: MeteredBrowser,
  reference: Page,
  url: string,
  { places, limit }: (typeof GROUPS)[number],
  seconds: number,
): Promise<Figure[]> {
  const page = await enter(browser, url);
  const figures: Figure[] = [];
  for (const place of places) {
    await goTo(page, place);
    const ratio = await against(reference, page, cpu, seconds);
    const { calls, triangles } = await drawn(page);
    figures.push(figure(`${place}: draw calls`, calls, 60, 'calls'));
    figures.push(figure(`${place}: triangles`, triangles, 200_000, 'triangles'));
    figures.push(figure(`${place}: CPU per frame against the reference`, ratio, limit, '×'));
  }
  await page.context().close();
  return figures;
}

/** What the richer tiers cost at the plaza; the high one is reported without a limit: it is for who has time to spare. */
async function richer(
  { browser, cpu }: MeteredBrowser,
  reference: Page,
  url: string,
  seconds: number,
): Promise<Figure[]> {
  const page = await enter(browser, url);
  await goTo(page, 'plaza');
  const figures: Figure[] = [];
  for (const tier of ['standard', 'high'] as const) {
    await wishFor(page, tier);
    const ratio = await against(reference, page, cpu, seconds);
    const { calls, triangles } = await drawn(page);
    figures.push(figure(`plaza, ${tier} tier: draw calls`, calls, null, 'calls'));
    figures.push(figure(`plaza, ${tier} tier: triangles`, triangles, null, 'triangles'));
    const limit = tier === 'standard' ? 3 : null;
    figures.push(figure(`plaza, ${tier} tier: CPU per frame against the reference`, ratio, limit, '×'));
  }
  await page.context().close();
  return figures;
}

/** The fixed views, each over `seconds` on the base tier and in turn with the reference scene. */
export async function views(server: RunningServer, referenceUrl: string, seconds: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const metered = await meteredBrowser();
  console.log(`Renderer: ${metered.renderer}`);
  const reference = await openReference(metered.browser, referenceUrl);
  const yard = () => costPerFrame(reference, metered.cpu, seconds);
  figures.push(figure('reference scene, CPU per frame, first', await yard(), null, 'ms'));
  for (const one of GROUPS) figures.push(...(await group(metered, reference, server.url, one, seconds)));
  figures.push(...(await richer(metered, reference, server.url, seconds)));
  figures.push(figure('reference scene, CPU per frame, last', await yard(), null, 'ms'));
  await reference.close();

  const page = await enter(metered.browser, server.url);
  await goTo(page, 'plaza');
  figures.push(...(await walkAbout(page, seconds > 5 ? 90 : 20)));
  figures.push(...(await memoryRatio(page, goTo)));
  figures.push(...(await scriptCost(page, server)));
  await metered.close();
  return figures;
}
