import { enterCity, standIn } from './city.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

const STATIONS = ['Matière', 'Fusion', 'Coulée', 'Laminage', 'Contrôle'];

test('B81. Lina follows Boulon through the five stations of the metallurgy hall, from matter to product', async ({
  arrive,
}) => {
  test.setTimeout(240_000);
  const { page } = await arrive('/', AT_REST);
  await enterCity(page, (key) => key.click());
  await standIn(page, 'hall:metallurgie');
  const plate = page.getByRole('complementary', { name: 'Visite guidée : de la matière au produit' });
  await expect(plate.getByText('5 étapes · 3 minutes')).toBeVisible();
  await plate.getByRole('button', { name: 'Suivre Boulon' }).click();
  for (const [index, name] of STATIONS.entries()) {
    await expect(plate.getByText(name, { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(plate.getByText(`${index + 1} sur 5`)).toBeVisible();
    await expect(plate.getByText(/^Regarde /)).toBeVisible();
    // One stands where this station can be read.
    await expect(page.getByRole('button', { name: ` · ${name}` })).toBeVisible();
    await plate
      .getByRole('button', { name: index < 4 ? `Suite : ${STATIONS[index + 1]}` : 'Terminer' })
      .click();
  }
  await expect(plate.getByText(/de la matière au produit\s!/)).toBeVisible();
  await plate.getByRole('button', { name: 'Jouer le quiz' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('B82. Marius takes over by keyboard on the way; the line waits, he takes it up again from a station’s panel', async ({
  arrive,
}) => {
  test.setTimeout(240_000);
  const { page } = await arrive('/', AT_REST);
  await enterCity(page, (key) => key.press('Enter'));
  await standIn(page, 'hall:maritime');
  const plate = page.getByRole('complementary', { name: 'Visite guidée : de la matière au produit' });
  await plate.getByRole('button', { name: 'Suivre Boulon' }).press('Enter');
  await expect(plate.getByText('En route : Tôle.')).toBeVisible();
  await page.locator('#world .vu-ground').press('KeyS');
  await expect(plate.getByText('Je t’attends à l’étape 1 : Tôle.')).toBeVisible();
  await plate.getByRole('button', { name: 'Reprendre' }).press('Enter');
  await expect(plate.getByText('Tôle', { exact: true })).toBeVisible({ timeout: 60_000 });
  await plate.getByRole('button', { name: 'En savoir plus' }).press('Enter');
  const panel = page.getByRole('dialog', { name: 'Tôle' });
  await panel.getByRole('button', { name: 'Découpe' }).press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(plate.getByText('Découpe', { exact: true })).toBeVisible({ timeout: 60_000 });
  await plate.getByRole('button', { name: 'Arrêter la visite guidée' }).press('Enter');
  await expect(plate).toHaveCount(0);
  // Later it begins at the station one reads.
  await page.locator('#world .vu-ground').press('KeyE');
  await page
    .getByRole('dialog', { name: 'Découpe' })
    .getByRole('button', { name: 'Suivre la visite guidée d’ici' })
    .press('Enter');
  await expect(plate.getByText('2 sur 5')).toBeVisible();
});

test('B84. Inès, who is blind, goes from step to step of a pavilion’s page by keyboard, and on to its quiz', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite/secteur/maritime', AT_REST);
  await page.getByRole('button', { name: 'Suivre les 5 étapes' }).press('Enter');
  const steps = ['Tôle', 'Découpe', 'Blocs', 'Assemblage', 'Essais en mer'];
  for (const [index, name] of steps.entries()) {
    const summary = page.locator('#etapes summary', { hasText: name });
    await expect(summary).toBeFocused();
    await expect(page.locator('#etapes details[open]')).toHaveCount(1);
    const next = steps[index + 1];
    if (next) await page.getByRole('button', { name: `Étape suivante : ${next}` }).press('Enter');
  }
  await page.getByRole('link', { name: 'Et maintenant, le quiz' }).press('Enter');
  await expect(page).toHaveURL(/\/visite\/quiz\/maritime$/);
});
