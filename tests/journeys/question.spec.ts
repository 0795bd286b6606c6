import { ask, expect, MEETING, reading, test } from './people.ts';

const QUESTION = 'Est-ce que le métal liquide peut geler dans la poche ?';
const ANSWER = 'Oui, si l’on attend trop : alors on le réchauffe avec un arc.';

test('L20. a question’s whole life: Inaya asks, Nadia approves, Karim answers, Léo reads it', async ({
  server,
  arrive,
}) => {
  const inaya = await arrive(MEETING);
  const leo = await arrive(MEETING);
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  const karim = await arrive(server.link(/professionn/i));

  await ask(inaya.page, QUESTION);
  await expect(inaya.page.getByText('Ta question est relue par un adulte').first()).toBeVisible();

  const desk = reading(nadia.page);
  await expect(desk.getByText(QUESTION)).toBeVisible();
  await expect(leo.page.getByText(QUESTION)).toHaveCount(0);
  await expect(karim.page.getByText(QUESTION)).toHaveCount(0);
  await nadia.page.keyboard.press('a');

  await expect(leo.page.getByText(QUESTION)).toBeVisible();
  await leo.page.getByRole('button', { name: /Soutenir cette question/ }).click();
  await expect(leo.page.getByRole('button', { name: /Tu soutiens cette question/ })).toBeVisible();

  await karim.page
    .getByRole('button', { name: /^Prendre/ })
    .first()
    .click();
  await karim.page.getByLabel('Votre réponse').fill(ANSWER);
  await karim.page.getByRole('button', { name: /^Publier/ }).click();

  await expect(leo.page.getByText(ANSWER)).toBeVisible();
  await expect(inaya.page.getByText(ANSWER).first()).toBeVisible();
});
