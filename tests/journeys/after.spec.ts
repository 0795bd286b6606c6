import type { Page } from '@playwright/test';
import { barriers, cutWords } from './look-for.ts';
import { ask, expect, MEETING, reading, test } from './people.ts';

const QUESTION = 'Est-ce que les métaux fondent tous à la même température ?';
const ANSWER = 'Non : le zinc fond à 420 degrés, l’acier vers 1500.';

type Arrive = (path: string) => Promise<{ page: Page }>;

/** A question that was asked, approved and answered. */
async function answered(arrive: Arrive, link: (role: RegExp) => string) {
  const inaya = await arrive(MEETING);
  const nadia = await arrive(link(/mod[ée]rat/i));
  const karim = await arrive(link(/professionn/i));
  await ask(inaya.page, QUESTION);
  await expect(reading(nadia.page).getByText(QUESTION)).toBeVisible();
  await nadia.page.keyboard.press('a');
  await karim.page
    .getByRole('button', { name: /^Prendre/ })
    .first()
    .click();
  await karim.page.getByLabel('Votre réponse').fill(ANSWER);
  await karim.page.getByRole('button', { name: /^Publier/ }).click();
  await expect(inaya.page.getByText(ANSWER).first()).toBeVisible();
  return { inaya, nadia, karim };
}

test('A71. Léo reports an answer, Nadia removes it, and it is gone from every page', async ({
  server,
  arrive,
}) => {
  const { nadia } = await answered(arrive, (role) => server.link(role));
  const leo = await arrive(MEETING);
  await leo.page.getByRole('button', { name: /^Signaler/ }).click();
  await leo.page.getByLabel('On y reconnaît une personne').check();
  await leo.page.getByLabel(/ajouter un mot/).fill('C’est mon voisin.');
  await leo.page.getByRole('button', { name: 'Envoyer à un adulte' }).click();
  await expect(leo.page.getByText('Signalé : un adulte va regarder')).toBeVisible();

  await nadia.page.goto('/moderation');
  await nadia.page.getByRole('link', { name: '1 signalement' }).click();
  await expect(nadia.page.getByText('C’est mon voisin.')).toBeVisible();
  await nadia.page.getByLabel('Motif, pour le journal').fill('Une personne est reconnaissable.');
  expect(await barriers(nadia.page)).toEqual([]);
  await nadia.page.getByRole('button', { name: 'Retirer partout' }).click();

  await expect(leo.page.getByText(ANSWER)).toHaveCount(0);
  await expect(leo.page.getByText(/le texte est retiré/)).toBeVisible();
  await expect(nadia.page.getByText(/Une personne est reconnaissable/)).toBeVisible();
  await leo.page.goto('/visite/faq');
  await expect(leo.page.getByRole('searchbox')).toBeVisible();
  await expect(leo.page.getByText(ANSWER)).toHaveCount(0);
});

test('A70. A72. afterwards: the answer is found, the replay walked by keyboard, the record read and taken away', async ({
  server,
  arrive,
}) => {
  const { nadia } = await answered(arrive, (role) => server.link(role));
  const camille = await arrive(server.link(/organis/i));
  const end = camille.page.getByRole('group', { name: /État de la rencontre/ });
  await end.getByRole('button', { name: 'Terminer', exact: true }).click();
  await end.getByRole('button', { name: 'Oui, terminer' }).click();

  const { page } = await arrive('/visite/faq');
  await page.getByRole('searchbox').fill('métal température');
  await expect(page.getByText(ANSWER)).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.goto(MEETING);
  await page.getByRole('link', { name: 'Revoir la rencontre' }).click();
  const line = page.getByRole('slider', { name: 'Moment de la rencontre' });
  await expect(page.getByRole('button', { name: 'Lire' })).toBeVisible();
  await expect(page.getByText(ANSWER)).toHaveCount(0);
  await line.focus();
  await page.keyboard.press('PageUp');
  await expect(page.getByText(QUESTION)).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByText(ANSWER)).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('link', { name: 'Lire le compte rendu' }).click();
  await expect(page.getByRole('heading', { name: QUESTION })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'PDF' }).click();
  expect((await download).suggestedFilename()).toBe('compte-rendu-demo-metallurgie.pdf');
  expect(await barriers(page)).toEqual([]);

  const cut: string[] = [];
  for (const path of ['/visite/faq', `${MEETING}/revoir`, `${MEETING}/compte-rendu`]) {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeAttached();
    cut.push(...(await cutWords(page)));
  }
  for (const [who, path] of [
    [nadia, '/moderation/signalements'],
    [camille, '/organisation/conservation'],
  ] as const) {
    await who.page.setViewportSize({ width: 320, height: 568 });
    await who.page.goto(path);
    await expect(who.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await barriers(who.page)).toEqual([]);
    cut.push(...(await cutWords(who.page)));
  }
  expect(cut).toEqual([]);
});
