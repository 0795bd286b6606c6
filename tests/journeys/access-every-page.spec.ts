import axe from 'axe-core';
import { AT_REST, expect, type Someone, test } from './people.ts';
import { RunningServer } from './server.ts';
import { comeToLife, editionsHere, follow, routesOf, structureFaults } from './visit-routes.ts';

/** One line for each thing that axe finds on the page that is open; every rule, and that names hold what is read. */
async function barriersHere({ page }: Someone): Promise<string[]> {
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

const SKINS = [
  { language: 'fr', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const;

for (const edition of editionsHere) {
  test(`A124. No page of ${edition} has a barrier: every pavilion, stand, trade and quiz, in both languages, by day and by night; A120. each has one main heading, headings in order, regions and a skip link`, async ({
    browser,
  }) => {
    const server = await RunningServer.start({ EDITION: edition });
    const found: string[] = [];
    const visit = async ({ language, colorScheme }: (typeof SKINS)[number]) => {
      const locale = language === 'en' ? 'en-GB' : 'fr-FR';
      const context = await browser.newContext({ baseURL: server.url, ...AT_REST, colorScheme, locale });
      await context.addInitScript((one) => sessionStorage.setItem('ville-usine:language', one), language);
      const page = await context.newPage();
      await page.goto('/visite/secteur/nulle-part');
      await comeToLife(page);
      await page.evaluate(axe.source);
      for (const path of await routesOf(page)) {
        await follow(page, path);
        found.push(...(await barriersHere({ page, context, heard: [] })), ...(await structureFaults(page)));
      }
      await context.close();
    };
    try {
      await Promise.all(SKINS.map(visit));
    } finally {
      await server.stop();
    }
    expect(found).toEqual([]);
  });
}
