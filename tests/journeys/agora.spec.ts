import { seatColumns } from '@ville-usine/shared/presence/seats';
import { enterCity, standIn, walkTo } from './city.ts';
import { heard, watched, withDevices } from './heard.ts';
import { ask, expect, reading, test } from './people.ts';
import { inMinutes } from './plan-times.ts';
import { RunningServer } from './server.ts';

const launchOptions = await withDevices();

test.use({
  launchOptions,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  server: async ({}, use) => {
    const server = await RunningServer.start({ VOICE: 'embedded' });
    await use(server);
    await server.stop();
  },
});

const TITLE = 'Karim sur la scène';
const QUESTION = 'Vous avez déjà eu peur près du four ?';
const ANSWER = 'Au début, oui : elle devient de l’attention.';
/** A first seat near the middle aisle, from the side where no stage light stands. */
const SEAT = seatColumns().find(([seat]) => seat!.z < -25 && seat!.x > 3 && seat!.x < 4)![0]!;
test('A84. A87. Maya at the Agora: she sits down, hears and sees Karim who stands on the stage, also with the panel closed; the great screen says her question and his answer, and she stands up', async ({
  server,
  arrive,
}) => {
  const maya = await arrive('/visite', { viewport: { width: 640, height: 400 } });
  const { page } = maya;
  await watched(page);
  await page.goto('/');
  const entered = enterCity(page, (key) => key.press('Enter'));
  const camille = await arrive(server.link(/organis/i));
  await camille.page.getByRole('button', { name: 'Programmer une rencontre' }).click();
  const form = camille.page.getByRole('dialog');
  await form.getByLabel('Titre en français').fill(TITLE);
  await form.getByLabel('Début').fill(inMinutes(20));
  await form.getByLabel('Fin').fill(inMinutes(80));
  await form.getByLabel('Karim, Fondeur').check();
  await form.getByLabel('Lieu').selectOption({ label: 'Agora' });
  await form.getByRole('button', { name: 'Programmer', exact: true }).click();
  const row = camille.page.getByRole('listitem').filter({ hasText: TITLE });
  await row.getByRole('button', { name: 'Ouvrir' }).click();
  const { sessions } = (await (await camille.page.request.get('/api/sessions')).json()) as {
    sessions: { id: string; venue: string }[];
  };
  const at = `?session=${sessions.find(({ venue }) => venue === 'agora')!.id}`;

  await entered;
  const says = () => page.evaluate(() => window.villeUsine.bigScreen.join(' ').replace(/\s+/g, ' '));
  await page.getByRole('button', { name: 'Passer' }).press('Enter');
  await standIn(page, 'agora');
  await expect.poll(says).toContain(TITLE);
  await walkTo(page, SEAT.stand, 'les gradins');
  await page.keyboard.press('KeyE');
  await expect(page.getByRole('button', { name: /Se lever · les gradins/ })).toBeVisible();
  // Whoever comes down the aisle sits down where they stand: there, or on the seat beside it.
  await expect
    .poll(async () => {
      const { x, z } = await page.evaluate(() => window.villeUsine.pose);
      return Math.min(...seatColumns().map(([seat]) => Math.hypot(seat!.x - x, seat!.z - z)));
    })
    .toBeLessThan(0.1);

  const karim = await arrive(server.link(/professionn/i));
  await karim.page.goto(`/pro${at}`);
  await expect
    .poll(() => page.evaluate(() => window.villeUsine.hosts.map(({ said, z }) => [said, z < -36])))
    .toEqual([['Karim, fondeur', true]]);
  await karim.page.getByRole('button', { name: 'Parler en direct' }).click();
  await karim.page.getByRole('button', { name: 'Montrer ma caméra' }).click();
  await page.getByRole('button', { name: 'Écouter', exact: true }).press('Enter');
  const cut = page.getByRole('button', { name: 'Couper le son' });
  await expect(cut).toHaveText('Couper');
  await expect.poll(() => page.evaluate(() => window.villeUsine.bigScreenPictures)).toBeGreaterThan(2);
  expect(await says()).toContain('Karim parle');
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  await nadia.page.goto(`/moderation${at}`);

  await page.getByRole('button', { name: /^Questions/ }).press('Enter');
  await ask(page, QUESTION);
  await expect(reading(nadia.page).getByText(QUESTION)).toBeVisible();
  expect(await says()).not.toContain(QUESTION);
  await nadia.page.keyboard.press('a');
  await karim.page
    .getByRole('button', { name: /^Prendre/ })
    .first()
    .click();
  await expect.poll(says).toContain(QUESTION);
  await karim.page.getByLabel('Votre réponse').fill(ANSWER);
  await karim.page.getByRole('button', { name: /^Publier/ }).click();
  await expect.poll(says).toContain(ANSWER);
  await expect(page.getByText(ANSWER).first()).toBeVisible();

  await page.keyboard.press('Escape');
  // The panel's own key is gone with it: this one is the city's.
  await expect(cut).toHaveText('Couper');
  const { lines, level } = await heard(page);
  expect(lines).toBe(1);
  await expect.poll(async () => (await heard(page)).level).toBeGreaterThan(level);
  await cut.press('Enter');
  await expect(page.getByRole('button', { name: 'Écouter', exact: true })).toBeVisible();
  await page.locator('.vu-ground').focus();
  await page.keyboard.press('KeyE');
  await expect(page.getByRole('button', { name: /S’asseoir · les gradins/ })).toBeVisible();
});
