import { enterCity, standIn, walkTo } from './city.ts';
import { expect, SMALL_PICTURE, test } from './people.ts';

test.use({ sharedServer: true });

test('T4. One calls the tram with the keyboard, rides one stop and gets off where one asked to', async ({
  arrive,
}) => {
  test.slow();
  const { page } = await arrive('/', SMALL_PICTURE);
  await enterCity(page, (key) => key.press('Enter'));
  await standIn(page, 'pavilion:plasturgie');
  // On the very edge of the platform: the tram that was called comes all the same.
  await walkTo(page, { x: 62.6, z: -6.6 }, 'Chimie et Plasturgie');
  await page.keyboard.press('KeyE');

  const off = page.getByRole('button', { name: 'Descendre · L’Agora' });
  await expect(off).toBeVisible({ timeout: 120_000 });
  await page.keyboard.press('KeyE');
  const started = await page.evaluate(() => window.villeUsine.pose);
  await expect(page.getByRole('button', { name: /^Descendre/ })).toHaveCount(0, { timeout: 120_000 });
  const { x, z } = await page.evaluate(() => window.villeUsine.pose);
  expect(Math.hypot(x - started.x, z - started.z)).toBeGreaterThan(20);
  // On the platform before the Agora, 61 m from the plaza's middle.
  expect(Math.atan2(x, z) * (180 / Math.PI)).toBeGreaterThan(160);
  expect(Math.hypot(x, z)).toBeLessThan(63.5);
  await expect(page.getByRole('button', { name: /^Monter dans le tram · L’Agora/ })).toBeVisible();
});
