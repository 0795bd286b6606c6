import type { Page } from '@playwright/test';
import { enterCity } from './city.ts';
import { expect, SMALL_PICTURE, test } from './people.ts';

test.use({ sharedServer: true });

/** Mean amplitude that nobody hears. */
const SILENT = 1e-4;
/** What is drawn to be played. */
const PLAYED = /SoundEngine|step-voices|sound-book/;

/** S7. Each sound as it is drawn: neither silent nor too loud, and a loop without a click where it begins again. */
async function soundsAreClean(page: Page): Promise<void> {
  const names = await page.evaluate(() => window.villeUsine.sound.names());
  expect(names.length).toBeGreaterThan(40);
  for (const name of names) {
    const drawn = await page.evaluate(async (wanted) => {
      const { samples, rate, loop } = await window.villeUsine.sound.draw(wanted);
      const two = samples.subarray(0, rate * 2);
      const step = (i: number) => Math.abs(samples[i]! - samples[(i || samples.length) - 1]!);
      let [peak, squares, steepest] = [0, 0, 0];
      for (const value of two) squares += value * value;
      for (const [i, value] of samples.entries()) {
        peak = Math.max(peak, Math.abs(value));
        if (i > 0) steepest = Math.max(steepest, step(i));
      }
      return {
        loop,
        peak,
        mean: Math.sqrt(squares / two.length),
        seam: step(0) / steepest,
        first: Math.abs(samples[0]!),
        last: Math.abs(samples.at(-1)!),
      };
    }, name);
    expect(drawn.peak, `${name} clips`).toBeLessThan(0.95);
    expect(drawn.mean, `${name} is silent`).toBeGreaterThan(0.01);
    if (drawn.loop) expect(drawn.seam, `${name} clicks`).toBeLessThan(0.8);
    else expect(Math.max(drawn.first, drawn.last), `${name} is cut off`).toBeLessThan(0.01);
  }
}

test('S1. Nothing sounds and nothing is fetched for it before the visitor allows it; S8. Nor while they pause; S9. What matters is written out meanwhile; S11. The choice is kept for this browser; S7. No sound is silent or too loud, and no loop has a click', async ({
  arrive,
}) => {
  const { page } = await arrive('/', SMALL_PICTURE);
  const fetched: string[] = [];
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => fetched.push(request.url()));
  const heard = () => page.evaluate(() => window.villeUsine.sound);
  const level = () => heard().then((sound) => sound.level);

  await enterCity(page, (key) => key.click());
  const allow = page.getByRole('button', { name: 'Son', exact: true });
  await expect(allow).toHaveAttribute('aria-pressed', 'false');
  const written = page.getByRole('status').filter({ hasText: 'On entend' });
  await page.evaluate(() => window.villeUsine.goTo('pavilion:eau'));
  await expect(written).toBeVisible({ timeout: 40_000 });
  expect(await heard()).toMatchObject({ state: 'off', voices: [], level: 0 });
  expect(fetched.filter((url) => PLAYED.test(url))).toEqual([]);

  await page.keyboard.press('n');
  await expect(allow).toHaveAttribute('aria-pressed', 'true');
  await expect(written).toHaveCount(0);
  await page.keyboard.down('KeyW');
  await expect.poll(level, { timeout: 30_000 }).toBeGreaterThan(SILENT * 10);
  await page.keyboard.up('KeyW');
  await expect.poll(() => heard().then((sound) => sound.voices), { timeout: 30_000 }).toContain('eau');
  expect((await heard()).voices.length).toBeLessThanOrEqual(8);
  expect(fetched.some((url) => PLAYED.test(url))).toBe(true);

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(heard).toMatchObject({ state: 'resting' });
  await expect.poll(level).toBeLessThan(SILENT);
  await page.keyboard.press('Escape');
  await expect.poll(level).toBeGreaterThan(SILENT * 10);

  await allow.click();
  await expect(allow).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(heard).toMatchObject({ state: 'off', level: 0 });

  await allow.click();
  await expect.poll(level, { timeout: 30_000 }).toBeGreaterThan(SILENT * 10);
  await page.reload();
  // Dressed already: one key leads into the city, and it is the click that the browser waits for.
  await page.getByRole('button', { name: 'Entrer dans la ville' }).click({ timeout: 60_000 });
  await expect(allow).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(level, { timeout: 30_000 }).toBeGreaterThan(SILENT * 10);

  // At rest: nothing is drawn beside them.
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(faults).toEqual([]);
  await test.step('S7. No sound is silent or too loud, and no loop has a click', () => soundsAreClean(page));
});
