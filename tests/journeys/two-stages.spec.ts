import type { Page } from '@playwright/test';
import { barriers, cutWords } from './look-for.ts';
import { ask, expect, MEETING, organiserLine, reading, test } from './people.ts';

const QUESTION = 'Est-ce que le métal liquide peut geler dans la poche ?';
/** Holds back what a page asks for until it is let go. */
async function heldBack(page: Page, pattern: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

test('A60. a teacher approves, refuses and takes back on a phone; then a moderator decides; L204. she is told of a refusal; A85. a class code is typed while the page is still coming', async ({
  server,
  arrive,
}) => {
  const roux = await arrive(server.link(/enseignant/i), PHONE);
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  // She presses the key and types before the page and the panel's own part have come.
  const inaya = await arrive('/visite/vie-privee');
  const editionComes = await heldBack(inaya.page, '**/api/edition*');
  const panelComes = await heldBack(inaya.page, '**/ClassCode.panel-*.js');
  await inaya.page.goto(MEETING, { waitUntil: 'commit' });
  await inaya.page.getByRole('button', { name: 'J’ai un code de classe' }).click();
  panelComes();
  const [word = '', digits = ''] = server.classCode().split('-');
  const code = inaya.page.getByRole('dialog').getByRole('textbox');
  await code.fill(word);
  editionComes();
  await expect(inaya.page.getByLabel('Ta question', { exact: true })).toBeAttached();
  await expect(code).toHaveValue(word);
  await code.press('End');
  await code.pressSequentially(`-${digits}`);
  await inaya.page.keyboard.press('Enter');
  await inaya.page
    .getByRole('dialog')
    .getByRole('button', { name: /Continuer|Suite|Suivant/ })
    .click();
  const leo = await arrive(MEETING);
  await expect(roux.page.getByText('Tout est relu')).toBeVisible();
  await expect(nadia.page.getByText('Tout est lu').first()).toBeVisible();

  await ask(inaya.page, QUESTION);
  await expect(inaya.page.getByText('Ton enseignant la relit d’abord').first()).toBeVisible();
  await expect(nadia.page.getByText('1 question est chez l’enseignant')).toBeVisible();
  const waiting = roux.page.getByRole('list', { name: 'À relire' });
  await waiting.getByRole('button', { name: /^Refuser/ }).click();
  await waiting.getByRole('radio', { name: /Moquerie/ }).check({ force: true });
  await waiting.getByRole('button', { name: /Refuser et expliquer/ }).click();
  await expect(inaya.page.getByText('Cette question vise quelqu’un').first()).toBeVisible();
  await roux.page.getByRole('button', { name: /Annuler la dernière/ }).click();
  await waiting.getByRole('button', { name: /^Approuver/ }).click();

  const desk = reading(nadia.page);
  await expect(desk.getByText(QUESTION)).toBeVisible();
  await expect(desk.getByText('Approuvée par Mme Roux')).toBeVisible();
  await expect(leo.page.getByText(QUESTION)).toHaveCount(0);
  await nadia.page.keyboard.press('a');
  await expect(leo.page.getByText(QUESTION)).toBeVisible();

  // What is refused for a child's safety is told to the teacher, who says that it was read.
  await ask(inaya.page, 'Karim est moche');
  await waiting.getByRole('button', { name: /^Approuver/ }).click();
  await expect(desk.getByText('Karim est moche')).toBeVisible();
  await nadia.page.keyboard.press('r');
  await nadia.page.keyboard.press('3');
  await expect(desk.getByRole('checkbox', { name: /Prévenir aussi l’enseignant/ })).toBeChecked();
  await nadia.page.keyboard.press('Enter');
  const told = roux.page.getByRole('region', { name: 'La modération vous prévient' });
  await expect(told.getByText('Karim est moche')).toBeVisible();
  await told.getByRole('button', { name: /^Marquer comme lu/ }).click();
  await expect(told.getByText(/^Déjà lus/)).toBeVisible();
  expect([...(await barriers(roux.page)), ...(await cutWords(roux.page))]).toEqual([]);
});

test('A61. what was asked already is shown while one writes; A62. F merges, Z takes it back', async ({
  server,
  arrive,
}) => {
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  const inaya = await arrive(MEETING);
  const leo = await arrive(MEETING);
  const desk = reading(nadia.page);
  await ask(inaya.page, QUESTION);
  await expect(desk.getByText(QUESTION)).toBeVisible();
  await nadia.page.keyboard.press('a');

  await leo.page.getByLabel('Ta question', { exact: true }).fill('Le métal peut geler dans la poche ?');
  const before = leo.page.getByRole('region', { name: 'On l’a peut-être déjà demandé' });
  await before.getByRole('button', { name: /^Soutenir/ }).click();
  await expect(before.getByRole('button', { name: /^Soutenue/ })).toBeVisible();
  await leo.page.getByRole('button', { name: /^Envoyer/ }).click();

  await expect(desk.getByRole('button', { name: /^Fusionner avec/ })).toBeVisible();
  await nadia.page.keyboard.press('f');
  await expect(leo.page.getByText(/on les a réunies/).first()).toBeVisible();
  await expect(inaya.page.getByText('1 question proche a rejoint la tienne.').first()).toBeVisible();
  await nadia.page.keyboard.press('z');
  await expect(desk.getByRole('button', { name: /^Fusionner avec/ })).toBeVisible();
  await nadia.page.keyboard.press('f');

  // Its author takes it back, and Léo's waits again by itself.
  await inaya.page.getByRole('button', { name: /^Les miennes/ }).click();
  await inaya.page.getByRole('button', { name: 'Retirer ma question' }).click();
  await inaya.page.getByRole('button', { name: 'Oui, la retirer' }).click();
  await expect(inaya.page.getByText('Tu l’as retirée.').first()).toBeVisible();
  await expect(desk.getByRole('blockquote').getByText('Le métal peut geler dans la poche ?')).toBeVisible();
});

test('A63. a professional opens where it was asked, asks for other words, answers aloud; L203. the session ends while they write, and nothing of it is lost', async ({
  server,
  arrive,
}) => {
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  const karim = await arrive(server.link(/professionn/i), PHONE);
  const inaya = await arrive(`${MEETING}?stand=acierie-belle-etoile`);
  const desk = reading(nadia.page);
  await ask(inaya.page, 'Et le **truc** <b>là</b> ?');
  await expect(desk.getByText('Et le **truc** <b>là</b> ?')).toBeVisible();
  await nadia.page.keyboard.press('a');
  const link = karim.page.getByRole('link', { name: /Où la question a été posée/ });
  await expect(link.first()).toHaveAttribute('href', '/visite/stand/acierie-belle-etoile');
  const take = () =>
    karim.page
      .getByRole('button', { name: /^Prendre/ })
      .first()
      .click();
  await take();
  await karim.page.getByRole('button', { name: 'Demander d’autres mots' }).click();
  await karim.page.getByLabel(/Ce qui manque/).fill('Quel truc ?');
  await karim.page.getByRole('button', { name: /Renvoyer aux modérateurs/ }).click();
  await expect(inaya.page.getByText('Le professionnel voudrait d’autres mots').first()).toBeVisible();
  await expect(inaya.page.getByText('Quel truc')).toHaveCount(0);

  await expect(desk.getByText('Karim demande d’autres mots')).toBeVisible();
  await nadia.page.keyboard.press('e');
  await nadia.page.getByLabel('Reformuler', { exact: true }).fill('À quoi sert la lance ?');
  await nadia.page.keyboard.press('Enter');
  await expect(karim.page.getByText('À quoi sert la lance ?').first()).toBeVisible();
  await take();
  await karim.page.getByRole('button', { name: 'Répondre à voix haute' }).click();
  await karim.page.getByLabel(/Ce que vous avez dit/).fill('À prélever du métal.');
  await karim.page.getByRole('button', { name: 'Publier la note' }).click();
  await expect(inaya.page.getByText('Karim a répondu à voix haute.').first()).toBeVisible();
  await expect(inaya.page.getByText('À prélever du métal.').first()).toBeVisible();

  await ask(inaya.page, 'Et la nuit ?');
  await expect(desk.getByText('Et la nuit ?')).toBeVisible();
  await nadia.page.keyboard.press('a');
  await expect(karim.page.getByText('Et la nuit ?').first()).toBeVisible();
  await karim.page.getByRole('button', { name: /^File/ }).click();
  await take();
  await karim.page.getByLabel('Votre réponse').fill('La nuit aussi, par équipes');
  await inaya.page.getByLabel('Ta question', { exact: true }).fill('Et le dim');
  const organiser = await organiserLine(server);
  const sessionId = 'demo-metallurgie';
  for (const state of ['live', 'ended'] as const)
    await organiser.send('session:set-state', { sessionId, state });
  const answer = karim.page.getByRole('region', { name: 'Votre réponse commencée' });
  const question = inaya.page.getByRole('region', { name: 'Ta question commencée' });
  const returned = async () => {
    await expect(karim.page.getByRole('status').getByText(/rien n’est plus publié/)).toBeVisible();
    await expect(karim.page.getByRole('button', { name: 'Publier' })).toHaveCount(0);
    await expect(inaya.page.getByText(/Ta question n’est pas partie/).first()).toBeVisible();
    await expect(question.getByText('Et le dim')).toBeVisible();
    // Said only once the device has it: then it outlives a reload.
    await expect(question.getByText('Gardé sur cet appareil')).toBeVisible();
  };
  await returned();
  await expect(answer.getByText('La nuit aussi, par équipes')).toBeVisible();
  await expect(answer.getByText('Gardé sur cet appareil')).toBeVisible();
  await Promise.all([karim.page.reload(), inaya.page.reload()]);
  await returned();
  await karim.page.getByRole('button', { name: /^Ma réponse/ }).click();
  await answer.getByRole('button', { name: 'Copier' }).click();
  await expect(answer.getByRole('button', { name: 'Copié' })).toBeVisible();
  organiser.close();
});
