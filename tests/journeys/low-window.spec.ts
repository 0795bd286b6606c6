import type { Locator, Page } from '@playwright/test';
import { enterCity } from './city.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

type Size = { width: number; height: number };

/** A phone of long ago, held by the thumb; what else a phone is. */
const PHONE = { viewport: { width: 320, height: 480 }, hasTouch: true, isMobile: true };
const PHONES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 740, height: 360 },
];

/** A laptop enlarged to twice its size, and a wall of screen. */
const LAPTOP = { width: 640, height: 360 };
const WALL = { width: 3840, height: 1600 };

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

/** What leads on is in view in a window of this size. */
async function inView(key: Locator, { width, height }: Size): Promise<void> {
  const box = await key.boundingBox();
  expect(box).not.toBeNull();
  expect(box!.y + box!.height).toBeLessThanOrEqual(height);
  expect(box!.x + box!.width).toBeLessThanOrEqual(width);
}

/** Nothing lies over anything else in windows of these sizes, the last of which stays. */
async function clearIn(page: Page, sizes: readonly Size[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    expect(await overlaps(page)).toEqual([]);
  }
}

const intoHall = async (page: Page) => {
  await page.evaluate(() => window.villeUsine.goTo('hall:metallurgie'));
  await expect(page.getByRole('heading', { name: 'Métallurgie' })).toBeVisible();
};

test('A45. On a phone the way in is in view and nothing lies over anything else; A51. while Boulon speaks: one’s own name and the gestures', async ({
  arrive,
}) => {
  const { page } = await arrive('/', { ...PHONE, ...AT_REST });
  await enterCity(page, async (key) => {
    await inView(key, PHONE.viewport);
    await key.tap();
  });
  const boulon = page.getByRole('complementary', { name: /Boulon/ });
  await expect(boulon).toBeVisible();
  await clearIn(page, [...PHONES, PHONE.viewport]);

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

  await intoHall(page);
  expect(await overlaps(page)).toEqual([]);
});

test('A45. Enlarged to twice its size, and on a wall of screen, the way in is in view and nothing lies over anything else', async ({
  arrive,
}) => {
  // What lies over what is looked at, not the picture: few pixels for so wide a wall.
  const { page } = await arrive('/', { viewport: WALL, deviceScaleFactor: 0.2, ...AT_REST });
  await enterCity(page, async (key) => {
    for (const size of [WALL, LAPTOP]) {
      await page.setViewportSize(size);
      await inView(key, size);
    }
    await key.click();
  });
  await expect(page.getByRole('complementary', { name: /Boulon/ })).toBeVisible();
  await clearIn(page, [WALL, PHONE.viewport, LAPTOP]);
  await intoHall(page);
  await clearIn(page, [WALL, LAPTOP]);
});
