/**
 * `npm run bench:world`: what a visitor downloads and draws, beside the limits. Counts are exact; costs are ratios
 * against the reference scene, both measured in turn in this one run. Build first (`npm run build`).
 */
import { chromium } from 'playwright';
import { launchOptions } from '../browser/launch.ts';
import { RunningServer } from '../journeys/server.ts';
import { type Figure, printFigures } from './figures.ts';
import { serveReference } from './static-server.ts';
import { longestTask } from './steadiness.ts';
import { firstFrame, secondVisit } from './transfer.ts';
import { views } from './views.ts';

const quick = process.argv.includes('--quick');

const server = await RunningServer.start();
const reference = await serveReference();
const figures: Figure[] = [];
const { options } = await launchOptions();
const browser = await chromium.launch(options);
try {
  figures.push(...(await firstFrame(browser, server.url)));
  figures.push(await secondVisit(browser, server.url));
  figures.push(...(await longestTask(browser, server.url)));
  await browser.close();
  figures.push(...(await views(server, reference.url, quick ? 3 : 8)));
  printFigures(figures);
} finally {
  await browser.close();
  reference.server.close();
  await server.stop();
}
