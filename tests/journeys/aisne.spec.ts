import { answerQuiz } from './answer-quiz.ts';
import { enterCity, standIn } from './city.ts';
import { AT_REST, test as base, expect, SMALL_PICTURE } from './people.ts';
import { RunningServer } from './server.ts';
import { comeToLife } from './visit-routes.ts';

/** The Aisne's city: thirteen pavilions stand, five of them open. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  server: async ({}, use) => {
    const server = await RunningServer.start({ EDITION: 'aisne-2021' });
    await use(server);
    await server.stop();
  },
});

const NOT_HERE = 'Ce pavillon n’ouvre pas pour cette édition';

test('C302. Lina visits the Aisne’s city on its pages: plan, sector, stand, quiz; her passport counts on its own total', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite', AT_REST);
  await comeToLife(page);
  await expect(page.getByRole('heading', { name: '5 pavillons' })).toBeVisible();
  await expect(page.locator('.vu-doors > li')).toHaveCount(5);
  await expect(page.locator('.vu-plan')).not.toContainText('Maritime');
  await page
    .getByRole('link', { name: /Agroalimentaire/ })
    .first()
    .click();
  await page.locator('#etapes summary').first().click();
  await expect(page.getByText(/Une betterave en contient 15 à 20/)).toBeVisible();
  await page
    .getByRole('link', { name: /Sucrerie des Grands-Sillons/ })
    .first()
    .click();
  await expect(page.getByText('Entreprise fictive de démonstration').first()).toBeVisible();
  await answerQuiz(page, 'agroalimentaire');
  await page.reload();
  await page.getByRole('link', { name: /^Mon passeport : 1 tampon sur 5/ }).click();
  const stamps = page.getByRole('listitem');
  await expect(stamps.filter({ hasText: /Agroalimentaire\s: tampon obtenu/ })).toBeVisible();
  await expect(page.locator('.vu-stamps').first().getByRole('listitem')).toHaveCount(5);
  await page.goto('/visite/rencontres/pres-de-chez-toi');
  await expect(page.getByRole('heading', { name: /80 actions/ })).toBeVisible();
});

test('C303. Before a pavilion that the Aisne does not open Lina reads why; nothing is offered, and her plan has five', async ({
  arrive,
}) => {
  const { page } = await arrive('/', { ...AT_REST, ...SMALL_PICTURE });
  await enterCity(page, (key) => key.click());
  await page.getByRole('button', { name: 'Passer' }).press('Enter');
  await standIn(page, 'pavilion:maritime');
  await expect(page.locator('.vu-doorplate')).toContainText(NOT_HERE);
  await expect(page.locator('.vu-doorplate')).toContainText('Maritime');
  await page.keyboard.down('KeyW');
  await page.waitForFunction(() => !window.villeUsine.pose.moving && window.villeUsine.pose.x > 1, undefined);
  await page.keyboard.up('KeyW');
  await expect(page.getByRole('button', { name: /^Entrer/ })).toHaveCount(0);
  await page.keyboard.press('KeyM');
  const plan = page.getByRole('dialog', { name: 'Plan de la ville' });
  await expect(plan.locator('.vu-maprow')).toHaveCount(8);
  await expect(plan).not.toContainText('Maritime');
});
