import type { Page } from '@playwright/test';
import { enterCity, standIn } from './city.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

/** Words on a sign are read in pictures: a screen that draws every pixel. */
const CALM = {
  viewport: { width: 640, height: 400 },
  deviceScaleFactor: 1,
  ...AT_REST,
};
/** What stands over the door and nothing of the HUD, CSS pixels. */
const DOOR = { x: 230, y: 110, width: 200, height: 90 };

/** How many pixels of two pictures of the door differ so much that an eye sees it. */
async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const pngs = [one, other].map((png) => png.toString('base64'));
  return page.evaluate(async (pictures) => {
    const [a, b] = await Promise.all(
      pictures.map(async (png) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        canvas.drawImage(bitmap, 0, 0);
        return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
      }),
    );
    return a!.reduce((count, value, at) => count + (Math.abs(value - b![at]!) > 40 ? 1 : 0), 0);
  }, pngs);
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
  await page.getByRole('button', { name: 'Passer' }).press('Enter');
  await standIn(page, 'pavilion:metallurgie');
  const picture = () => page.screenshot({ clip: DOOR });
  const against = async (other: Buffer) => differing(page, await picture(), other);
  // Two pictures in a row alike: the camera has come to rest.
  let french = await picture();
  await expect(async () => {
    const last = french;
    french = await picture();
    expect(await differing(page, last, french)).toBe(0);
  }).toPass({ intervals: [300] });
  await speak(page, 'English');
  await expect.poll(() => against(french)).toBeGreaterThan(1_000);
  await speak(page, 'Français');
  await expect.poll(() => against(french)).toBe(0);
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
