import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './people.ts';

/** Waits for the page itself, not for the word that it is coming, and until nothing slides or fades in any more. */
async function stands(page: Page): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.getByText(/^(Un instant…|One moment…)$/)).toHaveCount(0);
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map((one) => one.finished),
    ),
  );
}

/** What axe finds on a page, however small, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  await stands(page);
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async () => (await (window as unknown as { axe: typeof axe }).axe.run(document)).violations,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${page.url()} ${id}: ${html.slice(0, 160)}`),
  );
}

/** What does not fit: a page wider than the screen, or words that their box cuts off. */
export async function cutWords(page: Page): Promise<string[]> {
  await stands(page);
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth + 1 ? [`${location.pathname} is ${scrollWidth} px wide`] : [];
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      const words = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!words || one.closest('svg, select, .vu-skip') || !one.checkVisibility()) continue;
      const { left, right, width } = one.getBoundingClientRect();
      // One pixel wide: for screen readers only.
      if (width <= 1 || one.closest('.vu-hidden')) continue;
      const { overflowX, overflowY } = getComputedStyle(one);
      const narrow = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      const low = overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 2;
      if (left < -1 || right > clientWidth + 1 || narrow || low)
        found.push(`${location.pathname} ${one.className}: « ${one.textContent?.trim().slice(0, 60)} »`);
    }
    return found;
  });
}

/** All words of a page: read, or spoken by a screen reader. */
export async function wordsOn(page: Page): Promise<string> {
  await stands(page);
  return page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label], [alt], [placeholder], [title]')].flatMap(
      (one) => ['aria-label', 'alt', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
    );
    // innerText, not textContent: only what is shown counts.
    return [document.title, document.body.innerText, ...spoken].join('\n').replace(/[\u00a0\u202f]/g, ' ');
  });
}
