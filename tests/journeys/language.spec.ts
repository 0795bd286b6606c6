import type { Page } from '@playwright/test';
import { enterCity, standIn } from './city.ts';
import { expect, test } from './people.ts';

const CALM = { viewport: { width: 640, height: 400 }, reducedMotion: 'reduce' as const };
/** What stands over the door and nothing of the HUD, CSS pixels. */
const DOOR = { x: 230, y: 110, width: 200, height: 90 };

/** The picture once two in a row are the same. */
async function stillPicture(page: Page): Promise<Buffer> {
  let last = await page.screenshot({ clip: DOOR });
  await expect(async () => {
    const next = await page.screenshot({ clip: DOOR });
    const same = next.equals(last);
    last = next;
    expect(same).toBe(true);
  }).toPass({ intervals: [600], timeout: 30_000 });
  return last;
}

async function speak(page: Page, language: 'English' | 'Français'): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: language }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('A32. The signs over the doors are drawn in the language of the visitor: Emma changes it in the pause', async ({
  arrive,
}) => {
  const { page } = await arrive('/', CALM);
  // Pictures are compared: their sharpness stays what it is.
  await page.evaluate(() => sessionStorage.setItem('ville-usine:settings', '{"quality":"base","calm":true}'));
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0);
  await enterCity(page, (key) => key.press('Enter'));
  await standIn(page, 'pavilion:metallurgie');
  const french = await stillPicture(page);
  await speak(page, 'English');
  const english = await stillPicture(page);
  expect(english.equals(french)).toBe(false);
  await speak(page, 'Français');
  await expect.poll(async () => (await stillPicture(page)).equals(french)).toBe(true);
});

test('A33. The narrow space before ? and ! is drawn by our own fonts', async ({ arrive }) => {
  const { page, context } = await arrive('/visite');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.evaluate(async () => {
    const line = document.createElement('p');
    line.id = 'narrow';
    line.textContent = 'Quoi\u202f?';
    document.body.append(line);
    await document.fonts.ready;
  });
  const session = await context.newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#narrow' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
  expect(fonts[0]?.familyName).toMatch(/Atkinson Hyperlegible Next|Bricolage/);
});
