import type { Page } from 'playwright';
import { type Figure, figure } from './figures.ts';

/** One leg of the walk: straight on for this long, then a turn of this long, milliseconds. */
const LEG_MS = 6_000;
const TURN_MS = 700;

/** Walks from where one stands by the keys, turning after each leg; the most that one picture on the way took. */
export async function walkAbout(page: Page, seconds: number): Promise<Figure[]> {
  await page.locator('.vu-ground').focus();
  const most = page.evaluate(async (limit) => {
    const start = performance.now();
    let [calls, triangles, far] = [0, 0, 0];
    while (performance.now() - start < limit * 1000) {
      await new Promise(requestAnimationFrame);
      const { renderer, pose } = window.villeUsine;
      calls = Math.max(calls, renderer.calls);
      triangles = Math.max(triangles, renderer.triangles);
      far = Math.max(far, Math.hypot(pose.x, pose.z));
    }
    return { calls, triangles, far };
  }, seconds);
  const until = Date.now() + seconds * 1000;
  await page.keyboard.down('ShiftLeft');
  await page.keyboard.down('KeyW');
  for (let leg = 0; Date.now() < until; leg++) {
    await page.waitForTimeout(Math.min(LEG_MS, Math.max(0, until - Date.now())));
    const turn = leg % 3 === 2 ? 'ArrowRight' : 'ArrowLeft';
    await page.keyboard.down(turn);
    await page.waitForTimeout(TURN_MS);
    await page.keyboard.up(turn);
  }
  await page.keyboard.up('KeyW');
  await page.keyboard.up('ShiftLeft');
  const { calls, triangles, far } = await most;
  return [
    figure(`a walk of ${seconds} s: draw calls, most`, calls, 60, 'calls'),
    figure(`a walk of ${seconds} s: triangles, most`, triangles, 200_000, 'triangles'),
    figure(`a walk of ${seconds} s: furthest from the plaza`, far, null, 'm'),
  ];
}
