import { AT_REST, expect, test } from './people.ts';
import { barriersOn } from './scan-page.ts';
import { RunningServer } from './server.ts';
import { comeToLife, editionsHere, follow, routesOf, structureFaults } from './visit-routes.ts';

const LOOKS = [
  { language: 'fr', colorScheme: 'light', turn: 0 },
  { language: 'en', colorScheme: 'dark', turn: 0 },
  { language: 'fr', colorScheme: 'dark', turn: 1 },
  { language: 'en', colorScheme: 'light', turn: 1 },
] as const;

/** Pages that are there once are looked at in every look; of many of one kind, each in two of them, turn about. */
const inTurn = (routes: readonly string[], turn: number) =>
  routes.filter((path, at) => path.split('/').length < 4 || at % 2 === turn);

for (const edition of editionsHere)
  for (const { language, colorScheme, turn } of LOOKS)
    test(`A124. No page of ${edition} has a barrier, in ${language} and ${colorScheme}: pavilions, stands, trades and quizzes; A120. each has one main heading, headings in order, regions and a skip link`, async ({
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
        for (const path of inTurn(await routesOf(page), turn)) {
          await follow(page, path);
          found.push(...(await barriersOn(page)), ...(await structureFaults(page)));
        }
      } finally {
        await context.close();
        await server.stop();
      }
      expect(found).toEqual([]);
    });
