import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, MEETING, test } from './people.ts';

const STAND = '/visite/stand/acierie-belle-etoile';
const SECTOR = '/visite/secteur/metallurgie';
const PAGES = ['/visite', SECTOR, STAND, '/visite/quiz/metallurgie', MEETING, '/visite/accessibilite'];

/** Waits for the page itself, not for the word that it is coming. */
async function stands(page: Page): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.getByText(/Un instant…|One moment/)).toHaveCount(0);
}

/** What axe finds that would keep somebody out, one line each. */
async function faults(page: Page): Promise<string[]> {
  await stands(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, { resultTypes: ['violations'] })).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${new URL(page.url()).pathname} ${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
    );
}

/** What does not fit: a page wider than the screen, or words that their box cuts off. */
async function cut(page: Page): Promise<string[]> {
  await stands(page);
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth + 1 ? [`${location.pathname} is ${scrollWidth} wide, not ${clientWidth}`] : [];
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      const words = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!words || one.closest('.vu-hidden, [hidden], svg, .vu-skip') || !one.checkVisibility()) continue;
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const clipped = style.overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      const low = style.overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 2;
      if (box.right > clientWidth + 1 || box.left < -1 || clipped || low)
        found.push(`${location.pathname} ${one.className || one.tagName}: « ${one.textContent?.trim().slice(0, 60)} »`);
    }
    return found;
  });
}
const sum: string[] = [];
test('A: x', async ({ server, arrive }) => {
  test.setTimeout(600_000);
  const me = await arrive('/');
  sum.push(...(await faults(me.page)));
  for (const path of PAGES) {
    await me.page.goto(path);
    sum.push(...(await faults(me.page)));
  }
  const desks = await Promise.all([/mod[ée]rat/i, /professionn/i, /organis/i].map((role) => arrive(server.link(role))));
  for (const { page } of desks) sum.push(...(await faults(page)));
  const small = await arrive('/visite', { viewport: { width: 320, height: 640 } });
  for (const path of PAGES) { await small.page.goto(path); sum.push(...(await cut(small.page)).map((x) => `320 ${x}`)); }
  for (const { page } of desks) { await page.setViewportSize({ width: 320, height: 640 }); sum.push(...(await cut(page)).map((x) => `320 ${x}`)); }
  const large = await arrive('/visite', { viewport: { width: 1280, height: 800 } });
  for (const path of PAGES) { await large.page.goto(path); await large.page.addStyleTag({ content: 'html{font-size:200%!important}' }); sum.push(...(await cut(large.page)).map((x) => `200 ${x}`)); }
  for (const { page } of desks) { await page.setViewportSize({ width: 1280, height: 800 }); await page.addStyleTag({ content: 'html{font-size:200%!important}' }); sum.push(...(await cut(page)).map((x) => `200 ${x}`)); }
  (await import('node:fs')).writeFileSync('/tmp/c3/sum.txt', sum.join('\n'));
});
