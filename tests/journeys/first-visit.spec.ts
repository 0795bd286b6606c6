import { ARRIVED, enterCity, walkTo } from './city.ts';
import { ask, expect, test } from './people.ts';

const QUESTION = 'Est-ce que le four fait du bruit quand il démarre ?';

test('A14. A first visit with the keyboard only: into the city, through the door, a stand, a question sent, out again', async ({
  arrive,
}) => {
  const { page } = await arrive('/', { viewport: { width: 640, height: 400 } });
  await enterCity(page, (key) => key.press('Enter'));

  await page.keyboard.press('KeyM');
  const plan = page.getByRole('dialog');
  await plan
    .getByRole('button', { name: /Métallurgie/ })
    .first()
    .press('Enter');
  await plan.getByRole('button', { name: /^Y aller/ }).press('Enter');
  await expect(plan).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Métallurgie');

  const enter = page.getByRole('button', { name: /^Entrer · / });
  await page.keyboard.down('KeyW');
  await expect(enter).toBeVisible();
  await page.keyboard.up('KeyW');
  const outside = await page.evaluate(() => window.villeUsine.pose);
  await page.keyboard.press('KeyE');
  const leave = page.getByRole('button', { name: /^Sortir · / });
  await expect(page.getByRole('navigation', { name: 'Étapes de la fabrication' })).toBeVisible();
  await page.waitForFunction(() => window.villeUsine.place === 'hall:metallurgie');

  await walkTo(page, { x: 7.4, z: 2.75 }, 'Turbines du Rhône');
  await page.keyboard.press('KeyE');
  const stand = page.getByRole('dialog');
  await expect(stand).toContainText('Turbines du Rhône');
  await page.keyboard.press('Escape');
  await expect(stand).toHaveCount(0);

  await page.keyboard.press('?');
  await ask(page, QUESTION);
  await expect(page.getByText(ARRIVED).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await walkTo(page, { x: 2.2, z: 19.6 }, 'La ville');
  await expect(leave).toBeVisible();
  await page.keyboard.press('KeyE');
  await page.waitForFunction(() => window.villeUsine.place === 'pavilion:metallurgie');
  const back = await page.evaluate(() => window.villeUsine.pose);
  expect(Math.hypot(back.x - outside.x, back.z - outside.z)).toBeLessThan(2);
});
