/**
 * `npm run shots [-- name…]`: fixed viewpoints of the real product as `tests/shots/<name>.png`. Open them and judge
 * them beside the art direction. With `--keep` those that are shown to others also go to `docs/pictures`.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright';
import { launch } from '../browser/launch.ts';
import { RunningServer } from '../journeys/server.ts';
import { keepHallSheet } from './hall-sheet.ts';
import { SHOTS, type Shot } from './viewpoints.ts';

const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

const keep = process.argv.includes('--keep');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
/** A kept picture is no larger, bytes. */
const KEPT_LIMIT = 200_000;
const chosen = SHOTS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
);

async function enter(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0, undefined, {
    timeout: 120_000,
  });
  await page.getByRole('button', { name: 'Entrer dans la ville' }).click();
  await page.getByRole('button', { name: /C’est moi/ }).click();
  // Boulon has had his say.
  await page.getByRole('button', { name: 'Passer' }).click();
}

/** As sharp as its limit allows. */
async function keepPicture(of: Page | Locator, name: string): Promise<void> {
  for (let quality = 86; ; quality -= 6) {
    const picture = await of.screenshot({ type: 'jpeg', quality, scale: 'css', timeout: 60_000 });
    if (picture.length > KEPT_LIMIT && quality > 50) continue;
    await writeFile(new URL(`../../docs/pictures/${name}.jpg`, import.meta.url), picture);
    return;
  }
}

async function take(browser: Browser, server: RunningServer, shot: Shot): Promise<void> {
  const viewport = shot.phone ? PHONE : DESKTOP;
  const context = await browser.newContext({
    viewport,
    baseURL: server.url,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    deviceScaleFactor: shot.fine ? 2 : 1,
    ...(shot.phone ? { hasTouch: true, isMobile: true } : {}),
  });
  // Full resolution: on a slow machine the quality chosen by measuring would be coarser than most visitors see.
  await context.addInitScript(
    (hour) => sessionStorage.setItem('ville-usine:settings', JSON.stringify({ quality: 'base', hour })),
    shot.hour ?? 'golden',
  );
  const page = await context.newPage();
  try {
    await page.goto(shot.path(server));
    if (shot.place) {
      await enter(page);
      await page.evaluate((place) => window.villeUsine.goTo(place), shot.place);
      await page.waitForFunction((place) => window.villeUsine.place === place, shot.place, {
        timeout: 90_000,
      });
    }
    if (shot.hour)
      await page.waitForFunction(
        (hour) => performance.getEntriesByName(`ville:hour:${hour}`).length > 0,
        shot.hour,
        { timeout: 60_000 },
      );
    await shot.act?.(page, server);
    await page.waitForLoadState('networkidle');
    // Fonts, pictures and the next frames are drawn before the shutter.
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let i = 0; i < 12; i++) await new Promise(requestAnimationFrame);
    });
    const of = shot.of ? page.locator(shot.of) : page;
    await of.screenshot({
      path: fileURLToPath(new URL(`${shot.name}.png`, import.meta.url)),
      scale: 'css',
      timeout: 60_000,
    });
    console.log(`${shot.name}.png`);
    if (keep && shot.kept) await keepPicture(of, shot.name);
  } finally {
    await context.close();
  }
}

const server = await RunningServer.start();
const { browser, renderer } = await launch();
console.log(`Renderer: ${renderer}`);
try {
  for (const shot of chosen) await take(browser, server, shot);
  if (keep && chosen.some(({ name }) => /^hall-.+-door$/.test(name))) await keepHallSheet(browser);
} finally {
  await browser.close();
  await server.stop();
}
