import { expect, MEETING, reading, test } from './people.ts';

test('L21. a question with a phone number is held, its author is told, the moderator reads it masked and refuses it', async ({
  server,
  arrive,
}) => {
  const tom = await arrive(MEETING);
  const nadia = await arrive(server.link(/mod[ée]rat/i));

  await tom.page.getByLabel('Ta question', { exact: true }).fill('Tu peux m’appeler au 06 12 34 56 78 ?');
  await expect(tom.page.getByText(/on ne donne jamais ses coordonnées/).first()).toBeVisible();
  await tom.page.getByRole('button', { name: /^Envoyer/ }).click();
  await expect(tom.page.getByText(/Elle contient des coordonnées/).first()).toBeVisible();

  const desk = reading(nadia.page);
  await expect(desk.getByText(/m’appeler au/).first()).toBeVisible();
  await expect(nadia.page.getByText('12 34 56')).toHaveCount(0);
  await nadia.page.keyboard.press('r');
  await nadia.page.keyboard.press('1');
  await nadia.page.keyboard.press('Enter');
  await expect(tom.page.getByText(/Tu peux la reposer sans elles/).first()).toBeVisible();
});
