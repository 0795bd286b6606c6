import { ask, expect, MEETING, reading, test } from './people.ts';

const KEPT = 'À quelle température fond l’acier ?';
const CUT = 'Combien de temps dure une coulée ?';

test('L44. the server is killed in mid-session: nothing confirmed is lost, everyone catches up and is told', async ({
  server,
  arrive,
}) => {
  const inaya = await arrive(MEETING);
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  await ask(inaya.page, KEPT);
  await expect(reading(nadia.page).getByText(KEPT)).toBeVisible();

  await server.kill();
  await expect(inaya.page.getByText(/Réseau perdu|Hors ligne/).first()).toBeVisible();
  await inaya.page.getByLabel('Ta question', { exact: true }).fill(CUT);
  await inaya.page.getByRole('button', { name: /Envoyer|Partira dès le retour du réseau/ }).click();
  await expect(inaya.page.getByText('Partira dès le retour du réseau').first()).toBeVisible();
  // Closing the page in between loses nothing either.
  const again = await inaya.context.newPage();
  await inaya.page.close();

  await server.up();
  await again.goto(MEETING);
  await expect(nadia.page.getByText(CUT).first()).toBeVisible();
  await expect(nadia.page.getByText(KEPT).first()).toBeVisible();
  await nadia.page.keyboard.press('a');
  await expect(again.getByText(KEPT).first()).toBeVisible();
  await again.getByText(/Les miennes/).click();
  await expect(again.getByText(CUT).first()).toBeVisible();
});
