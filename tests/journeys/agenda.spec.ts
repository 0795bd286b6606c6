import { ask, expect, test } from './people.ts';
import { inMinutes, turnToDay } from './plan-times.ts';

/** It begins in so many minutes. */
const SOON = 20;
const TITLE = 'Rencontre avec Inès, soudeuse';

test('A59. Camille plans a meeting of one place: Léo sees it come, sets a reminder, goes in; Maya waits her turn, which a power cut does not take', async ({
  server,
  arrive,
}) => {
  const leo = await arrive('/visite/rencontres');
  await expect(leo.page.getByRole('heading', { name: 'Les rencontres' })).toBeVisible();

  const camille = await arrive(server.link(/organis/i));
  await camille.page.getByRole('button', { name: 'Programmer une rencontre' }).click();
  const form = camille.page.getByRole('dialog');
  await form.getByRole('button', { name: 'Programmer', exact: true }).click();
  await expect(form.getByText('Donnez un titre.')).toBeVisible();
  await expect(form.getByLabel('Titre en français')).toBeFocused();
  await form.getByLabel('Titre en français').fill(TITLE);
  await form.getByLabel('Début').fill(inMinutes(SOON));
  await form.getByLabel('Fin').fill(inMinutes(50));
  await form.getByLabel('Places (vide : sans limite)').fill('1');

  // What was typed is there after a reload.
  await expect(form.getByText('Brouillon gardé')).toBeVisible();
  await camille.page.reload();
  await camille.page.getByRole('button', { name: 'Programmer une rencontre' }).click();
  await expect(form.getByLabel('Places (vide : sans limite)')).toHaveValue('1');
  await form.getByRole('button', { name: 'Programmer', exact: true }).click();
  await expect(form).toBeHidden();

  const row = leo.page.getByRole('listitem').filter({ hasText: TITLE });
  await turnToDay(leo.page, SOON);
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: /Me rappeler/ }).click();
  await expect(row.getByText('Rappel posé')).toBeVisible();
  await leo.page.reload();
  await turnToDay(leo.page, SOON);
  await expect(row.getByText('Rappel posé')).toBeVisible();
  const file = await leo.page.request.get(
    (await row.getByRole('link', { name: /Ajouter à un agenda/ }).getAttribute('href')) ?? '',
  );
  expect(await file.text()).toContain('BEGIN:VEVENT');

  const card = camille.page.getByRole('listitem').filter({ hasText: TITLE });
  await card.getByRole('button', { name: 'Ouvrir' }).click();
  await leo.page.getByRole('link', { name: `Rejoindre : ${TITLE}` }).click();
  await ask(leo.page, 'Comment apprend-on à souder ?');

  const room = new URL(leo.page.url()).pathname;
  const maya = await arrive(room);
  await expect(maya.page.getByText(/Tu es n° 1 dans la file/)).toBeVisible();
  await maya.page.reload();
  await expect(maya.page.getByText(/Tu es n° 1 dans la file/)).toBeVisible();
  await server.kill();
  const lost = maya.page.getByText(/Réseau perdu|Hors ligne/).first();
  await expect(lost).toBeVisible();
  await server.up();
  await expect(lost).toBeHidden();
  await expect(maya.page.getByText(/Tu es n° 1 dans la file/)).toBeVisible();
  await leo.page.getByRole('link', { name: 'La ville' }).first().click();
  await expect(maya.page.getByLabel('Ta question', { exact: true })).toBeVisible({ timeout: 20_000 });

  await card.getByRole('button', { name: 'Annuler' }).click();
  await card.getByRole('button', { name: 'Oui, annuler' }).click();
  await expect(card.getByText('Annulée')).toBeVisible();
});
