import { randomUUID } from 'node:crypto';
import { barriers, cutWords } from './look-for.ts';
import { expect, organiserLine, test } from './people.ts';
import { inMinutes, turnToDay } from './plan-times.ts';

/** It begins in so many minutes. */
const SOON = 40;
const TITLE = 'Job dating avec l’aciérie';

test('A80. Léa opens a group by a word said aloud, Tom and Zoé join it, Karim sees them come; A86. nor do the teacher’s places or an adults’ link keep anybody out, at 320 px either', async ({
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

  // Their teacher's places, and the link of a session for adults: no barrier there either.
  const phone = { viewport: { width: 320, height: 568 } };
  const roux = await arrive(server.link(/enseignant/i), phone);
  await expect(roux.page.getByRole('button', { name: /^Réserver/ }).first()).toBeVisible();
  expect([...(await barriers(roux.page)), ...(await cutWords(roux.page))]).toEqual([]);
  const organiser = await organiserLine(server);
  const plan = {
    kind: 'questions',
    title: { fr: 'Soirée des parents' },
    sectorId: 'metallurgie',
    companyId: null,
    professionals: [],
    venue: 'hall',
    startsAt: new Date(Date.now() + 300_000).toISOString(),
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
    capacity: null,
    audience: { kind: 'adults' },
    languages: ['fr'],
    moderation: 'before',
    slots: null,
  } as const;
  const { sessionId } = await organiser.do('session:create', {
    key: randomUUID(),
    plan: { ...plan, professionals: [], languages: ['fr'] },
  });
  await organiser.send('session:set-state', { sessionId, state: 'open' });
  organiser.close();
  const made = await camille.page.request.post('/api/adult-links', { data: { sessionId } });
  const { url } = (await made.json()) as { url: string };
  const parent = await arrive('/visite/adultes#pas-un-lien', phone);
  const enter = parent.page.getByRole('button', { name: /j’entre/ });
  const found = await barriers(parent.page);
  await enter.click();
  await expect(parent.page.getByRole('status').filter({ hasText: /lien/ })).toBeVisible();
  found.push(...(await barriers(parent.page)), ...(await cutWords(parent.page)));
  await parent.page.goto(url);
  await parent.page.reload();
  await enter.click();
  await expect(
    parent.page
      .getByLabel('Votre question', { exact: true })
      .or(parent.page.getByLabel('Ta question', { exact: true })),
  ).toBeVisible();
  found.push(...(await barriers(parent.page)));
  expect(found).toEqual([]);
});
