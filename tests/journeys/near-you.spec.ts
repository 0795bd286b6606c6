import { expect, test } from './people.ts';

test('F53. Nadia, a teacher of Toulon, filters the events to the Var and to 3e pupils, takes one into her calendar and shares the list; back undoes a filter', async ({
  arrive,
}) => {
  const nadia = await arrive('/visite/rencontres');
  const { page } = nadia;
  await page.getByRole('link', { name: 'Près de chez toi' }).click();
  await expect(page.getByRole('heading', { name: 'C’était en 2021' })).toBeVisible();
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  const events = rows.filter({ has: page.getByRole('link', { name: /^Voir : / }) });
  await expect(events).toHaveCount(12);
  await expect(rows.filter({ hasText: 'En direct, dans la ville' }).first()).toBeVisible();

  // On the map, by keyboard alone.
  await page.getByRole('button', { name: 'Carte' }).click();
  await page.getByRole('link', { name: /^Var, \d+ rendez-vous/ }).press('Enter');
  await expect(events).toHaveCount(3);
  await expect(page.getByRole('checkbox', { name: /^Var, / })).toBeChecked();
  await page.getByRole('checkbox', { name: /^Collège, dont la 3e/ }).check();
  await expect(page.getByRole('heading', { name: '3 rendez-vous' })).toBeVisible();
  await page.getByLabel('Quand').selectOption({ label: 'Lundi 22 novembre 2021' });
  await expect(events).toHaveCount(1);
  await page.goBack();
  await expect(events).toHaveCount(3);

  // Whoever is sent the address sees the same list.
  const colleague = await arrive(page.url());
  await expect(colleague.page.getByRole('heading', { name: '3 rendez-vous' })).toBeVisible();
  await expect(colleague.page.getByRole('heading', { name: 'Découvrir Naval à Toulon' })).toBeVisible();
  await expect(colleague.page.getByRole('heading', { name: /ITER/ })).toBeHidden();

  await page.getByRole('link', { name: 'Voir : Découvrir Naval à Ollioules' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Découvrir Naval à Ollioules' })).toBeVisible();
  await expect(page.getByText('199 avenue Pierre Gilles de Gennes, Ollioules')).toBeVisible();
  await expect(page.getByText('Réservé aux filles et aux femmes')).toBeVisible();
  await expect(page.getByText('L’annonce ne dit pas comment')).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Ajouter à un agenda (.ics)' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('naval-ollioules.ics');
  const written = await page.request.get(file.url());
  expect(await written.text()).toContain('DTSTART:20211122T080000Z');

  await page.goBack();
  await expect(events).toHaveCount(3);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(events).toHaveCount(12);
});
