import { world } from '../../client/src/words/fr/world.ts';
import { enterCity } from './city.ts';
import { expect, SMALL_PICTURE, test } from './people.ts';

test.use({ sharedServer: true });

test('W43. A picture that the graphics card lets go of comes back by itself, where one stood', async ({
  arrive,
}) => {
  const { page } = await arrive('/', SMALL_PICTURE);
  await enterCity(page, (key) => key.click());
  await page.evaluate(() => window.villeUsine.goTo('port'));
  const stood = await page.evaluate(() => ({ ...window.villeUsine.pose }));
  const card = await page.evaluateHandle(() =>
    document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context'),
  );
  await card.evaluate((extension) => extension!.loseContext());
  await expect(page.locator('.vu-hud__news').getByText(world.picture.lost)).toBeVisible();
  await expect(page.locator('canvas')).toBeHidden();
  await card.evaluate((extension) => extension!.restoreContext());
  await expect(page.locator('.vu-hud__news').getByText(world.picture.back)).toBeVisible();
  await expect(page.locator('canvas')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => window.villeUsine.renderer.triangles), { timeout: 20_000 })
    .toBeGreaterThan(10_000);
  const stands = await page.evaluate(() => ({ ...window.villeUsine.pose }));
  expect(Math.hypot(stands.x - stood.x, stands.z - stood.z)).toBeLessThan(0.5);
});
