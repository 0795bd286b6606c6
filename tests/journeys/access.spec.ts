import type { Page } from '@playwright/test';
import { classVisit as classVisitEn } from '../../client/src/words/en/class-visit.ts';
import { core as coreEn } from '../../client/src/words/en/core.ts';
import { live as liveEn } from '../../client/src/words/en/live.ts';
import { pages as pagesEn } from '../../client/src/words/en/pages.ts';
import { quiz as quizEn } from '../../client/src/words/en/quiz.ts';
import { visit as visitEn } from '../../client/src/words/en/visit.ts';
import { classVisit } from '../../client/src/words/fr/class-visit.ts';
import { core } from '../../client/src/words/fr/core.ts';
import { live } from '../../client/src/words/fr/live.ts';
import { pages } from '../../client/src/words/fr/pages.ts';
import { quiz } from '../../client/src/words/fr/quiz.ts';
import { visit } from '../../client/src/words/fr/visit.ts';
import { barriers, cutWords, wordsOn } from './look-for.ts';
import { AT_REST, ask, expect, MEETING, test } from './people.ts';

const SECTOR = '/visite/secteur/metallurgie';
const TWIN = [
  '/visite',
  SECTOR,
  '/visite/secteur/maritime',
  '/visite/stand/acierie-belle-etoile',
  '/visite/metier/fonderie',
  '/visite/quiz/metallurgie',
  MEETING,
  '/visite/rencontres',
  '/visite/rencontres/pres-de-chez-toi?vue=carte',
  '/visite/rencontres/pres-de-chez-toi/iter-saint-paul',
  '/visite/passeport',
  '/visite/passeport/verifier',
  '/visite/accessibilite',
  '/visite/professionnels',
  '/visite/vie-privee',
  '/visite/mentions-legales',
  '/visite/faq',
  '/visite/chercher?q=four',
  '/visite/quel-metier',
  '/visite/nulle-part',
  '/classe',
  '/classe/direct/cartes',
];
/** What only they read beside their desk. */
const STAFF_ONLY = ['/moderation/signalements', null, '/organisation/conservation', null];
const STAFF = [/mod[ée]rat/i, /professionn/i, /organis/i, /enseignant/i];

type Words = { [key: string]: string | Words };
/** The sentences of a word file, without what is filled in. */
function sentences(words: Words): string[] {
  return Object.values(words).flatMap((one) =>
    typeof one === 'string' ? one.split(/\{\{\w+\}\}/).map((part) => part.trim()) : sentences(one),
  );
}

/** A phone of the narrowest kind, and what a laptop of 1280 × 800 shows at a zoom of 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
];

test('A22. Nothing keeps a visitor with a screen reader out: no page has a barrier; A23. On 320 pixels, and with everything at twice its size, nothing is cut off', async ({
  server,
  arrive,
}) => {
  const found: string[] = [];
  const look = async (page: Page) => found.push(...(await barriers(page)));
  /** A page opened in the narrowest window, in a wider one, then as a screen reader meets it. */
  const lookAll = async (page: Page, path: string) => {
    const wide = page.viewportSize()!;
    await page.setViewportSize(NARROW[0]!);
    await page.goto(path);
    for (const size of NARROW) {
      await page.setViewportSize(size);
      found.push(...(await cutWords(page)));
    }
    await page.setViewportSize(wide);
    await look(page);
  };
  const pupil = async () => {
    const { page } = await arrive('/', AT_REST);
    await look(page);
    for (const path of TWIN) await lookAll(page, path);
    await page.goto('/visite');
    await page.getByRole('button', { name: 'J’ai un code de classe' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page);
  };
  const asking = async () => {
    const { page } = await arrive(MEETING);
    await ask(page, 'Mon numéro est le 06 12 34 56 78 ?');
    await expect(page.getByText(/Elle contient des coordonnées/).first()).toBeVisible();
    await look(page);
    await page.goto('/visite/quiz/metallurgie');
    await page.getByRole('radio').first().check({ force: true });
    await page.getByRole('button', { name: 'Valider ma réponse' }).click();
    await expect(page.getByRole('button', { name: /Question suivante/ })).toBeVisible();
    await look(page);
    for (const [index, role] of STAFF.entries()) {
      const staff = await arrive(server.link(role));
      await lookAll(staff.page, staff.page.url());
      if (index === 0) {
        await staff.page.keyboard.press('r');
        await look(staff.page);
      }
      const more = STAFF_ONLY[index];
      if (more) await lookAll(staff.page, more);
    }
  };
  // Side by side: each waits for its pages most of the time.
  await Promise.all([pupil(), asking()]);
  expect(found).toEqual([]);
});

test('A24. In English, no sentence of the interface or of the edition is left in French', async ({
  arrive,
}) => {
  const english = new Set(sentences({ classVisitEn, coreEn, liveEn, pagesEn, quizEn, visitEn }));
  const french = sentences({ classVisit, core, live, pages, quiz, visit }).filter(
    (one) => one.length > 5 && ![...english].some((other) => other.includes(one)),
  );
  const { page } = await arrive('/visite/accessibilite');
  const before = await wordsOn(page);
  expect(french.filter((one) => before.includes(one)).length).toBeGreaterThan(5);
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const found: string[] = [];
  for (const path of TWIN) {
    await page.goto(path);
    const words = await wordsOn(page);
    found.push(...french.filter((one) => words.includes(one)).map((one) => `${path}: ${one}`));
    found.push(
      ...(words.match(/.*(?<![\p{L}’])(les|une|dans|avec|est|nous|vous)(?!\p{L}).*/gu) ?? []).map(
        (one) => `${path}: ${one}`,
      ),
    );
  }
  expect(found).toEqual([]);
});

test('A21. A question asked at a step says so to its author and to the moderator', async ({
  server,
  arrive,
}) => {
  const yanis = await arrive(`${SECTOR}#fusion`);
  await yanis.page.getByRole('link', { name: /Poser une question : Fusion/ }).click();
  await expect(yanis.page.getByText('Posée depuis : Fusion')).toBeVisible();
  await ask(yanis.page, 'L’arc fait-il du bruit ?');
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  await expect(nadia.page.getByRole('link', { name: /posée : .*Fusion/ })).toBeVisible();
});

test('P32. The organiser makes a class code and a professional’s link; both open what they promise', async ({
  server,
  arrive,
}) => {
  const { page } = await arrive(server.link(/organis/i));
  await page.getByLabel('Nom de la classe, pour vous').fill('3e C');
  await page.getByRole('button', { name: 'Créer un code' }).click();
  const code = await page.getByRole('textbox', { name: 'Code de la classe 3e C' }).inputValue();
  await page.getByLabel('Prénom ou nom de scène').fill('Inès');
  await page.getByLabel('Métier').fill('Soudeuse');
  await page.getByLabel('Entreprise').selectOption({ label: 'Aciérie Belle-Étoile' });
  await page.getByRole('button', { name: 'Créer le lien' }).click();
  const link = await page.getByRole('textbox', { name: 'Lien de Inès' }).inputValue();

  const pupil = await arrive('/visite');
  await pupil.page.getByRole('button', { name: 'J’ai un code de classe' }).click();
  await pupil.page.getByRole('dialog').getByRole('textbox').fill(code.toLowerCase());
  await pupil.page.keyboard.press('Enter');
  await expect(pupil.page.getByText(/3e C/).first()).toBeVisible();

  const ines = await arrive(link);
  await expect(ines.page.getByRole('heading', { name: 'Inès' })).toBeVisible();
  await expect(ines.page.getByText('Soudeuse · Aciérie Belle-Étoile')).toBeVisible();
});
