import type { Page } from 'playwright';
import { type Figure, figure } from './figures.ts';

/** One leg of the walk: so far straight on, metres, or until one stands before a wall; then a turn, radians. */
const LEG = 34;
const TURN = 1.1;
/** Whoever comes no further than this in so many pictures stands before a wall; metres. */
const STUCK = 0.4;
const STUCK_PICTURES = 40;

/** What the walk is measured by, kept in the page. */
type Walked = { calls: number; triangles: number; far: number; leg: number; over: boolean };
type WalkWindow = Window & { walked: Walked };

/** Starts to watch every picture for `seconds`: the most it took, and how far the leg under way has come. */
const watch = (page: Page, seconds: number) =>
  page.evaluate(
    ({ limit, stuck, pictures, long }) => {
      const walked: Walked = { calls: 0, triangles: 0, far: 0, leg: 0, over: false };
      (window as unknown as WalkWindow).walked = walked;
      const start = performance.now();
      let { x, z } = window.villeUsine.pose;
      let [count, before] = [0, 0];
      void (async () => {
        while (!walked.over) {
          await new Promise(requestAnimationFrame);
          const { renderer, pose } = window.villeUsine;
          walked.calls = Math.max(walked.calls, renderer.calls);
          walked.triangles = Math.max(walked.triangles, renderer.triangles);
          walked.far = Math.max(walked.far, Math.hypot(pose.x, pose.z));
          walked.leg += Math.hypot(pose.x - x, pose.z - z);
          ({ x, z } = pose);
          if (walked.leg < before) before = 0;
          if (++count % pictures === 0) {
            // A wall ends the leg like its length does.
            if (walked.leg - before < stuck) walked.leg = long;
            before = walked.leg;
          }
          walked.over = performance.now() - start > limit * 1000;
        }
      })();
    },
    { limit: seconds, stuck: STUCK, pictures: STUCK_PICTURES, long: LEG },
  );

/** Waits until the leg under way is walked to its end; false when the walk is over. */
async function walkLeg(page: Page): Promise<boolean> {
  await page.waitForFunction(
    (long) => {
      const { walked } = window as unknown as WalkWindow;
      return walked.over || walked.leg >= long;
    },
    LEG,
    { timeout: 0 },
  );
  return page.evaluate(() => !(window as unknown as WalkWindow).walked.over);
}

/** Turns the view by a key, as far as one turns at the end of a leg. */
async function turn(page: Page, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  const from = await page.evaluate(() => window.villeUsine.view.yaw);
  await page.keyboard.down(key);
  await page.waitForFunction(
    ([before, far]) => {
      const off = window.villeUsine.view.yaw - before;
      const { walked } = window as unknown as WalkWindow;
      return walked.over || Math.abs(Math.atan2(Math.sin(off), Math.cos(off))) >= far;
    },
    [from, TURN] as const,
    { timeout: 0 },
  );
  await page.keyboard.up(key);
  await page.evaluate(() => {
    (window as unknown as WalkWindow).walked.leg = 0;
  });
}

/** Walks from where one stands by the keys, turning after each leg; the most that one picture on the way took. */
export async function walkAbout(page: Page, seconds: number): Promise<Figure[]> {
  await page.locator('.vu-ground').focus();
  await watch(page, seconds);
  await page.keyboard.down('ShiftLeft');
  await page.keyboard.down('KeyW');
  for (let leg = 0; await walkLeg(page); leg++) await turn(page, leg % 3 === 2 ? 'ArrowRight' : 'ArrowLeft');
  await page.keyboard.up('KeyW');
  await page.keyboard.up('ShiftLeft');
  const { calls, triangles, far } = await page.evaluate(() => (window as unknown as WalkWindow).walked);
  return [
    figure(`a walk of ${seconds} s: draw calls, most`, calls, 60, 'calls'),
    figure(`a walk of ${seconds} s: triangles, most`, triangles, 200_000, 'triangles'),
    figure(`a walk of ${seconds} s: furthest from the plaza`, far, null, 'm'),
  ];
}
