import type { Page } from '@playwright/test';
import { core as en } from '../../client/src/words/en/core.ts';
import { core as fr } from '../../client/src/words/fr/core.ts';
import { AT_REST, expect, test } from './people.ts';
import { RunningServer } from './server.ts';
import { comeToLife, editionsHere, follow } from './visit-routes.ts';

const NOWHERE = [fr.notFound.title, en.notFound.title];

/** Where the links of this page lead within the product, without the place on the page. */
const linksOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')]
      .map((one) => new URL(one.getAttribute('href')!, location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname, search }) => pathname + search),
  );

/** Pictures without words for those who do not see them, and the addresses of all pictures. */
const picturesOn = (page: Page) =>
  page.evaluate(() => ({
    wordless: [...document.querySelectorAll('img:not([alt]), svg[role="img"]:not([aria-label])')].map((one) =>
      one.outerHTML.slice(0, 120),
    ),
    addresses: [...document.images].map(({ src }) => src),
  }));

for (const edition of editionsHere)
  for (const language of ['fr', 'en'] as const) {
    test(`A125. Every link of ${edition} leads to its page in ${language}; no page complains, no picture is without its words`, async ({
      browser,
    }) => {
      const server = await RunningServer.start({ EDITION: edition });
      const locale = language === 'en' ? 'en-GB' : 'fr-FR';
      const context = await browser.newContext({ baseURL: server.url, ...AT_REST, locale });
      await context.addInitScript((one) => sessionStorage.setItem('ville-usine:language', one), language);
      const page = await context.newPage();
      const found: string[] = [];
      const here = () => new URL(page.url()).pathname;
      page.on('console', (said) => said.type() === 'error' && found.push(`${here()} says ${said.text()}`));
      page.on('pageerror', (error) => found.push(`${here()} breaks: ${error.message}`));
      try {
        await page.goto('/visite');
        await comeToLife(page);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const toSee = new Set(['/visite']);
        const pictures = new Set<string>();
        for (const path of toSee) {
          const { pathname } = new URL(path, server.url);
          const answer = await page.request.get(path);
          if (!answer.ok()) found.push(`${path} answers ${answer.status()}`);
          // The city, the teams' desks and files are somebody else's to open; here they only have to answer.
          if (!pathname.startsWith('/visite')) continue;
          if (path !== '/visite') await follow(page, path);
          const title = await page.getByRole('heading', { level: 1 }).innerText();
          if (NOWHERE.includes(title)) found.push(`${path} leads nowhere`);
          const seen = await picturesOn(page);
          found.push(...seen.wordless.map((one) => `${path}: ${one}`));
          for (const one of seen.addresses) pictures.add(one);
          for (const link of await linksOn(page)) toSee.add(link);
        }
        for (const one of pictures) {
          const answer = await page.request.get(one);
          if (!answer.ok()) found.push(`${one} answers ${answer.status()}`);
        }
        expect(toSee.size).toBeGreaterThan(50);
      } finally {
        await context.close();
        await server.stop();
      }
      expect(found).toEqual([]);
    });
  }
