import type { Page } from '@playwright/test';
import { enterCity } from './city.ts';
import { expect, test } from './people.ts';

/** A phone of long ago, a laptop enlarged to twice its size, a wall of screen; and what else each is looked at in. */
const SCREENS = [
  {
    viewport: { width: 320, height: 480 },
    hasTouch: true,
    isMobile: true,
    also: [
      { width: 320, height: 568 },
      { width: 390, height: 844 },
      { width: 740, height: 360 },
    ],
  },
  { viewport: { width: 640, height: 360 }, also: [{ width: 320, height: 480 }] },
  { viewport: { width: 3840, height: 1600 }, also: [] },
];

/** Parts of the HUD that lie over each other, two a line. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll(
        '.vu-hud .vu-plate, .vu-hud .vu-tool, .vu-hud .vu-stick, .vu-prompt, .vu-gestures__row',
      ),
    ].filter((part) => {
      if (part.parentElement?.closest('.vu-plate')) return false;
      const { opacity, visibility, display } = getComputedStyle(part);
      return visibility !== 'hidden' && display !== 'none' && opacity !== '0';
    });
    const boxes = parts.map((part) => ({ name: part.className, box: part.getBoundingClientRect() }));
    const seen = boxes.filter(({ box }) => box.width > 2 && box.height > 2);
    return seen.flatMap((one, i) =>
      seen
        .slice(i + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right - 1 &&
            one.box.left < box.right - 1 &&
            box.top < one.box.bottom - 1 &&
            one.box.top < box.bottom - 1,
        )
        .map((other) => `${innerWidth} × ${innerHeight}: ${one.name} × ${other.name}`),
    );
  });

for (const { viewport, also, ...device } of SCREENS) {
  const size = `${viewport.width} × ${viewport.height}`;
  test(`A45. In any window the way in is in view and nothing in the city lies over anything else: ${size}`, async ({
    arrive,
  }) => {
    const { page } = await arrive('/', { viewport, ...device });
    const inView = async (name: RegExp) => {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box).not.toBeNull();
      expect(box!.y + box!.height).toBeLessThanOrEqual(viewport.height);
      expect(box!.x + box!.width).toBeLessThanOrEqual(viewport.width);
    };
    await inView(/Entrer dans la ville/);
    await enterCity(page, async (key) => {
      await inView(/Entrer dans la ville|C’est moi/);
      await key.click();
    });
    await expect(page.getByRole('complementary', { name: /Boulon/ })).toBeVisible();
    for (const other of [...also, viewport]) {
      await page.setViewportSize(other);
      expect(await overlaps(page)).toEqual([]);
    }
    await page.evaluate(() => window.villeUsine.goTo('hall:metallurgie'));
    await expect(page.getByRole('heading', { name: 'Métallurgie' })).toBeVisible();
    expect(await overlaps(page)).toEqual([]);
  });
}

test('A51. On an old phone, while Boulon speaks: one’s own name and the gestures', async ({ arrive }) => {
  const { page } = await arrive('/', {
    viewport: { width: 320, height: 480 },
    hasTouch: true,
    isMobile: true,
  });
  await enterCity(page, (key) => key.tap());
  const boulon = page.getByRole('complementary', { name: /Boulon/ });
  await expect(boulon).toBeVisible();
  await expect(page.locator('.vu-pupil')).toBeInViewport({ ratio: 1 });
  const gestures = page.getByRole('button', { name: /^Gestes/ });
  await expect(gestures).toBeInViewport({ ratio: 1 });

  // The row has no room beside Boulon, who waits until it is put away.
  await gestures.tap();
  await expect(page.getByRole('button', { name: /Saluer/ })).toBeInViewport({ ratio: 1 });
  await expect(boulon).toBeHidden();
  await expect(page.locator('.vu-stick')).toBeInViewport({ ratio: 1 });
  expect(await overlaps(page)).toEqual([]);
  await gestures.tap();
  await expect(boulon).toBeVisible();
});
