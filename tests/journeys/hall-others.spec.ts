import { enterCity, standIn } from './city.ts';
import { expect, test } from './people.ts';

const SMALL = { viewport: { width: 640, height: 400 } };

test('A29. Two visitors in the hall see each other, with their city names', async ({ arrive }) => {
  const adam = await arrive('/', SMALL);
  await enterCity(adam.page, (key) => key.press('Enter'));
  await standIn(adam.page, 'hall:metallurgie');
  const maya = await arrive('/', SMALL);
  await enterCity(maya.page, (key) => key.press('Enter'));
  await standIn(maya.page, 'hall:metallurgie');

  const name = (await adam.page.locator('.vu-pupil [aria-hidden]').last().textContent()) ?? '';
  await expect
    .poll(() => maya.page.evaluate(() => window.villeUsine.peers.map((one) => one.pseudonym)))
    .toEqual([name]);
  await expect.poll(() => adam.page.evaluate(() => window.villeUsine.peers.length)).toBe(1);

  // Adam walks on, into Maya's view: his name goes with him.
  await adam.page.keyboard.down('KeyW');
  await expect.poll(() => adam.page.evaluate(() => window.villeUsine.pose.z)).toBeLessThan(13);
  await adam.page.keyboard.up('KeyW');
  const tag = maya.page.locator('.vu-tag', { hasText: name });
  await expect(tag).toBeVisible();
  await expect.poll(() => maya.page.evaluate(() => window.villeUsine.peers[0]?.z ?? 99)).toBeLessThan(13.5);
  const box = await tag.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 640 && box.y >= 0).toBe(true);

  await adam.page.close();
  await expect(tag).toBeHidden();
  await expect.poll(() => maya.page.evaluate(() => window.villeUsine.peers.length)).toBe(0);
});
