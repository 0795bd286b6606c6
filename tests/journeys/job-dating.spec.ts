import { barriers, cutWords } from './look-for.ts';
import { expect, test } from './people.ts';
import { inMinutes, turnToDay } from './plan-times.ts';

/** It begins in so many minutes. */
const SOON = 40;
const TITLE = 'Job dating avec l’aciérie';

test('A80. Léa opens a group by a word said aloud, Tom and Zoé join it, Karim sees them come; nothing is cut off at 320 px', async ({
  server,
  arrive,
}) => {
  const camille = await arrive(server.link(/organis/i));
  await camille.page.getByRole('button', { name: 'Programmer une rencontre' }).click();
  const form = camille.page.getByRole('dialog');
  await form.getByLabel('Type').selectOption({ label: 'Job dating' });
  await form.getByLabel('Titre en français').fill(TITLE);
  await form.getByLabel('Début').fill(inMinutes(SOON));
  await form.getByLabel('Fin').fill(inMinutes(70));
  await form.getByLabel(/^Karim/).check();
  await form.getByRole('button', { name: 'Programmer', exact: true }).click();
  await expect(form).toBeHidden();

  const lea = await arrive('/visite/rencontres', { viewport: { width: 320, height: 568 } });
  await turnToDay(lea.page, SOON);
  const row = lea.page.getByRole('listitem').filter({ hasText: TITLE });
  await row.getByRole('link', { name: 'Choisir un créneau' }).click();
  const slots = lea.page.getByRole('region', { name: 'Choisis ton créneau' });
  await slots.getByRole('button', { name: 'À 3' }).click();
  await slots
    .getByRole('button', { name: /Réserver/ })
    .first()
    .click();
  const group = slots.getByRole('region', { name: 'Ton groupe' });
  const word = (await group.getByText(/^[A-Z]+-\d\d$/).textContent()) ?? '';
  expect(await barriers(lea.page)).toEqual([]);
  expect(await cutWords(lea.page)).toEqual([]);

  const address = new URL(lea.page.url()).pathname;
  for (const count of [2, 3]) {
    const friend = await arrive(address);
    await friend.page.getByLabel('Le mot de ton groupe').fill(word.toLowerCase().replace('-', ' '));
    await friend.page.getByRole('button', { name: 'Rejoindre', exact: true }).click();
    await expect(friend.page.getByText(`${count} sur 3`)).toBeVisible();
  }
  await expect(group.getByText('3 sur 3')).toBeVisible();
  await lea.page.reload();
  await expect(group.getByText('3 sur 3')).toBeVisible();

  const karim = await arrive(server.link(/karim|pro/i));
  await karim.page.goto(`${new URL(karim.page.url()).pathname}?session=${address.split('/').pop()}`);
  const guests = karim.page.getByRole('region', { name: 'Qui vient' });
  await expect(guests.getByText('Groupe de 3')).toBeVisible();
  await group.getByRole('button', { name: 'Quitter le groupe' }).click();
  await expect(guests.getByText('Groupe de 2')).toBeVisible();
});
