import type { Page } from '@playwright/test';
import { enterCity, standIn, walkTo } from './city.ts';
import { expect, test } from './people.ts';

/** Two cities are drawn at once: small ones. */
const SMALL = { viewport: { width: 700, height: 480 } };

/** What this person sees of the one other visitor here. */
const other = (page: Page) => page.evaluate(() => window.villeUsine.peers[0] ?? null);

/** One walks into the other's view in the hall, and goes. */
async function seenInHall(one: Page, watching: Page): Promise<void> {
  await standIn(one, 'hall:metallurgie');
  await standIn(watching, 'hall:metallurgie');
  const name = (await one.locator('.vu-pupil [aria-hidden]').last().textContent()) ?? '';
  await expect.poll(async () => (await other(watching))?.pseudonym).toBe(name);
  await expect.poll(() => other(one)).not.toBeNull();

  // The name goes with whoever walks.
  await one.locator('.vu-ground').focus();
  await one.keyboard.down('KeyW');
  await expect.poll(() => one.evaluate(() => window.villeUsine.pose.z)).toBeLessThan(13);
  await one.keyboard.up('KeyW');
  const tag = watching.locator('.vu-tag', { hasText: name });
  await expect(tag).toBeVisible();
  await expect.poll(async () => (await other(watching))?.z ?? 99).toBeLessThan(13.5);
  const box = await tag.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= SMALL.viewport.width && box.y >= 0).toBe(true);

  await one.close();
  await expect(tag).toBeHidden();
  await expect.poll(() => other(watching)).toBeNull();
}

test('N24. N29. N53. N62. P44. Two visitors: a chosen look is seen by the other and kept; they wave, and one sits down; A29. in the hall they see each other, with their city names', async ({
  arrive,
}) => {
  test.slow();
  const lea = await arrive('/', SMALL);
  await lea.page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0, undefined, {
    timeout: 90_000,
  });
  await lea.page.getByRole('button', { name: 'Entrer dans la ville' }).click();

  await test.step('A41. the card is filled in with the keyboard alone', async () => {
    // How one looks at first comes with one's name.
    await expect(lea.page.locator('.vu-cityname strong')).not.toHaveText(/[….]$/);
    const chosen = lea.page.getByRole('group', { name: /^Teint/ }).getByRole('radio', { checked: true });
    await chosen.focus();
    const before = await chosen.getAttribute('value');
    await lea.page.keyboard.press('ArrowRight');
    await expect(chosen).not.toHaveValue(before ?? '');
    await lea.page.getByRole('radio', { name: 'foulard', exact: true }).focus();
    await lea.page.keyboard.press('Space');
    await expect(lea.page.getByRole('group', { name: /^Couleur du foulard/ })).toBeVisible();
    await lea.page.getByRole('radio', { name: 'en fauteuil roulant' }).focus();
    await lea.page.keyboard.press('Space');
    await lea.page.getByRole('button', { name: /C’est moi/ }).press('Enter');
  });

  const zoe = await arrive('/', SMALL);
  await enterCity(zoe.page, (key) => key.click());
  await expect.poll(() => other(zoe.page), { timeout: 60_000 }).not.toBeNull();
  await expect
    .poll(async () => (await other(zoe.page))?.look)
    .toMatchObject({ hair: 'scarf', way: 'wheelchair' });

  await test.step('A42. keys make gestures, and a row of buttons the same', async () => {
    await lea.page.locator('.vu-ground').focus();
    await lea.page.keyboard.press('Digit1');
    await expect.poll(async () => (await other(zoe.page))?.gesture, { intervals: [60] }).toBe('wave');
    await expect(lea.page.getByText('Tu salues.')).toBeAttached();
    await zoe.page.locator('.vu-ground').focus();
    await zoe.page.keyboard.press('g');
    await zoe.page.getByRole('button', { name: 'Pouce levé' }).click();
    await expect.poll(async () => (await other(lea.page))?.gesture, { intervals: [60] }).toBe('thumb');
    // N62. From the ground one key puts the row away, and the pause does not open.
    await zoe.page.locator('.vu-ground').focus();
    await zoe.page.keyboard.press('Escape');
    await expect(zoe.page.getByRole('group', { name: 'Gestes' })).toHaveCount(0);
    await expect(zoe.page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('N29. one sits down on a bench and is seen seated, also by who comes then; any key gets up', async () => {
    await standIn(zoe.page, 'plaza');
    await zoe.page.locator('.vu-ground').focus();
    await walkTo(zoe.page, { x: -2.4, z: 21.2 }, 'le banc');
    await zoe.page.keyboard.press('KeyE');
    await expect(zoe.page.getByRole('button', { name: /Se lever/ })).toBeVisible();
    await expect.poll(async () => (await other(lea.page))?.seated).toBe(true);
  });

  // N53. She is quick, and dressed already: in the city before all of the page has come.
  await lea.page.reload();
  await lea.page.getByRole('button', { name: 'Entrer dans la ville' }).click({ timeout: 90_000 });
  await expect
    .poll(async () => (await other(zoe.page))?.look, { timeout: 60_000 })
    .toMatchObject({ hair: 'scarf', way: 'wheelchair' });
  await expect.poll(async () => (await other(lea.page))?.seated).toBe(true);
  await zoe.page.keyboard.press('KeyX');
  await expect.poll(async () => (await other(lea.page))?.seated).toBe(false);

  await test.step('A29. in the hall they see each other, with their city names', () =>
    seenInHall(lea.page, zoe.page));
});
