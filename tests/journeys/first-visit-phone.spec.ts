import type { Locator } from '@playwright/test';
import { ARRIVED, enterCity, stickTo } from './city.ts';
import { ask, expect, test } from './people.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const QUESTION = 'Une aube de turbine, combien de temps pour la faire ?';

async function shut(panel: Locator): Promise<void> {
  await panel
    .getByRole('button', { name: /^Fermer/ })
    .first()
    .tap();
  await expect(panel).toHaveCount(0);
}

test('A15. A first visit on a phone: the stick walks, a quiz answer, a stand, a question sent', async ({
  arrive,
}) => {
  const { page } = await arrive('/', PHONE);
  await enterCity(page, (key) => key.tap());

  await page.getByRole('button', { name: /^Plan/ }).tap();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: /^Entrer dans la halle : Métallurgie/ }).tap();
  await expect(panel).toHaveCount(0);
  await page.waitForFunction(() => window.villeUsine.place === 'hall:metallurgie');

  await stickTo(page, { x: 6.6, z: 15.4 }, 'Le quiz');
  await panel
    .locator('label')
    .filter({ has: page.getByRole('radio') })
    .first()
    .tap();
  await panel.getByRole('button', { name: 'Valider ma réponse' }).tap();
  await expect(panel.getByRole('button', { name: /Question suivante/ })).toBeVisible();
  await shut(panel);

  await stickTo(page, { x: 7.4, z: 2.75 }, 'Turbines du Rhône');
  await expect(panel).toContainText('Entreprise fictive de démonstration');
  await shut(panel);

  await page.getByRole('button', { name: /^Questions/ }).tap();
  await ask(page, QUESTION);
  await expect(page.getByText(ARRIVED).first()).toBeVisible();
});
