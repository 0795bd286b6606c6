/**
 * `npm run bench:pages`: what travels for a page of the visit without 3D on an empty cache, until it is read and until it
 * answers, and when its largest part stands on a computer four times slower behind 8 Mbit/s. Build first (`npm run build`).
 */
import { loadavg } from 'node:os';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { launchOptions } from '../browser/launch.ts';
import { RunningServer } from '../journeys/server.ts';
import { type Figure, figure, printFigures } from './figures.ts';

const PAGES = {
  plan: '/visite',
  pavilion: '/visite/secteur/metallurgie',
  stand: '/visite/stand/acierie-belle-etoile',
  trade: '/visite/metier/fonderie',
  events: '/visite/rencontres/pres-de-chez-toi',
  'quel métier': '/visite/quel-metier',
  'plain words': '/visite/accessibilite',
};

/** To read a page, and to have it answer and stand in the agenda; kilobytes. */
const READ_KB = 120;
const ANSWERS_KB = 320;
/** When the largest part stands, and how far anything moves by itself. */
const LCP_S = 1.5;
const CLS = 0.02;
const LINE = { offline: false, latency: 40, downloadThroughput: 1_000_000, uploadThroughput: 1_000_000 };
const SLOWER = 4;
/** Who asks for nothing for so long is at rest, milliseconds. */
const REST_MS = 2_000;
/** The middle one of so many visits is told. */
const VISITS = 3;

const context = (browser: Browser) =>
  browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'fr-FR', serviceWorkers: 'block' });

/** Somebody is there, and the page answers. */
async function touch(page: Page): Promise<void> {
  await page.mouse.move(30, 30);
  await page.mouse.move(36, 36);
  await page.waitForFunction(() => performance.getEntriesByName('ville:interactive').length > 0);
}

/** Resolves once a page has asked for nothing more for a while. */
const atRest = (page: Page) =>
  page.waitForFunction(
    () => {
      const { dataset } = document.documentElement;
      const now = String(performance.getEntriesByType('resource').length);
      const same = dataset['asked'] === now;
      dataset['asked'] = now;
      return same;
    },
    undefined,
    { polling: REST_MS },
  );

type Stood = { lcp: number; cls: number };

/** Runs in a page before anything else: when its largest part stood, seconds, and how far things moved by themselves. */
function watch(): void {
  const stood = { lcp: 0, cls: 0 };
  Object.assign(window, { stood });
  new PerformanceObserver((list) => {
    stood.lcp = list.getEntries().at(-1)!.startTime / 1000;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
      stood.cls += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const stoodOn = (page: Page) => page.evaluate(() => ({ ...(window as unknown as { stood: Stood }).stood }));

type Transfer = { read: number; answers: number; files: number; moved: number };

async function transfer(browser: Browser, url: string): Promise<Transfer> {
  const visit = await context(browser);
  const page = await visit.newPage();
  const cdp = await visit.newCDPSession(page);
  await cdp.send('Network.enable');
  let bytes = 0;
  let files = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    files += 1;
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle' });
  const read = { bytes, files, cls: (await stoodOn(page)).cls };
  await touch(page);
  await atRest(page);
  const moved = (await stoodOn(page)).cls - read.cls;
  await visit.close();
  return { read: read.bytes / 1000, files: read.files, answers: bytes / 1000, moved };
}

async function stands(visit: BrowserContext, url: string): Promise<Stood> {
  const page = await visit.newPage();
  const cdp = await visit.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', LINE);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => (window as unknown as { stood: Stood }).stood.lcp > 0);
  return stoodOn(page);
}

const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const server = await RunningServer.start();
console.log(`load of this machine before: ${loadavg()[0]!.toFixed(1)}`);
const { options } = await launchOptions();
const browser = await chromium.launch(options);
const figures: Figure[] = [];
try {
  for (const [name, path] of Object.entries(PAGES)) {
    const url = server.url + path;
    const { read, answers, files, moved } = await transfer(browser, url);
    figures.push(figure(`${name}, read`, read, READ_KB, 'kB'));
    figures.push(figure(`${name}, read, files`, files, null, ''));
    figures.push(figure(`${name}, read and answering`, answers, ANSWERS_KB, 'kB'));
    const stood: Stood[] = [];
    for (let n = 0; n < VISITS; n++) {
      const visit = await context(browser);
      stood.push(await stands(visit, url));
      await visit.close();
    }
    figures.push(figure(`${name}, largest part stands`, middle(stood.map(({ lcp }) => lcp)), LCP_S, 's'));
    figures.push(figure(`${name}, moves by itself`, middle(stood.map(({ cls }) => cls)), CLS, ''));
    figures.push(figure(`${name}, moves as it begins to answer`, moved, null, ''));
  }
  printFigures(figures);
  if (figures.some(({ value, limit }) => limit !== null && value > limit)) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
