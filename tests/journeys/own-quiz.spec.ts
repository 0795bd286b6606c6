import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { classVisit } from '../../client/src/words/fr/class-visit.ts';
import { ownQuiz } from '../../client/src/words/fr/own-quiz.ts';
import { openClassVisit } from './class-visit-open.ts';
import { barriers, cutWords } from './look-for.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

const DESK = { viewport: { width: 1280, height: 800 }, ...AT_REST };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ...AT_REST };

/** As it came from a colleague: three questions with faults, one with HTML, titles, comments, a category. */
const FROM_A_COLLEAGUE = `// Contrôle de sciences, classe de 4e
$CATEGORY: $course$/Sciences/Matériaux

::Q1 Fusion::À quelle température l'acier fond-il ? {
  =Vers 1500 °C #Bien vu !
  ~Vers 500 °C
  ~Vers 5000 °C
}

::Q2 Oubli::Le cuivre est-il un métal ? {
  =Oui
  ~Non

::Q3 Vrai::L'aluminium se recycle.{TRUE}

::Q4 Paires::Associe. {
  =minerai -> mine
  =coulée
  =tôle -> laminoir
}

Raconte ta visite. {}

Quels métaux rouillent ? {
  ~%50%le fer
  ~%50%la fonte
  ~%-100%l'or
}
`;

const chooseFile = (page: Page, name: string, text: string) =>
  page
    .getByLabel(ownQuiz.bring.choose)
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const lines = (page: Page) => page.locator('.vu-report-lines > li');
const questions = (page: Page) => page.locator('.vu-preview');

test('Z64. Mme Roux brings a colleague’s GIFT file with three faults, keeps what is good, takes it away and brings it back unchanged; Z67. a reload in between loses nothing', async ({
  server,
  arrive,
}) => {
  const { token } = await openClassVisit(server);
  const { page } = await arrive(`/classe#${token}`, DESK);
  await page.getByRole('link', { name: classVisit.quizzes.open }).click();
  await expect(page.getByText(ownQuiz.shelf.empty)).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await chooseFile(page, 'controle_4e.gift', FROM_A_COLLEAGUE);
  await expect(page.getByRole('heading', { name: ownQuiz.report.title })).toBeVisible();
  // The three faults come first, each with its line and what to do.
  await expect(lines(page)).toHaveCount(3);
  await expect(lines(page).nth(0)).toContainText('Ligne 10');
  await expect(lines(page).nth(0)).toContainText('ajoutez } après les réponses');
  await expect(lines(page).nth(1)).toContainText('Ligne 18');
  await expect(lines(page).nth(1)).toContainText('coulée');
  await expect(lines(page).nth(2)).toContainText('Les réponses rédigées n’existent pas ici');
  await page.getByRole('button', { name: /^Tout · 7$/ }).press('Enter');
  await expect(lines(page)).toHaveCount(7);
  await expect(questions(page)).toHaveCount(3);
  await expect(questions(page).first().getByText('Bonne réponse')).toBeVisible();
  await expect(questions(page).first()).toContainText('Bien vu');
  expect(await barriers(page)).toEqual([]);

  const title = page.getByLabel(ownQuiz.keep.name, { exact: true });
  await expect(title).toHaveValue('controle 4e');
  await title.fill('Les métaux');
  await expect(page.getByText(ownQuiz.keep.onDevice)).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue('Les métaux');
  await page.goto(`/classe/quiz#${token}`);
  await expect(page.getByText('3 questions. Rien n’est perdu.')).toBeVisible();
  await page.getByRole('link', { name: ownQuiz.waiting.resume }).click();
  await title.fill(' ');
  await page.getByRole('button', { name: 'Garder 3 questions' }).click();
  await expect(page.getByText(ownQuiz.keep.nameless)).toBeVisible();
  await expect(title).toBeFocused();
  await title.fill('Les métaux');
  await page.getByRole('button', { name: 'Garder 3 questions' }).click();
  await expect(page.getByText('Gardé : « Les métaux »')).toBeVisible();

  await page.getByRole('link', { name: 'Ouvrir : Les métaux' }).press('Enter');
  await questions(page).nth(2).locator('summary').press('Enter');
  await page.getByRole('button', { name: 'Retirer la question 3' }).click();
  await expect(questions(page)).toHaveCount(2);
  await page.getByRole('button', { name: ownQuiz.questions.undo }).click();
  await expect(questions(page)).toHaveCount(3);
  expect(await barriers(page)).toEqual([]);

  for (const [as, ending] of [
    ['GIFT', 'gift'],
    ['Moodle XML', 'xml'],
    ['CSV', 'csv'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: `Emporter en ${as}` }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`quiz-les-metaux.${ending}`);
    const text = readFileSync(await file.path(), 'utf8');
    await page.getByRole('link', { name: ownQuiz.one.back }).click();
    await chooseFile(page, file.suggestedFilename(), text);
    await expect(page.getByText(ownQuiz.report.whole)).toBeVisible();
    await expect(questions(page)).toHaveCount(3);
    await page.getByRole('button', { name: ownQuiz.keep.drop }).click();
    await page.getByRole('link', { name: 'Ouvrir : Les métaux' }).click();
  }

  const name = page.getByLabel(ownQuiz.keep.name, { exact: true });
  await name.fill('Métaux, 4e B');
  await name.press('Enter');
  await expect(page.getByRole('heading', { name: 'Métaux, 4e B' })).toBeVisible();
  await page.getByRole('button', { name: ownQuiz.one.remove }).click();
  await expect(page.getByRole('heading', { name: 'Supprimer « Métaux, 4e B » ?' })).toBeFocused();
  await page.getByRole('button', { name: ownQuiz.one.yes }).click();
  await expect(page.getByText('Supprimé : « Métaux, 4e B »')).toBeVisible();
  await expect(page.getByText(ownQuiz.shelf.empty)).toBeVisible();
});

test('Z65. On his phone M. Petit starts from a quiz of the city, in English as well, and a file without a question says so', async ({
  server,
  arrive,
}) => {
  const { token } = await openClassVisit(server);
  const { page } = await arrive(`/classe/quiz#${token}`, PHONE);
  await page.getByLabel(ownQuiz.start.which, { exact: true }).selectOption({ label: 'Métallurgie' });
  await page.getByRole('button', { name: ownQuiz.start.go }).click();
  await expect(page.getByText(ownQuiz.report.whole)).toBeVisible();
  await page.getByRole('button', { name: ownQuiz.questions.allOpen }).click();
  expect(await cutWords(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await cutWords(page)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: /^Garder \d+ questions$/ }).click();
  await expect(page.getByText('Gardé : « Le quiz de la métallurgie »')).toBeVisible();
  expect(await cutWords(page)).toEqual([]);

  await chooseFile(page, 'notes.txt', 'Penser au goûter.');
  await expect(page.getByText(ownQuiz.report.none)).toBeVisible();
  await expect(lines(page)).toContainText('ni du GIFT, ni du XML de Moodle, ni un CSV');
  await page.getByRole('button', { name: ownQuiz.keep.other }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'This class’s quizzes' })).toBeVisible();
  const example = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV example' }).click();
  expect((await example).suggestedFilename()).toBe('quiz-en.csv');

  await page.goto('/classe/quiz#not-a-link');
  await expect(page.getByText('This link opens no visit.')).toBeVisible();
});
