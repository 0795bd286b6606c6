import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passport } from '../../client/src/words/fr/passport.ts';
import { answerQuiz } from './answer-quiz.ts';
import { AT_REST, expect, test } from './people.ts';
import { comeToLife } from './visit-routes.ts';

test.use({ sharedServer: true });

test('G5. Inès looks round on the pages: her passport fills, outlives a reload and a lost network, and prints on one sheet', async ({
  arrive,
}) => {
  const { page, context } = await arrive('/visite/secteur/eau', AT_REST);
  await comeToLife(page);
  const steps = page.locator('#etapes summary');
  await expect(steps).toHaveCount(5);
  await steps.first().click();
  await answerQuiz(page, 'eau');
  await page.reload();
  await expect(page.getByRole('link', { name: /^Mon passeport : 1 tampon sur 13/ })).toBeVisible();
  await page.goto('/visite/stand/acierie-belle-etoile');
  await comeToLife(page);
  await page.getByRole('link', { name: /^Pontière/ }).click();
  const name = await page.getByRole('heading', { level: 1, name: /^Pontière/ }).innerText();

  await page.getByRole('link', { name: /^Mon passeport : 1 tampon sur 13/ }).click();
  const stamps = page.getByRole('listitem');
  await expect(stamps.filter({ hasText: /Eau et recyclage\s: tampon obtenu/ })).toBeVisible();
  await expect(page.locator('.vu-passport__trades')).toContainText(name);
  await expect(page.getByText(/Un premier tampon\s: fait/)).toBeAttached();
  await expect(page.getByText(/Une question posée\s: à faire/)).toBeAttached();

  await page.reload();
  await expect(stamps.filter({ hasText: /Eau et recyclage\s: tampon obtenu/ })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('link', { name: passport.trades.again }).first().click();
  await page.goBack();
  await expect(stamps.filter({ hasText: /Eau et recyclage\s: tampon obtenu/ })).toBeVisible();
  await context.setOffline(false);

  const folder = await mkdtemp(join(tmpdir(), 'ville-usine-passport-'));
  const pdf = await page.pdf({
    path: join(folder, 'passport.pdf'),
    preferCSSPageSize: true,
    printBackground: true,
  });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await rm(folder, { recursive: true });
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.vu-passportsheet');
  await expect(sheet).toContainText(passport.print.hand);
  await expect(sheet).toContainText(/obtenu 1 tampon sur 13/);
});
