import type { Page } from '@playwright/test';
import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { QuestionState } from '@ville-usine/shared/live/question';
import { ask, enterClass, expect, MEETING, reading, type Someone, test } from './people.ts';

const FREEZES = 'Est-ce que le métal liquide peut geler dans la poche ?';
const TWIN = 'Le métal peut geler dans la poche ?';
const STUDIES = 'Quelles études faut-il pour devenir fondeur ?';
const LAST = 'À quoi pensez-vous avant une coulée ?';
const IN_WRITING = 'Oui, si l’on attend trop : alors on le réchauffe avec un arc.';
const ALOUD = 'Un bac pro suffit, puis l’atelier apprend le reste.';
const DRAFT = 'Je compte mes pas, et je souris.';
/** Never approved: taken back, held for its number, and what its number is. */
const TAKEN_BACK = 'Vous dormez le matin';
const HELD = 'On peut vous appeler demain';
const NUMBER = '06 12 34 56 78';

/** What a page lists of answered questions, as words, in one order. */
const told = async (page: Page, of: string) =>
  (await page.locator(of).allInnerTexts())
    .map((text) => [FREEZES, STUDIES, IN_WRITING, ALOUD].filter((one) => plain(text).includes(plain(one))))
    .filter((found) => found.length > 0)
    .sort();
const plain = (text: string) => text.replace(/\s+/g, ' ');
const ANSWERED = [
  [FREEZES, IN_WRITING],
  [STUDIES, ALOUD],
].sort();

