import { AT_REST, expect, test } from './people.ts';
import { barriersOn } from './scan-page.ts';
import { RunningServer } from './server.ts';
import { comeToLife, editionsHere, follow, routesOf, structureFaults } from './visit-routes.ts';

const SKINS = [
  { language: 'fr', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const;

for (const edition of editionsHere)
  for (const { language, colorScheme } of SKINS)
    test(`A124. No page of ${edition} has a barrier, in ${language} and ${colorScheme}: every pavilion, stand, trade and quiz; A120. each has one main heading, headings in order, regions and a skip link`, async ({
      browser,
    }) => {
      test.slow();
      const server = await RunningServer.start({ EDITION: edition });
      const locale = language === 'en' ? 'en-GB' : 'fr-FR';
      const context = await browser.newContext({ baseURL: server.url, ...AT_REST, colorScheme, locale });
      await context.addInitScript((one) => sessionStorage.setItem('ville-usine:language', one), language);
      const found: string[] = [];
      try {
        const page = await context.newPage();
        await page.goto('/visite/secteur/nulle-part');
        await comeToLife(page);
        for (const path of await routesOf(page)) {
          await follow(page, path);
          found.push(...(await barriersOn(page)), ...(await structureFaults(page)));
        }
      } finally {
        await context.close();
        await server.stop();
      }
      expect(found).toEqual([]);
    });
