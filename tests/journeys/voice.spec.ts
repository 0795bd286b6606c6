import type { Page } from '@playwright/test';
import { heard, watched, withDevices } from './heard.ts';
import { barriers, cutWords } from './look-for.ts';
import { ask, expect, MEETING, test } from './people.ts';
import { RunningServer } from './server.ts';

const launchOptions = await withDevices();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const SMALL = { viewport: { width: 320, height: 568 } };

test.use({
  launchOptions,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  server: async ({}, use) => {
    const server = await RunningServer.start({ VOICE: 'embedded' });
    await use(server);
    await server.stop();
  },
});

test('A78. Karim speaks from his phone, Inaya and Léo hear and see him; the server falls and comes back; captions stay', async ({
  server,
  arrive,
}) => {
  const karim = await arrive(server.link(/professionn/i), PHONE);
  const inaya = await arrive('/visite', PHONE);
  const leo = await arrive('/visite');
  for (const { page } of [inaya, leo]) {
    await watched(page);
    await page.goto(MEETING);
    await expect(page.getByLabel('Ta question', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Écouter' })).toHaveCount(0);
  }
  await karim.page.getByRole('button', { name: 'Parler en direct' }).click();
  const voice = karim.page.getByRole('region', { name: 'Votre voix' });
  await expect(voice.getByText('Vous parlez en direct')).toBeVisible();
  for (const { page } of [inaya, leo]) {
    await page.getByRole('button', { name: 'Écouter', exact: true }).click();
    await expect.poll(async () => (await heard(page)).level).toBeGreaterThan(0);
  }
  // A visitor's page could not have a microphone or a camera if it asked.
  const devices = () =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'open',
      ({ name }: DOMException) => name,
    );
  expect(await leo.page.evaluate(devices)).toBe('NotAllowedError');
  await karim.page.getByRole('button', { name: 'Montrer ma caméra' }).click();
  await expect(leo.page.getByLabel(/^Image de Karim/)).toBeVisible();
  await expect.poll(async () => (await heard(leo.page)).pictures).toBeGreaterThan(3);

  await karim.page.getByRole('button', { name: /^Salle/ }).click();
  const writing = karim.page.getByRole('region', { name: 'Sous-titres' });
  await writing.getByLabel('Ce qui est dit').fill('Bonjour à tous.\nVoici le four.');
  await writing.getByRole('button', { name: 'Afficher' }).click();
  for (const { page } of [inaya, leo]) {
    await expect(page.getByRole('region', { name: 'Sous-titres' }).getByText('Voici le four.')).toBeVisible();
  }
  expect([...(await barriers(inaya.page)), ...(await cutWords(inaya.page))]).toEqual([]);
  expect([...(await barriers(karim.page)), ...(await cutWords(karim.page))]).toEqual([]);

  const { lines } = await heard(leo.page);
  await server.kill();
  await server.up();
  const again = async () => {
    const now = await heard(leo.page);
    return now.lines > lines && now.level > 0;
  };
  await expect.poll(again, { timeout: 60_000 }).toBe(true);
  await expect(
    leo.page.getByRole('region', { name: 'Sous-titres' }).getByText('Voici le four.'),
  ).toBeVisible();

  await karim.page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(leo.page.getByText('Karim parle en direct')).toHaveCount(0);
  await expect(karim.page.getByRole('button', { name: 'Parler en direct' })).toBeVisible();

  const camille = await arrive(server.link(/organis/i));
  const end = camille.page.getByRole('group', { name: /État de la rencontre/ });
  await end.getByRole('button', { name: 'Terminer', exact: true }).click();
  await end.getByRole('button', { name: 'Oui, terminer' }).click();
  await leo.page.goto(`${MEETING}/compte-rendu`);
  await expect(leo.page.getByRole('region', { name: 'Ce qui a été dit' })).toContainText('Voici le four.');
});

/** As behind a school's wall: whatever is offered, the address that is answered cannot be reached. */
async function blockUdp(page: Page): Promise<void> {
  await page.route('**/api/voice/*/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/^(a=candidate:.* udp \d+ )\S+/gm, '$1203.0.113.1');
    await route.fulfill({ response, body });
  });
}

test('A79. sound that does not get through is said once and calmly, can be tried again, and the session goes on in writing', async ({
  server,
  arrive,
}) => {
  const karim = await arrive(server.link(/professionn/i), SMALL);
  const voice = karim.page.getByRole('region', { name: 'Votre voix' });
  await blockUdp(karim.page);
  await voice.getByRole('button', { name: 'Parler en direct' }).click();
  await expect(voice.getByText(/Votre son ne passe pas sur ce réseau/)).toBeVisible({ timeout: 40_000 });
  expect([...(await barriers(karim.page)), ...(await cutWords(karim.page))]).toEqual([]);
  await karim.page.unrouteAll({ behavior: 'wait' });
  await voice.getByRole('button', { name: 'Parler en direct' }).click();
  await expect(voice.getByText('Vous parlez en direct')).toBeVisible();

  const zoe = await arrive('/visite', SMALL);
  await watched(zoe.page);
  await blockUdp(zoe.page);
  await zoe.page.goto(MEETING);
  await zoe.page.getByRole('button', { name: 'Écouter', exact: true }).click();
  const sentence = zoe.page.getByText('Le son ne passe pas sur ce réseau. La séance continue par écrit.');
  await expect(sentence).toBeVisible();
  expect([...(await barriers(zoe.page)), ...(await cutWords(zoe.page))]).toEqual([]);
  await ask(zoe.page, 'Et par écrit, ça passe ?');
  await expect(zoe.page.getByText('Et par écrit, ça passe ?').first()).toBeVisible();
  await zoe.page.unrouteAll({ behavior: 'wait' });
  await zoe.page.getByRole('button', { name: 'Réessayer' }).click();
  await expect.poll(async () => (await heard(zoe.page)).level).toBeGreaterThan(0);
  await expect(sentence).toHaveCount(0);
  // What is sent ends when the page goes.
  await karim.page.close({ runBeforeUnload: true });
  await expect(zoe.page.getByText('Karim parle en direct')).toHaveCount(0);
});
