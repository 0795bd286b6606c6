import type { Page } from '@playwright/test';
import { cutWords } from './look-for.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

const KEPT = JSON.stringify({ size: 200, letter: 'dyslexic', airy: true });
const STAND = '/visite/stand/acierie-belle-etoile';
const EVERYWHERE = [
  '/visite',
  '/visite/secteur/metallurgie',
  STAND,
  '/visite/metier/fonderie',
  '/visite/quiz/metallurgie',
  '/visite/rencontre/demo-metallurgie',
  '/visite/rencontres',
  '/visite/passeport',
  '/visite/chercher?q=four',
  '/visite/accessibilite',
];
const TEAMS = ['/classe', '/classe/direct/cartes'];

const fontSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

test('A126. Text size, letters, airy text and the pause are one key away, announced, kept on the device, and the pause is the city’s; A127. other letters come only once they are chosen', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite');
  const letters: string[] = [];
  page.on('request', (asked) => asked.url().includes('opendyslexic') && letters.push(asked.url()));
  const announced = (sentence: string) =>
    expect(page.locator('[aria-live="polite"]').filter({ hasText: sentence })).toBeAttached();

  await page.getByRole('button', { name: 'Confort' }).press('Enter');
  const panel = page.getByRole('dialog', { name: 'Mon confort' });
  await panel.getByRole('radio', { name: '150 %' }).press('Space');
  await announced('Texte à 150 %.');
  expect(await fontSize(page)).toBe('24px');
  await panel.getByRole('checkbox', { name: /^Texte aéré/ }).press('Space');
  await announced('Texte aéré.');
  await panel.getByRole('checkbox', { name: /^Tout mettre en pause/ }).press('Space');
  await announced('Tout est en pause.');
  await expect(page.locator('html')).toHaveAttribute('data-calm', '');
  expect(letters).toEqual([]);
  await panel.getByRole('radio', { name: 'OpenDyslexic' }).press('Space');
  await announced('Lettres : OpenDyslexic.');
  await expect.poll(() => letters.length).toBeGreaterThan(0);
  await panel.getByText('Changer les touches de la ville').press('Enter');
  await expect(panel.getByRole('button', { name: /^Avancer : touche/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Confort' })).toBeFocused();

  // Another tab on the same device, another day.
  const later = await page.context().newPage();
  await later.goto(STAND);
  await expect(later.locator('html')).toHaveAttribute('data-letter', 'dyslexic');
  await expect(later.locator('html')).toHaveAttribute('data-calm', '');
  expect(await fontSize(later)).toBe('24px');
  for (const path of [...EVERYWHERE, ...TEAMS]) {
    await later.goto(path);
    await expect(later.getByRole('button', { name: 'Confort' })).toBeVisible();
  }
  await later.getByRole('button', { name: 'Confort' }).press('Enter');
  await later.getByRole('button', { name: 'Tout remettre comme avant' }).press('Enter');
  expect(await fontSize(later)).toBe('16px');
  await expect(later.locator('html')).not.toHaveAttribute('data-calm', '');
});

test('A130. With words of twice their size, airy and in other letters nothing is cut off, on a computer and on a phone', async ({
  arrive,
}) => {
  const { page } = await arrive('about:blank', AT_REST);
  await page.addInitScript((kept) => localStorage.setItem('ville-usine:reading', kept), KEPT);
  const found: string[] = [];
  for (const path of EVERYWHERE) {
    await page.goto(path);
    for (const size of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      found.push(...(await cutWords(page)));
    }
  }
  expect(found).toEqual([]);
});

test('A128. A stand on paper: its words, its sources, its address and a code; nothing to press', async ({
  arrive,
}) => {
  const { page } = await arrive(STAND, { ...AT_REST, colorScheme: 'dark' });
  await expect(page.locator('.vu-onpaper')).toBeAttached();
  await expect(page.getByRole('button', { name: 'électrodes' }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Aciérie Belle-Étoile' })).toBeVisible();
  await expect(page.locator('.vu-sources li').first()).toBeVisible();
  await expect(page.locator('.vu-onpaper')).toContainText(STAND);
  await expect(page.getByRole('img', { name: /^Code à photographier/ })).toBeVisible();
  // On paper a rare word has its note's number, and the note stands below.
  await expect(page.getByRole('button')).toHaveCount(await page.locator('.vu-term').count());
  await expect(page.locator('.vu-term sup').first()).toBeVisible();
  await expect(page.locator('.vu-note').first()).toContainText('Barre ou plaque');
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  const words = page.locator('.vu-lead').first();
  expect(await words.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(30, 26, 51)');
});

test('A129. The accessibility page says its state, its tests, its gaps, how it was made, whom to write to and whom to turn to, in the order of public services', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite/accessibilite', AT_REST);
  const statement = page.getByRole('region', { name: 'Déclaration d’accessibilité' });
  await expect(statement.getByRole('heading', { level: 3 })).toHaveText([
    'État de conformité',
    'Résultats des tests',
    'Contenus non accessibles',
    'Établissement de cette déclaration',
    'Retour d’information et contact',
    'Voies de recours',
  ]);
  await expect(statement).toContainText('non conforme');
  await expect(statement.getByRole('link', { name: /Défenseur des droits/ }).first()).toBeVisible();
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.getByRole('region', { name: 'Accessibility statement' })).toContainText(
    'does not conform',
  );
});
