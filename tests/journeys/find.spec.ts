import { enterCity } from './city.ts';
import { AT_REST, expect, test } from './people.ts';

test('C280. A pupil looks for « soudure » with a slip of the finger and is led through the door to a stand of the hall in 3D', async ({
  arrive,
}) => {
  test.setTimeout(240_000);
  const { page } = await arrive('/', AT_REST);
  await enterCity(page, (key) => key.click());
  // By what is printed on it: on a French keyboard this sign is Shift and the key beside the full stop.
  await page.keyboard.press('/');
  const panel = page.getByRole('dialog', { name: 'Chercher' });
  const field = panel.getByRole('searchbox', { name: 'Que cherches-tu ?' });
  await expect(field).toBeFocused();
  await page.keyboard.type('soudeuze');
  await expect(panel.getByText(/Voici ce qui s’en approche/)).toBeVisible();
  await expect(panel.getByRole('heading', { level: 3 }).first()).toHaveText('Métiers');
  await panel.getByRole('button', { name: 'Emmène-moi : Soudeuse / Soudeur' }).press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(page.getByText('En route : Soudeuse / Soudeur', { exact: true })).toBeVisible();
  await page.waitForFunction(() => window.villeUsine.place === 'pavilion:metallurgie', undefined, {
    timeout: 90_000,
  });
  await expect(page.getByText(/C’est derrière cette porte/).first()).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('KeyE');
  await page.waitForFunction(() => window.villeUsine.place === 'hall:metallurgie');
  await expect(page.getByRole('button', { name: / · Turbines du Rhône/ })).toBeVisible({ timeout: 60_000 });
});

test('C281. Inès, who is blind, finds a trade on the pages by keyboard, and the address keeps her words', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite', AT_REST);
  await page.getByRole('link', { name: 'Chercher', exact: true }).press('Enter');
  const field = page.getByRole('searchbox', { name: 'Que cherches-tu ?' });
  await expect(field).toBeFocused();
  await page.keyboard.type('xylophone');
  await expect(page.getByRole('heading', { name: /Rien ne s’appelle « xylophone » ici/ })).toBeVisible();
  await field.fill('');
  await page.keyboard.type('pontiere');
  await expect(page.getByText(/^\d+ résultats?\.$/)).toBeAttached();
  await expect(page).toHaveURL(/\/visite\/chercher\?q=pontiere$/);
  await page.reload();
  await expect(field).toHaveValue('pontiere');
  const read = page.getByRole('link', { name: /^Lire : Pontière/ });
  for (let steps = 0; steps < 8 && !(await read.evaluate((one) => one === document.activeElement)); steps++)
    await page.keyboard.press('Tab');
  await expect(read).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/visite\/metier\/pont-roulant$/);
  await expect(page.getByRole('heading', { name: /Pontière/ }).first()).toBeVisible();
});

test('C282. Six choices by keyboard lead to three trades and where to meet them; nothing is sent, and one can start again', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite/metier/soudage', AT_REST);
  await page.getByRole('link', { name: 'Quel métier pour moi ?' }).press('Enter');
  // The visit itself is opened first.
  await expect(page.locator('.vu-me')).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await page.getByRole('button', { name: 'Fabriquer de mes mains' }).press('Enter');
  await expect(page.getByRole('heading', { name: /Qu’est-ce qui te tente/ })).toBeFocused();
  for (const name of [
    'Piloter des machines',
    'Ni l’un ni l’autre',
    'Être précis au millimètre',
    'Ni l’un ni l’autre',
  ])
    await page.getByRole('button', { name }).press('Enter');
  await expect(page.getByText('Choix 6 sur 6')).toBeVisible();
  await page.getByRole('button', { name: 'Fabriquer de mes mains' }).press('Enter');
  await expect(
    page.getByRole('heading', { name: /On dirait que tu aimes fabriquer de tes mains/ }),
  ).toBeFocused();
  await expect(page.getByRole('link', { name: /^Voir ce métier/ })).toHaveCount(3);
  const stands = page.locator('main a[href^="/visite/stand/"]');
  await expect(stands.first()).toBeVisible();
  expect(sent).toEqual([]);
  await page.getByRole('button', { name: 'Recommencer' }).press('Enter');
  await expect(page.getByText('Choix 1 sur 6')).toBeVisible();
});
