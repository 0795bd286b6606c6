import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { expect, stir } from './people.ts';

const EDITIONS = new URL('../../assets/editions/', import.meta.url);

/** The editions that lie in this copy, by the name of their folder. */
export const editionsHere: readonly string[] = readdirSync(EDITIONS, { withFileTypes: true })
  .filter(
    (one) => one.isDirectory() && readdirSync(new URL(`${one.name}/`, EDITIONS)).includes('edition.yaml'),
  )
  .map((one) => one.name);

/** Pages that every edition has, whatever is in it. */
const ALWAYS = [
  '/visite',
  '/visite/rencontres',
  '/visite/passeport',
  '/visite/passeport/verifier',
  '/visite/accessibilite',
  '/visite/vie-privee',
  '/visite/mentions-legales',
  '/visite/professionnels',
  '/visite/faq',
  '/visite/chercher',
  '/visite/quel-metier',
  '/visite/glossaire',
];

/** The addresses of all that an edition shows: each pavilion, stand, trade and quiz, and the pages around them. */
export async function routesOf(page: Page): Promise<string[]> {
  const edition = (await (await page.request.get('/api/edition')).json()) as PublicEdition;
  return [
    ...ALWAYS,
    ...edition.sectors.map(({ id }) => `/visite/secteur/${id}`),
    ...edition.companies.map(({ id }) => `/visite/stand/${id}`),
    ...edition.trades.map(({ id }) => `/visite/metier/${id}`),
    ...edition.quizSectors.map((id) => `/visite/quiz/${id}`),
  ];
}

/** Has the application come to a page that the server rendered, as with the first sign that somebody is there. */
export async function comeToLife(page: Page): Promise<void> {
  await stir(page);
  await page.waitForFunction(() => performance.getEntriesByName('ville:interactive').length > 0);
}

/** Goes to another page of the visit as a link does, without loading the product anew, and waits for that page. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate(async (to) => {
    const before = document.querySelector('main');
    const same = to.split('?')[0] === location.pathname;
    history.pushState(null, '', to);
    const until = performance.now() + 20_000;
    const ready = () => {
      const main = document.querySelector('main');
      return main && (same || main !== before) && main.querySelector('h2, h3, section, p, button');
    };
    while (!ready()) {
      if (performance.now() > until) throw new Error(`${to} does not come`);
      await new Promise((done) => setTimeout(done, 20));
    }
  }, path);
  await expect(page.getByText(/^(Un instant…|One moment…)$/)).toHaveCount(0);
}

/** What of a page's order keeps somebody from finding their way by headings, regions or the first key. */
export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (one: Element) => one.checkVisibility();
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter(seen)
      .map((one) => Number(one.tagName[1]));
    const count = (selector: string) => [...document.querySelectorAll(selector)].filter(seen).length;
    const first = document.querySelector('a[href], button, input, select, textarea, summary');
    const target = first?.getAttribute('href')?.startsWith('#')
      ? document.querySelector(first.getAttribute('href')!)
      : null;
    const faults = [
      ...(levels.filter((one) => one === 1).length === 1 ? [] : ['not one main heading']),
      ...(levels[0] === 1 ? [] : ['the main heading is not the first one']),
      ...levels.flatMap((level, i) =>
        i > 0 && level > levels[i - 1]! + 1 ? [`a heading skips to ${level}`] : [],
      ),
      ...(count('main') === 1 ? [] : ['not one main region']),
      ...(count('header') > 0 && count('footer, [role="contentinfo"]') > 0 ? [] : ['no header or footer']),
      ...(target?.closest('main') ? [] : ['the first key does not lead past the tools']),
    ];
    return faults.map((fault) => `${location.pathname}: ${fault}`);
  });
}
