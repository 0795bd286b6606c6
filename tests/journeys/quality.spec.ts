import type { Page } from '@playwright/test';
import { enterCity, standIn, wishFor } from './city.ts';
import { expect, test } from './people.ts';

test.use({ sharedServer: true });

/** Without a graphics card a frame of the richest picture takes seconds. */
const PATIENCE = { timeout: 120_000 };

/** Mean brightness and its spread (0 to 255) over the picture just drawn, and WebGL's error number. */
const picture = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ mean: number; spread: number; error: number }>((resolve) =>
        // After the world's own turn in this frame; later the drawing buffer can no longer be read.
        requestAnimationFrame(() => {
          const canvas = document.querySelector('canvas')!;
          const small = new OffscreenCanvas(32, 20).getContext('2d')!;
          small.drawImage(canvas, 0, 0, 32, 20);
          const { data } = small.getImageData(0, 0, 32, 20);
          const bright = Array.from(
            { length: 640 },
            (_, i) => (data[i * 4]! + data[i * 4 + 1]! + data[i * 4 + 2]!) / 3,
          );
          const mean = bright.reduce((a, b) => a + b) / bright.length;
          const spread = Math.sqrt(bright.reduce((a, b) => a + (b - mean) ** 2, 0) / bright.length);
          resolve({ mean, spread, error: canvas.getContext('webgl2')!.getError() });
        }),
      ),
  );

/** Neither black nor one colour, and drawn without a fault. */
async function isDrawn(page: Page): Promise<void> {
  await expect.poll(async () => (await picture(page)).mean, PATIENCE).toBeGreaterThan(40);
  const { spread, error } = await picture(page);
  expect(spread).toBeGreaterThan(15);
  expect(error).toBe(0);
}

test('Q33. Whoever chooses « Très belle » sees it, in the city and in a hall, through a loss of the picture, and returns', async ({
  arrive,
}) => {
  test.setTimeout(600_000);
  const { page } = await arrive('/', { viewport: { width: 480, height: 320 }, deviceScaleFactor: 0.25 });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const fetched = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('HighTier')),
    );
  await enterCity(page, (key) => key.click());
  await wishFor(page, 'base');
  expect(await fetched()).toBe(false);

  await wishFor(page, 'high');
  expect(await fetched()).toBe(true);
  await isDrawn(page);

  await page.evaluate(() => {
    const card = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    card.loseContext();
    setTimeout(() => card.restoreContext(), 500);
  });
  await expect(page.locator('canvas')).toBeHidden();
  await expect(page.locator('canvas')).toBeVisible(PATIENCE);
  await isDrawn(page);
  expect(await page.evaluate(() => window.villeUsine.renderer.tier)).toBe('high');

  await standIn(page, 'hall:metallurgie');
  await isDrawn(page);

  await wishFor(page, 'base');
  await isDrawn(page);
  expect(faults).toEqual([]);
});
