import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** One line for each thing that axe finds on the page that is open; every rule, and that names hold what is read. */
export async function barriersOn(page: Page): Promise<string[]> {
  // A script is refused by the page's own policy; what a debugger evaluates is not.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: scan } = window as unknown as { axe: typeof axe };
    const { violations } = await scan.run(document, {
      resultTypes: ['violations'],
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
  return found.map((one) => `${new URL(page.url()).pathname} ${one}`);
}
