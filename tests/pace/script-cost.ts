import type { Page } from 'playwright';
import type { RunningServer } from '../journeys/server.ts';
import { crowd } from './crowd.ts';
import { draw } from './draw.ts';
import { type Figure, figure } from './figures.ts';

const AVATARS = 60;
/** Long enough for what has just come to be warm, and for the figure; seconds. */
const SETTLE = 4;
const MEASURE = 8;

type Undrawable = typeof window & { undrawn?: boolean };

/**
 * Runs in a page before anything else: its triangles can be left out. Every call is made, no triangle is reckoned; no
 * function has a name of its own (see `holdable`).
 */
export function undrawable(): void {
  const context = WebGL2RenderingContext.prototype as unknown as Record<
    string,
    (...given: unknown[]) => void
  >;
  for (const name of ['drawElements', 'drawElementsInstanced', 'drawArrays', 'drawArraysInstanced']) {
    const own = context[name]!;
    context[name] = function (...given) {
      if (!(window as Undrawable).undrawn) own.apply(this, given);
    };
  }
}

/** Processor milliseconds of all the page's script per frame, over `seconds`. */
async function scriptPerFrame(page: Page, seconds: number): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await spent();
  const frames = await draw(page, seconds);
  const cost = ((await spent()) - before) / frames;
  await cdp.detach();
  return cost;
}

/**
 * What script costs with sixty others on the plaza, in processor time. Drawn by software, a picture takes both cores
 * and all that they keep at hand from the script beside it, which no graphics card does: the limit is for pictures
 * whose triangles are left out; with them it is reported.
 */
export async function scriptCost(page: Page, server: RunningServer): Promise<Figure[]> {
  const others = await crowd(server, AVATARS);
  await page.waitForFunction((many) => window.villeUsine.peers.length >= many, AVATARS - 1, {
    timeout: 30_000,
  });
  await scriptPerFrame(page, SETTLE);
  const drawn = await scriptPerFrame(page, MEASURE);
  await page.evaluate(() => {
    (window as Undrawable).undrawn = true;
  });
  await scriptPerFrame(page, SETTLE);
  const alone = await scriptPerFrame(page, MEASURE);
  others.leave();
  return [
    figure(`script per frame with ${AVATARS} avatars, triangles left out`, alone, 2, 'ms'),
    figure(`script per frame with ${AVATARS} avatars, beside the software renderer`, drawn, null, 'ms'),
  ];
}