test('A83. L20. eight people in one session: whatever happens to them, in the end every screen tells the same, and nobody saw what was not approved', async ({
  server,
  arrive,
}) => {
  const camille = await arrive(server.link(/organis/i));
  const made = async (path: string, data: object) =>
    (await camille.page.request.post(path, { data })).json() as Promise<Record<string, string>>;
  const other = await made('/api/classes', { label: '5e C' });
  const companyId = 'acierie-belle-etoile';
  const invited = await made('/api/staff-links', {
    role: 'professional',
    name: 'Inès',
    trade: 'Soudeuse',
    companyId,
  });

  const [inaya, tom, zoe, leo, roux, nadia, karim, ines] = (await Promise.all(
    [
      ...[MEETING, MEETING, MEETING, MEETING, server.link(/enseignant/i), server.link(/mod[ée]rat/i)],
      ...[server.link(/professionn/i), invited['url']!],
    ].map((path) => arrive(path)),
  )) as [Someone, Someone, Someone, Someone, Someone, Someone, Someone, Someone];
  await Promise.all([
    enterClass(inaya.page, server.classCode()),
    enterClass(tom.page, server.classCode()),
    enterClass(zoe.page, other['code']!),
  ]);
  const desk = reading(nadia.page);
  const approve = async (text: string) => {
    await expect(desk.getByRole('blockquote').getByText(text)).toBeVisible();
    await nadia.page.keyboard.press('a');
  };
  const atTeacher = roux.page.getByRole('list', { name: 'À relire' });
  const vouch = (text: string) =>
    atTeacher.getByRole('button', { name: new RegExp(`^Approuver : ${text.slice(0, 18)}`) }).click();
  const take = ({ page }: Someone) =>
    page
      .getByRole('button', { name: /^Prendre/ })
      .first()
      .click();

  await test.step('two stages, a duplicate merged, a question taken back, one held', async () => {
    await ask(inaya.page, FREEZES);
    await vouch(FREEZES);
    await approve(FREEZES);
    await expect(zoe.page.getByText(FREEZES)).toBeVisible();

    await ask(zoe.page, TWIN);
    await expect(desk.getByRole('button', { name: /^Fusionner avec/ })).toBeVisible();
    await nadia.page.keyboard.press('f');
    await expect(zoe.page.getByText(/on les a réunies/).first()).toBeVisible();
    await expect(inaya.page.getByText('1 question proche a rejoint la tienne.').first()).toBeVisible();

    await ask(leo.page, `${TAKEN_BACK} ?`);
    await expect(desk.getByText(TAKEN_BACK)).toBeVisible();
    await leo.page.getByRole('button', { name: 'Retirer ma question' }).click();
    await leo.page.getByRole('button', { name: 'Oui, la retirer' }).click();
    await expect(leo.page.getByText('Tu l’as retirée.').first()).toBeVisible();
    await expect(desk.getByText(TAKEN_BACK)).toHaveCount(0);

    await tom.page.getByLabel('Ta question', { exact: true }).fill(`${HELD} au ${NUMBER} ?`);
    await tom.page.getByRole('button', { name: /^Envoyer/ }).click();
    await expect(tom.page.getByText(/Elle contient des coordonnées/).first()).toBeVisible();
  });

  await test.step('votes count once; an approval is taken back and given again', async () => {
    for (const { page } of [leo, tom]) {
      await page.getByRole('button', { name: 'Soutenues' }).click();
      await page.getByRole('button', { name: /^Soutenir cette question/ }).click();
    }
    await leo.page.getByRole('button', { name: /^Tu soutiens cette question : 2 soutiens/ }).click();
    await expect(karim.page.getByText('2 soutiens').first()).toBeAttached();

    await ask(leo.page, STUDIES);
    await approve(STUDIES);
    await expect(zoe.page.getByRole('button', { name: 'Soutenues' })).toBeVisible();
    await zoe.page.getByRole('button', { name: 'Soutenues' }).click();
    await expect(zoe.page.getByText(STUDIES)).toBeVisible();
    await nadia.page.keyboard.press('z');
    await expect(zoe.page.getByText(STUDIES)).toHaveCount(0);
    await approve(STUDIES);
    await expect(zoe.page.getByText(STUDIES)).toBeVisible();
  });

  await test.step('two professionals, each with one; Tom’s line is cut meanwhile, and Zoé reloads', async () => {
    await tom.context.setOffline(true);
    await expect(tom.page.getByText(/Réseau perdu|Hors ligne/).first()).toBeVisible();
    await take(karim);
    await expect(ines.page.getByText('Karim y répond').first()).toBeVisible();
    await take(ines);
    await expect(karim.page.getByText('Inès y répond').first()).toBeVisible();
    await karim.page.getByLabel('Votre réponse').fill(IN_WRITING);
    await karim.page.getByRole('button', { name: /^Publier/ }).click();
    await ines.page.getByRole('button', { name: 'Répondre à voix haute' }).click();
    await ines.page.getByLabel(/Ce que vous avez dit/).fill(ALOUD);
    await ines.page.getByRole('button', { name: 'Publier la note' }).click();
    await expect(inaya.page.getByText(IN_WRITING).first()).toBeVisible();
    await zoe.page.reload();
    await tom.context.setOffline(false);
    for (const { page } of [inaya, tom, zoe, leo]) {
      await page.getByRole('button', { name: /^Réponses/ }).click();
      for (const text of [IN_WRITING, ALOUD])
        await expect(page.getByRole('blockquote').filter({ hasText: text })).toBeVisible();
    }
  });

  await test.step('a poll for all, reactions as sums, a hand and the word', async () => {
    const poll = karim.page.getByRole('region', { name: 'Sondage' });
    await poll.getByLabel('Votre question').fill('As-tu déjà vu couler du métal ?');
    await poll.getByLabel('Réponse 1').fill('Oui');
    await poll.getByLabel('Réponse 2').fill('Pas encore');
    await poll.getByRole('button', { name: 'Lancer le sondage' }).click();
    await Promise.all(
      [inaya, tom, zoe, leo].map(async ({ page }, i) => {
        await page.getByRole('radio', { name: i === 0 ? 'Oui' : 'Pas encore' }).check();
        await page.getByRole('button', { name: 'Répondre' }).click();
        await page.getByRole('button', { name: 'Bravo' }).click();
      }),
    );
    for (const { page } of [inaya, tom, zoe, leo, karim, ines])
      await expect(page.getByText('3 · 75 %').first()).toBeVisible();
    for (const { page } of [karim, ines]) await expect(page.getByText('Bravo 4')).toBeVisible();

    await zoe.page.getByRole('button', { name: 'Lever la main' }).click();
    const hands = ines.page.getByRole('region', { name: 'Mains levées' });
    await hands.getByRole('button', { name: /^Donner la parole/ }).click();
    await expect(zoe.page.getByText('À toi, la parole est à toi').first()).toBeVisible();
    for (const { page } of [inaya, tom, leo])
      await expect(page.getByText(/La parole est à/).first()).toBeVisible();
    await hands.getByRole('button', { name: 'Reprendre la parole' }).click();
    await expect(zoe.page.getByRole('button', { name: 'Lever la main' })).toBeVisible();
  });

  await test.step('the session ends while Karim writes: his words are given back to him', async () => {
    await ask(inaya.page, LAST);
    await vouch(LAST);
    await approve(LAST);
    await take(karim);
    await karim.page.getByLabel('Votre réponse').fill(DRAFT);
    await expect(karim.page.getByText(/^Brouillon gardé/).first()).toBeVisible();
    const state = camille.page.getByRole('group', { name: /État de la rencontre/ });
    await state.getByRole('button', { name: 'Terminer', exact: true }).click();
    await state.getByRole('button', { name: 'Oui, terminer' }).click();
    await expect(
      inaya.page.getByText('La rencontre est finie. Les réponses restent ici.').first(),
    ).toBeVisible();
    const begun = karim.page.getByRole('region', { name: 'Votre réponse commencée' });
    await expect(begun.getByText(DRAFT)).toBeVisible();
    await expect(karim.page.getByRole('button', { name: 'Publier' })).toHaveCount(0);
    await state.getByRole('button', { name: 'Publier', exact: true }).click();
    await state.getByRole('button', { name: 'Oui, publier' }).click();
    await expect(camille.page.getByText('Publiée', { exact: true })).toBeVisible();
    await karim.page.reload();
    await expect(begun.getByText(DRAFT)).toBeVisible();
  });

  await test.step('every screen tells the same, and so does the disk', async () => {
    for (const { page } of [inaya, tom, zoe, leo]) {
      await page.getByRole('button', { name: /^Réponses/ }).click();
      await expect.poll(() => told(page, '.vu-questions > li')).toEqual(ANSWERED);
    }
    for (const { page } of [karim, ines])
      await expect.poll(() => told(page, '.vu-pro__done > li')).toEqual(ANSWERED);

    const shown = new Map([inaya, tom, zoe, leo, roux, nadia, karim, ines].map((one) => [one, one.page]));
    const reads = async (text: string) => {
      const by: Someone[] = [];
      for (const [one, page] of shown)
        if ([await page.content(), ...one.heard].some((words) => words.includes(text))) by.push(one);
      return by;
    };
    // Its author, the moderator, and for a pupil's the teacher of the class: nobody else, in no frame and on no page.
    expect(await reads(TAKEN_BACK)).toEqual([leo, nadia]);
    for (const one of await reads(HELD)) expect([tom, roux, nadia]).toContain(one);
    expect(await reads(NUMBER)).toEqual([tom]);
    expect(await reads(DRAFT)).toEqual([karim]);
    for (const { page } of [roux, nadia]) {
      await page.goto(`${MEETING}/compte-rendu`);
      for (const text of ANSWERED.flat()) await expect(page.getByText(text).first()).toBeVisible();
    }

    await server.kill();
    const kept = await server.onDisk((db) =>
      db.selectFrom('questions').select(['text', 'state_json', 'votes']).execute(),
    );
    const answers = kept.flatMap(({ text, state_json }) => {
      const said = answerOf(JSON.parse(state_json) as QuestionState);
      return said ? [[text, said.text]] : [];
    });
    expect(answers.sort()).toEqual(ANSWERED);
    expect(kept.find(({ text }) => text === FREEZES)?.votes).toBe(2);
    expect(kept.find(({ text }) => text.startsWith(TAKEN_BACK))?.state_json).toContain('withdrawn');
    expect(JSON.stringify(kept)).not.toContain(NUMBER);
  });
});
